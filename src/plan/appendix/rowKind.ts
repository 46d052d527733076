import { isAboutReform } from './areaTitles';
import { isContinuedBy, mayBeCutInName, squeezed } from './cellText';
import type { RowMark } from './rowMark';
import { ownText, type TableLine, withoutContinued } from './tableLines';

/**
 * What a row is: a group's title, a task, a part of one (a), b), đ), a dash), more of the task above (a product of its own under a vertical merge, a
 * row that a page break split), a heading whose values hold for the rows below, or a note.
 */
export type RowKind = 'group' | 'heading' | 'task' | 'part' | 'more' | 'note';

/** What a row is judged by besides itself. */
export interface RowSurroundings {
  /** some row of the table has a number */
  hasNumbers: boolean;
  /** it signs the appendix */
  isSignature: boolean;
  /** no numbered row comes after */
  isAfterLast: boolean;
  next: TableLine | undefined;
  /** the name of the task under way; null: none */
  underWay: string | null;
  /** its number; null: it has none */
  numberUnderWay: string | null;
  /** the kind of its mark; null: it has none */
  markUnderWay: RowMark['kind'] | null;
  /** its first row stands in the same table or sheet */
  isOnSamePage: boolean;
  /** a cell of the row goes on with what the row above says in its column */
  goesOnInCells: boolean;
  /** some group of the table so far has its mark: I, A, 1 */
  hasMarkedGroups: boolean;
  /** the source's groups become the areas: there are none to know a title by */
  makesAreas: boolean;
  /** the title names an area of the plan, if only by what it is about: many a task does so too */
  isArea(title: string): boolean;
  /** the title is the very name of one */
  isAreaName(title: string): boolean;
}

const NOTE = /^(?:\(?\*+\)?|ghi chú|chú thích|lưu ý|nơi nhận|tổng cộng|tổng số|cộng|đề xuất,? kiến nghị)(?!\p{L})/iu;
/** Behind a star or a dash, where the other words may begin a part of the task above. */
const LISTED_NOTE = /^(?:ghi chú|chú thích|nơi nhận)(?!\p{L})|^lưu ý\s*:/iu;

export function rowKind(line: TableLine, around: RowSurroundings): RowKind {
  const said = line.title ?? ownText(line.cells.task);
  if (around.isSignature) return 'note';
  if (line.mark === null ? NOTE.test(said) : line.mark.kind === 'bullet' && LISTED_NOTE.test(said)) return 'note';
  if (repeatsUnderWay(line, said, around)) return 'more';
  if (line.title !== null && withoutContinued(said) === '') return 'note';
  return line.title === null ? kindOfFull(line, around) : kindOfTitle(line, line.title, around);
}

/** The task under way again, at the top of a page: its number with its name, or words that say that they go on. */
function repeatsUnderWay({ mark, isContinued, cells }: TableLine, said: string, { underWay, numberUnderWay, isOnSamePage }: RowSurroundings): boolean {
  if (underWay === null) return false;
  const isSameNumber = mark?.kind === 'number' && mark.text === numberUnderWay;
  if (isContinued) return (mark === null || isSameNumber) && squeezed(underWay).startsWith(squeezed(withoutContinued(said)));
  // on the same sheet, and saying neither when nor who: else it is a task of its own with the same words
  return isSameNumber && isOnSamePage && squeezed(said) === squeezed(underWay) && [cells.deadline, cells.lead].every((cell) => ownText(cell) === '' && cell?.day === undefined);
}

/** Letters and dashes begin parts of the task above; right below a group they count tasks, and so does 2a, a task put between 2 and 3 that says who and when. */
function isTaskByMark(mark: RowMark, cells: TableLine['cells'], { underWay, numberUnderWay, markUnderWay }: RowSurroundings): boolean {
  if (underWay === null || mark.kind === markUnderWay) return true;
  if (mark.kind !== 'letter' || mark.of === undefined) return false;
  return mark.of !== numberUnderWay || (mark.isInserted === true && ownText(cells.deadline) !== '' && ownText(cells.lead) !== '');
}

function kindOfTitle({ mark, subMark, isAcross, isCountedAbove, cells }: TableLine, title: string, around: RowSurroundings): RowKind {
  const { underWay, next } = around;
  switch (mark?.kind) {
    case 'roman': case 'capital': return 'group';
    case 'letter': case 'bullet': return beginsAnew(next) ? 'group' : isTaskByMark(mark, cells, around) ? 'task' : 'part';
    case 'number': {
      if (around.makesAreas && isAboutReform(title) && next?.title === null) return 'group';
      if (around.isAreaName(title) && next !== undefined) return 'group';
      // I.1 is counted below its group, and what is counted anew below it are the tasks
      if (/^[IVX]/u.test(mark.text) && beginsAnew(next)) return 'group';
      // numbers that begin anew below it: it is counted among titles, not among tasks
      if (around.isArea(title) && beginsAnew(next)) return 'group';
      const isDivided = next?.mark?.kind === 'number' && next.mark.depth > mark.depth && next.mark.text.startsWith(`${mark.text}.`);
      return isDivided ? 'group' : 'task';
    }
    case undefined: break;
    default: return neverReached(mark);
  }
  if (isCountedAbove && underWay !== null) return 'part';
  if (subMark?.kind === 'number' && around.hasNumbers) return 'heading';
  if (around.isAreaName(title)) return 'group';
  if (!around.hasNumbers) return isAcross || title === title.toUpperCase() || (around.isArea(title) && next?.title === null) ? 'group' : 'task';
  if (underWay !== null && !isAcross && (isContinuedBy(underWay, title) || isRestOfName(title, around))) return 'more';
  return around.isAfterLast ? 'note' : 'group';
}

/** Numbers that begin anew below a title make it a group's. */
export const beginsAnew = (next: TableLine | undefined): boolean => next?.mark?.kind === 'number' && next.mark.text === '1';

/** Where groups have their marks and the numbers run on, words without one that a name cut in two may want are its rest. */
const isRestOfName = (words: string, { underWay, hasMarkedGroups, next }: RowSurroundings) =>
  underWay !== null && hasMarkedGroups && !beginsAnew(next) && words !== words.toUpperCase() && mayBeCutInName(underWay, words);

function kindOfFull({ mark, subMark, isCountedAbove, cells }: TableLine, around: RowSurroundings): RowKind {
  const name = ownText(cells.task);
  const { underWay } = around;
  switch (mark?.kind) {
    case 'number': return around.isAreaName(name) && ownText(cells.deadline) === '' && ownText(cells.deliverable) === '' && around.next !== undefined ? 'group' : 'task';
    // a group may name its lead beside its title
    case 'roman': case 'capital': return around.isArea(name) || (around.makesAreas && around.next?.mark?.kind === 'number') ? 'group' : 'task';
    case 'letter': case 'bullet': return isTaskByMark(mark, cells, around) ? 'task' : 'part';
    case undefined: break;
    default: return neverReached(mark);
  }
  if (name === '') return underWay === null ? 'note' : 'more';
  if (isCountedAbove && underWay !== null) return 'part';
  if (!around.hasNumbers) return 'task';
  if (subMark?.kind === 'number') return 'heading';
  return underWay !== null && (around.goesOnInCells || isContinuedBy(underWay, name) || isRestOfName(name, around)) ? 'more' : 'task';
}

function neverReached(kind: never): never {
  throw new Error(`no row begins with ${JSON.stringify(kind)}`);
}
