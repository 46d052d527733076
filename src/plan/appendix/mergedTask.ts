import { readDeadline } from '../deadline';
import { cleanText } from '../text';
import { tidyAgencies } from '../agencyCell';
import type { AppendixTask } from './appendixTask';
import { distinct, isContinuedBy, mayBeCutInName, squeezed } from './cellText';
import { deadlineOfCell, pointsBelow } from './deadlineCell';
import type { Role } from './headers';
import { leadRoles } from './leadRoles';
import { ownText, type TableLine, withoutContinued } from './tableLines';

/** The rows that make up one task: its own, and what stands below it. */
export interface TaskDraft {
  sourceKey: string;
  group: string;
  area: string | null;
  /** the row above whose values hold where this one has none */
  heading: TableLine | null;
  /** the row of the group's title, whose lead is that of the tasks which name none */
  over: TableLine | null;
  first: TableLine;
  below: { line: TableLine; kind: 'part' | 'more' }[];
}

/** Everything the rows of a task say, each thing once, as one task. */
export function mergedTask(draft: TaskDraft, year: number): AppendixTask {
  const { first, sourceKey, group, area } = draft;
  const deadline = deadlineOf(draft);
  const roles = leadRoles(agenciesOf(draft, 'lead'));
  return {
    sourceKey, group, area,
    name: nameOf(draft),
    deliverable: valuesOf(draft, 'deliverable').join('\n'),
    deadline,
    due: readDeadline(deadline, year),
    lead: roles.lead,
    supporting: tidyAgencies([agenciesOf(draft, 'supporting'), roles.supporting].join('; ')),
    monitor: agenciesOf(draft, 'monitor'),
    place: first.place,
    leadPlace: first.cells.lead?.place ?? first.place,
    supportingPlace: first.cells.supporting?.place ?? first.place,
    rows: 1 + draft.below.length,
  };
}

/** The task's name, its parts each on a line with its letter. */
export function nameOf({ first, heading, below }: TaskDraft): string {
  const own = first.title ?? ownText(first.cells.task);
  const headed = heading === null ? own : `${(heading.title ?? ownText(heading.cells.task)).replace(/[\s:.;,]+$/u, '')}: ${own}`;
  return below.reduce((name, { line, kind }) => {
    const text = line.title ?? ownText(line.cells.task);
    if (text === '') return name;
    if (kind === 'more' && repeats(name, text)) return name;
    if (kind === 'more') return `${name} ${text}`;
    return `${name}\n${markWords(line)}${text}`;
  }, headed);
}

/** A name that stands again at the top of the next page. */
const repeats = (name: string, text: string) => squeezed(name).startsWith(squeezed(withoutContinued(text)));

/** Whether every cell of a row without a number goes on with what stands above in its column: a page break cut the whole row. */
export function goesOnInCells({ first, below }: TaskDraft, line: TableLine): boolean {
  const own = CELLS_OF_WORK.filter((role) => ownText(line.cells[role]) !== '');
  const said = (role: Role) => [first, ...below.map(({ line: lower }) => lower)].map(({ cells }) => ownText(cells[role])).filter((text) => text !== '').at(-1);
  return own.length > 0 && own.every((role) => {
    const last = said(role)?.split('\n').at(-1);
    const words = ownText(line.cells[role]);
    return last !== undefined && (isContinuedBy(last, words) || mayBeCutInName(last, words));
  });
}

const CELLS_OF_WORK: readonly Role[] = ['deliverable', 'deadline', 'lead', 'supporting', 'monitor'];

const markWords = ({ mark }: TableLine) => (mark?.kind === 'letter' ? `${mark.text}) ` : mark?.kind === 'bullet' || mark === null ? '- ' : `${mark.text}. `);

/** The agencies of a column. A part of the task, and a row under its merge, names its own; another row may go on with a name that a line broke. */
function agenciesOf(draft: TaskDraft, role: Role): string {
  const said = tidyAgencies(draft.below.reduce((said, { line, kind }) => {
    const own = ownText(line.cells[role]);
    return own === '' ? said : `${said}${kind === 'part' || line.isCountedAbove ? ';' : ''}\n${own}`;
  }, startOf(draft, role)));
  return said === '' ? tidyAgencies(ownText(draft.over?.cells[role])) : said;
}

/** What holds for a task before its lower rows speak: its own, even where a merge gives it from above, or its heading's. */
function startOf({ first, heading }: TaskDraft, role: Role): string {
  const own = first.cells[role]?.text ?? '';
  return own !== '' ? own : heading?.cells[role]?.text ?? '';
}

/** What the rows say in a column: the first row's even where a merge gives it from above, of the others what is their own. */
function valuesOf(draft: TaskDraft, role: Role): string[] {
  return distinct(draft.below.reduce<string[]>((values, { line, kind }) => {
    const own = ownText(line.cells[role]);
    const last = values.at(-1);
    if (own === '') return values;
    if (kind === 'more' && last !== undefined && last !== '' && isContinuedBy(last, own)) return [...values.slice(0, -1), `${last} ${own}`];
    return [...values, own];
  }, [startOf(draft, role)]));
}

/** The deadlines of all rows; words that only point to the rows below are left out where those say it. */
function deadlineOf({ first, heading, below }: TaskDraft): string {
  const cells = [first.cells.deadline?.text || first.cells.deadline?.day !== undefined ? first.cells.deadline : heading?.cells.deadline,
    ...below.map(({ line }) => (line.cells.deadline?.isOwn ? line.cells.deadline : undefined))];
  const words = cells.reduce<string[]>((all, cell) => {
    const said = cell === undefined ? '' : deadlineOfCell(cell);
    const last = all.at(-1);
    // a sentence that a page break or a PDF cut goes on; a deadline of its own does not begin in lower case
    if (last !== undefined && last !== '' && (/^\p{Ll}/u.test(said) || isContinuedBy(last, said))) return [...all.slice(0, -1), `${last} ${said}`];
    return [...all, said];
  }, []);
  const said = distinct(words);
  const told = said.length > 1 ? said.filter((one) => !pointsBelow(one)) : said;
  return cleanText((told.length > 0 ? told : said).join('; '));
}
