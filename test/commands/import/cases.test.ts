import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decideImport } from '../../../src/commands/import/decideImport';
import type { ImportChoices } from '../../../src/commands/import/importChoices';
import { type ImportPreview, placeWords } from '../../../src/commands/import/importPreview';
import type { AppendixTasks } from '../../../src/plan/appendix/appendixTasks';
import type { Role } from '../../../src/plan/appendix/headers';
import type { Appendix } from '../../../src/commands/import/readAppendix';
import { findTables } from '../../../src/plan/appendix/foundTable';
import { dayOf, vietnameseDate } from '../../../src/plan/day';
import type { Plan } from '../../../src/plan/plan';
import { anGiang2023 } from '../../../src/plans';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { templateChanges } from '../../../src/sheets/templateChanges';
import { readGrids } from '../../../src/workbook/files/grids/readGrids';
import { applied } from '../../sheets/applied';
import { EMPTY } from '../../sheets/snapshots';
import { fileOf, selectionOf, type Source } from './sources';

/** A folder is a test: a source as people make them, and what a careful reader takes from it. */
interface Case { source: Source; choices?: ImportChoices; year?: number }

const FOLDER = path.join(__dirname, '../../cases/import');

const loaded = (plan: Plan): WorkbookSnapshot =>
  applied(EMPTY, templateChanges(plan, { dialect: 'native', reportDate: dayOf(plan.year, 6, 30)!, snapshot: EMPTY, agencies: plan.agencies }));

async function appendixOf(source: Source): Promise<Appendix> {
  const grids = source.format === 'selection' ? [selectionOf(source)] : await readGrids(await fileOf(source), `phu-luc.${source.format}`);
  const tables = findTables(grids);
  if (typeof tables === 'string') throw new Error(tables);
  return { name: 'phu-luc', grids, tables };
}

/** A preview in short: what stands in the cells, each problem with its place. */
function told({ columns, tasks, counts, problems, agencies, unplaced, rowsAdded, groups }: ImportPreview) {
  return {
    columns: columns.flatMap(({ role, header }) => (role === null ? [] : [`${role}: ${header}`])),
    groups: groups.map(({ title, area, tasks: count }) => `${title} → ${area ?? '?'}: ${count}`),
    tasks: tasks.map(({ code, name, deliverable, deadline, due, deadlineClass, isSeveral, lead, supporting, monitor, place }) => ({
      code, name, deadline, due: due === null ? deadlineClass : `${vietnameseDate(due)}${isSeveral ? ' (several)' : ''}`, lead, place,
      ...(deliverable === '' ? {} : { deliverable }), ...(supporting === '' ? {} : { supporting }), ...(monitor === '' ? {} : { monitor }),
    })),
    counts: counts.filter(({ found }) => found > 0).map(({ area, planned, found }) => `${area}: ${found}/${planned}`),
    problems: problems.map(({ code, place, value }) => `${code} | ${place} | ${value}`),
    agencies: agencies.filter(({ kind }) => kind !== 'known').map(({ kind, written, names }) => [kind, written, ...names].join(' | ')),
    ...(unplaced.length === 0 ? {} : { unplaced: unplaced.map(({ name }) => name) }),
    ...(rowsAdded.length === 0 ? {} : { rowsAdded }),
  };
}

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const { source, choices = {}, year } = JSON.parse(readFileSync(path.join(FOLDER, name, 'input.json'), 'utf8')) as Case;
  const plan = year === undefined ? anGiang2023 : { ...anGiang2023, year };
  const appendix = await appendixOf(source);
  const { preview, read } = decideImport(plan, loaded(plan), appendix, choices);
  const answer = told(preview);
  const file = path.join(FOLDER, name, 'expected.json');
  if (process.env.WRITE_EXPECTED && !existsSync(file)) writeFileSync(file, `${JSON.stringify(answer, null, 1)}\n`);
  expect(answer).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  for (const text of JSON.stringify(answer).split('"')) expect(text).toBe(text.normalize('NFC'));
  expect(untold(appendix, preview, read)).toEqual([]);
});

/** Letters and digits of a text, whatever stands between them. */
const bare = (text: string) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\d]+/gu, '');
const LOOKED_FOR: readonly (Role | null)[] = ['task', 'deliverable', 'deadline'];

/**
 * Names, products and deadlines of the table that was read which stand in no task, group or problem of the preview. Marks, ticks and days are written anew and not looked for; of a row that is a
 * note its first words are told.
 */
function untold(appendix: Appendix, { columns, problems }: ImportPreview, { tasks, groups }: AppendixTasks): string[] {
  const said = bare(JSON.stringify([tasks, groups, columns, problems]).replace(/\\n/gu, ' '));
  const notes = new Set(problems.filter(({ code }) => code === 'note-row' || code === 'name-missing').map(({ place }) => place));
  const looked = columns.filter(({ role }) => LOOKED_FOR.includes(role)).map(({ column }) => column);
  const isNote = (grid: number, row: number) => appendix.grids[grid]!.cells[row]!.some((_, column) => notes.has(placeWords(appendix, { grid, row, column })));
  const [table] = appendix.tables;
  return [{ grid: table!.grid, firstRow: table!.headerRow }, ...table!.continuedIn].flatMap(({ grid, firstRow }) => appendix.grids[grid]!.cells.flatMap((cells, row) =>
    (row < firstRow || isNote(grid, row) ? [] : looked.flatMap((column) => (cells[column]?.day === undefined ? (cells[column]?.text ?? '').split(/[\n\v]/u) : [])))))
    .map((line) => line.replace(/^\s*(?:\(?(?:\d+(?:\.\d+)*|[IVX]+|\p{L})[.)]|[-–+•*])\s*/u, '').replace(/\(?tiếp theo\)?$/u, ''))
    .filter((line) => bare(line).length > 3 && !/dưới đây:$/u.test(line) && !/^(?:true|false|không|\d{4}-\d\d-\d\d|\d+)$/iu.test(line.trim()) && !said.includes(bare(line)));
}
