import { yearOfDay } from '../day';
import { findDeadlinePhrases } from '../deadlinePhrases';
import { readDay } from '../readDay';
import { areDatesSwapped } from '../swappedDates';
import { cleanText, comparisonKey } from '../text';
import type { AppendixProblem, AppendixProblemCode, AppendixTask } from './appendixTask';
import { squeezed } from './cellText';
import { deadlineOfCell, pointsBelow } from './deadlineCell';
import type { Role } from './headers';
import { type FoundTable, partsOf } from './foundTable';
import type { Grid } from './grid';
import type { TaskDraft } from './mergedTask';
import type { TableLine } from './tableLines';

/** What is odd about tasks as they stand in the source. */
export function taskProblemsInSource(drafts: readonly TaskDraft[], tasks: readonly AppendixTask[], lines: readonly TableLine[], above: readonly TableLine[], year: number): AppendixProblem[] {
  const names = new Set<string>();
  return [
    ...tasks.flatMap((task, index) => {
      const draft = drafts[index]!;
      const at = (code: AppendixProblemCode, value: string, where = task.place): AppendixProblem => ({ code, where, value });
      const deadlineAt = draft.first.cells.deadline?.place ?? task.place;
      const key = `${task.area ?? task.group} ${comparisonKey(task.name)}`;
      const isNamedTwice = names.has(key);
      names.add(key);
      const parts = draft.below.filter(({ kind }) => kind === 'part').length;
      const others = draft.below.length - parts;
      return [
        ...(task.area === null && task.group === '' ? [at('area-missing', task.name)] : []),
        ...(isNamedTwice ? [at('name-duplicate', task.name)] : []),
        ...(task.lead === '' ? [at('lead-missing', task.name, task.leadPlace)] : []),
        ...deadlineProblem(task).map((code) => at(code, task.deadline, deadlineAt)),
        ...(task.due.kind === 'day' && yearOfDay(task.due.day) < year ? [at('deadline-before-plan', task.deadline, deadlineAt)] : []),
        ...otherDay(task).map((day) => at('deliverable-names-other-day', day, draft.first.cells.deliverable?.place ?? task.place)),
        ...(parts > 0 ? [at('sub-rows-joined', String(parts))] : []),
        ...(others > 0 ? [at('rows-joined', String(others))] : []),
        ...numberProblem(draft, drafts[index - 1]).map((code) => at(code, draft.first.mark?.text ?? '')),
      ];
    }),
    ...above.flatMap((line) => leftAbove(line, drafts)),
    ...swappedDates(lines),
  ];
}

/** What a heading or a group's row hands down: a heading all of it, a group who does the work. */
const HANDED_DOWN: Record<'heading' | 'over', readonly Role[]> = { heading: ['deliverable', 'deadline', 'lead', 'supporting', 'monitor'], over: ['lead', 'supporting', 'monitor'] };

/** What a row above tasks says and none of them takes: all say something else there, or there is none. */
function leftAbove(line: TableLine, drafts: readonly TaskDraft[]): AppendixProblem[] {
  const takesOf = (role: Role) => drafts.some(({ first, heading, over }) => {
    const isBelow = (heading === line && HANDED_DOWN.heading.includes(role)) || (over === line && HANDED_DOWN.over.includes(role));
    const own = first.cells[role];
    // a merge that begins above gives the row its words as well
    return isBelow && (own === undefined || !own.isOwn || (own.text === '' && own.day === undefined) || squeezed(own.text) === squeezed(line.cells[role]?.text ?? ''));
  });
  return HANDED_DOWN.heading.flatMap((role): AppendixProblem[] => {
    const cell = line.cells[role];
    const said = cell?.isOwn ? role === 'deadline' ? deadlineOfCell(cell) : cell.text : '';
    return said === '' || cell === undefined || pointsBelow(said) || takesOf(role) ? [] : [{ code: 'heading-left-out', where: cell.place, value: said }];
  });
}

function deadlineProblem({ due }: AppendixTask): AppendixProblemCode[] {
  if (due.kind === 'day') return [];
  if (due.kind === 'year-missing') return ['deadline-unreadable'];
  switch (due.class) {
    case 'blank': return ['deadline-blank'];
    case 'unreadable': return ['deadline-unreadable'];
    case 'contradictory': return ['deadline-contradictory'];
    case 'ongoing': case 'recurring': case 'by-reference': case 'by-event': case 'start-only': return [];
    default: return neverReached(due.class);
  }
}

/** A day that the deliverable's own words set ("trước ngày 15/12/2026") and that is not the deadline's. */
function otherDay({ deliverable, due }: AppendixTask): string[] {
  if (due.kind !== 'day') return [];
  const key = comparisonKey(deliverable);
  return findDeadlinePhrases(key).filter(({ isExact, start }) => isExact && /(?:trước|chậm nhất|hạn|xong)[^.;]{0,12}$/u.test(key.slice(0, start)))
    .filter((phrase) => phrase.year !== null && phrase.dayIn(phrase.year) !== null && phrase.dayIn(phrase.year) !== due.day)
    .map(({ start, end }) => key.slice(start, end));
}

/** Numbers run on by one inside a group, or start again with it. */
function numberProblem({ first, group }: TaskDraft, before: TaskDraft | undefined): AppendixProblemCode[] {
  const number = plainNumber(first);
  const last = before && before.group === group ? plainNumber(before.first) : null;
  if (number === null || last === null || number === last + 1 || (number === 1 && last !== 1)) return [];
  return [number === last ? 'number-duplicate' : 'number-skipped'];
}

const plainNumber = ({ mark }: TableLine) => (mark?.kind === 'number' && /^\d+$/u.test(mark.text) ? Number(mark.text) : null);

/** Fewer true dates than this prove nothing. */
const ENOUGH_DATES = 2;

/** A column of deadlines whose days and months look swapped is warned of once, at its first true date. */
function swappedDates(lines: readonly TableLine[]): AppendixProblem[] {
  const cells = lines.flatMap(({ cells: { deadline } }) => (deadline?.isOwn ? [deadline] : []));
  const trueDates = cells.filter(({ day, isMonth }) => day !== undefined && !isMonth);
  const textDates = cells.filter(({ day, isNumber }) => day === undefined && !isNumber).map(deadlineOfCell).map(readDay).flatMap((date) => (date.kind === 'read' ? [date.value] : []));
  const first = trueDates[0];
  if (!first || !areDatesSwapped(trueDates.map(({ day }) => day!), textDates, ENOUGH_DATES)) return [];
  return [{ code: 'dates-swapped', where: first.place, value: String(trueDates.length) }];
}

/** Words of the table that are struck through or hidden, and cells of which a note says more elsewhere. */
export function wordsLeftOut(grids: readonly Grid[], table: FoundTable): AppendixProblem[] {
  return partsOf(table).flatMap(({ grid, firstRow }) => grids[grid]!.cells.flatMap((cells, row) => (row < firstRow ? [] : cells.flatMap(({ struck, hasNote, text }, column): AppendixProblem[] =>
    [
      ...(struck === undefined ? [] : [{ code: 'words-struck' as const, where: { grid, row, column }, value: cleanText(struck) }]),
      ...(hasNote ? [{ code: 'footnote-left-out' as const, where: { grid, row, column }, value: cleanText(text) }] : []),
    ]))));
}

function neverReached(reason: never): never {
  throw new Error(`no deadline is ${String(reason)}`);
}
