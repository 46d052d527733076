import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppendixTasks, appendixTasks } from '../../../src/plan/appendix/appendixTasks';
import { findTables, type FoundTable } from '../../../src/plan/appendix/foundTable';
import { type Grid, gridOf } from '../../../src/plan/appendix/grid';
import { vietnameseDate } from '../../../src/plan/day';

/** Real tables as text, where the folder with them is there: their shape is what is tested, and none of their words stand here. */
const FOLDER = join(__dirname, '../../../../shared/appendices');
const when = existsSync(FOLDER) ? test : test.skip;
const linesOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8').split('\n').slice(2);
const word = (table: number, rows: string[][]): Grid => gridOf({ kind: 'word', table }, '', rows.map((row) => row.map((text) => ({ text }))), []);

function read(grids: Grid[], year: number): AppendixTasks & { table: FoundTable; others: number } {
  const tables = findTables(grids);
  if (typeof tables === 'string') throw new Error(tables);
  return { ...appendixTasks(grids, tables[0]!, { areas: null, year }), table: tables[0]!, others: tables.length - 1 };
}
const rolesOf = ({ table }: { table: FoundTable }) => table.columns.flatMap(({ role }) => role ?? []);
const dueOf = ({ tasks }: AppendixTasks) => tasks.map(({ due }) => (due.kind === 'day' ? vietnameseDate(due.day) : due.kind === 'none' ? due.class : due.kind));
const countOf = (texts: string[]) => Object.fromEntries([...new Set(texts)].sort().map((text) => [text, texts.filter((one) => one === text).length]));
const problemsOf = ({ problems }: AppendixTasks) => countOf(problems.map(({ code }) => code));

when('eight pages of a PDF: the header at the top of each, rows cut in two, headings over a), b), đ)', () => {
  const pages = linesOf('10_HaNoi_KH277_100ngay_2026.txt').join('\n').split(/^## .*$/m).map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  const grids = pages.filter((page) => page.length > 0).map((page, index) => word(index, page.map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')))));
  const answer = read(grids, 2026);
  expect(rolesOf(answer)).toEqual(['number', 'subNumber', 'task', 'lead', 'supporting', 'deliverable', 'deadline']);
  expect([answer.table.headerRows, answer.table.continuedIn.length, answer.others]).toEqual([2, 7, 0]);
  expect(answer.tasks.map(({ sourceKey }) => sourceKey)).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)));
  expect(dueOf(answer).slice(0, 13)).toEqual([...Array<string>(8).fill('30/08/2026'), '30/07/2026', '30/08/2026', 'by-event', 'by-event', '30/09/2026']);
  expect(countOf(dueOf(answer))).toEqual({ '30/07/2026': 1, '30/08/2026': 9, '30/09/2026': 1, '31/07/2026': 2, 'by-event': 19, 'start-only': 1 });
  expect(answer.tasks[13]!.rows).toBe(2);
  expect(answer.tasks.filter(({ lead }) => lead === '')).toEqual([]);
});

when('a resolution whose titles stand in every column', () => {
  const answer = read([word(0, linesOf('13_ChinhPhu_NQ12-NQ-CP_2023.txt').filter((line) => line.trim() !== '').map((line) => line.split(' | ')))], 2023);
  expect(rolesOf(answer)).toEqual(['number', 'task', 'lead', 'supporting', 'deadline', 'deliverable']);
  expect(answer.groups.map(({ tasks }) => tasks)).toEqual([5, 5, 7, 2]);
  expect(answer.tasks.map(({ sourceKey }) => sourceKey).filter((key) => key.endsWith('.1'))).toEqual(['I.1', 'II.1', 'III.1', 'IV.1']);
  expect(dueOf(answer).filter((due) => !due.startsWith('31/12/'))).toEqual(['30/06/2023']);
  expect(problemsOf(answer)).toEqual({ 'deadline-before-plan': dueOf(answer).filter((due) => due.endsWith('/2022')).length });
});

when('a sheet of projects: titles above, groups A and B, numbers twice and astray, a note at the end', () => {
  const answer = read([word(0, csv(linesOf('14_DakLak_PLIII_2026_csv.txt').join('\n')))], 2026);
  expect(rolesOf(answer)).toEqual(['number', 'task', 'lead', 'deadline']);
  expect(answer.table.headerRow).toBe(3);
  expect(answer.groups.map(({ tasks }) => tasks)).toEqual([1, 20]);
  expect(problemsOf(answer)).toEqual({ 'deadline-before-plan': 1, 'note-row': 1, 'number-duplicate': 1, 'number-skipped': 2 });
});

when('data out of a program: areas in a column, days as yyyy-mm-dd, a day in the output that is not the deadline\'s', () => {
  const answer = read([word(0, linesOf('15_CongHai_xa_NQ57_100ngay_2026_excerpt.txt').filter((line) => line.trim() !== '').map((line) => line.split('\t')))], 2026);
  expect(answer.tasks).toHaveLength(14);
  expect(answer.groups.map(({ tasks }) => tasks)).toEqual([3, 2, 2, 1, 2, 2, 1, 1]);
  expect(countOf(dueOf(answer))).toEqual({ '15/08/2026': 1, '15/10/2026': 1, '15/11/2026': 1, '30/08/2026': 1, '30/10/2026': 1, '30/11/2026': 6, 'by-event': 1, ongoing: 1, recurring: 1 });
  expect(problemsOf(answer)).toMatchObject({ 'deliverable-names-other-day': 1 });
});

function csv(text: string): string[][] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  for (const letter of text) {
    const row = rows.at(-1)!;
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) row.push('');
    else if (letter === '\n' && !isQuoted) rows.push(['']);
    else row[row.length - 1] += letter;
  }
  return rows;
}
