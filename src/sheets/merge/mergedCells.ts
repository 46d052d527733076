import type { Day } from '../../plan/day';
import { type Entered, isBlank } from '../../plan/entered';
import { type Dispute, isSameValue, mergeCell, type MergedCell, type TheirCell } from '../../plan/merge';
import { DISPUTED, type PassedOver, REPLACED, valueMark } from '../agreedValues';
import type { Column, TableName } from '../column';
import { type MergeChoices, settle, type Settled } from './mergeChoices';
import type { MergeProblem, MergeProblemCode } from './mergeProblem';
import type { MergedRow, Speaker } from './mergeRows';

/** Excel takes no more letters into a cell. */
const MOST_LETTERS = 32_767;

/** A cell that is written, with what stood there and the files that say so. `adoptedFrom`: the coordinator chose this agency's answer for the row. */
export interface TakenCell { table: TableName; code: string; name: string; header: string; answerOf: string | null; before: Entered; after: Entered; files: string[]; adoptedFrom?: string; adoptedRound?: string }

/** số liệu mâu thuẫn: with base, ours and theirs, and how it was settled. `key` names it in the choices. */
export interface MergeConflict {
  key: string;
  table: TableName;
  code: string;
  name: string;
  header: string;
  answerOf: string | null;
  dispute: Dispute;
  ours: Entered;
  sides: { file: string; agency: string; savedOn: Day | null; base: Entered; theirs: Entered }[];
  settled: 'ours' | 'theirs' | null;
}

/** What becomes of a cell of a merged row. `value`: what it is to hold; undefined: it stays. */
interface CellOutcome { column: Column; merged: MergedCell; settled: Settled; value: Entered; isWritten: boolean }

/** A row with all its cells decided, and what each file's record is to say from now on. */
export interface DecidedRow { row: MergedRow; cells: CellOutcome[]; taken: TakenCell[]; conflicts: MergeConflict[]; problems: MergeProblem[]; agreed: AgreedWith[] }

export interface AgreedWith { record: Speaker['record']; values: Partial<Record<string, Entered>>; passedOver: PassedOver }

/** Every entered cell of a row, by the three-way rule and the user's word. */
export function decideRow(row: MergedRow, choices: MergeChoices): DecidedRow {
  const problems: MergeProblem[] = [];
  const records = new Map<string, AgreedWith>();
  const cells = row.columns.map((column): CellOutcome => {
    const sides = row.speakers.flatMap((speaker): TheirCell[] => {
      const theirs = speaker.row.read.cell(column.key);
      const problem = problemOf(speaker, column, theirs, choices);
      if (problem !== null) problems.push(problemAt(problem, speaker, column, row.held(column.key)));
      if (problem !== null || speaker.row.read.column(column.key) === null) return [];
      const side = { file: speaker.file.name, base: speaker.base(column.key), sent: speaker.sent(column.key), theirs: composed(theirs) };
      return [{ ...side, ...standingOf(side, speaker.passedOver[column.key] ?? [], speaker) }];
    });
    const merged = mergeCell(row.held(column.key), withDispute(sides, row, column.key));
    const settled = merged.kind === 'conflict' ? settle(`${row.key} ${column.key}`, merged, choices) : null;
    remember(records, row, column.key, sides, merged, settled);
    const value = merged.kind === 'theirs' ? merged.value : settled?.side === 'theirs' ? settled.value : undefined;
    return { column, merged, settled, value, isWritten: value !== undefined && !isSameValue(value, row.held(column.key)) };
  });
  // A line that is begun takes all that the answer says, and all of it is told.
  const isBegun = row.answerOf !== null && row.read === null && cells.some(({ isWritten }) => isWritten);
  const told = isBegun ? cells.map((cell) => begun(cell, row)) : cells;
  const about = { table: row.table, code: row.code, name: row.name, answerOf: row.answerOf };
  return {
    row, cells: told, problems, agreed: [...records.values()],
    taken: told.filter(({ isWritten }) => isWritten).map(({ column, merged, settled, value }): TakenCell => ({
      ...about, header: column.header, before: isBegun ? '' : row.held(column.key), after: value,
      files: merged.kind === 'theirs' ? merged.from : settled?.side === 'theirs' ? settled.from : isBegun ? [row.speakers[0]!.file.name] : [],
    })),
    conflicts: cells.flatMap(({ column, merged, settled }): MergeConflict[] => (merged.kind !== 'conflict' ? [] : [{
      ...about, key: `${row.key} ${column.key}`, header: column.header, dispute: merged.dispute, ours: row.held(column.key), settled: settled?.side ?? null,
      sides: merged.sides.map(({ file, base, theirs }) => {
        const { sent: { agency }, savedOn } = row.speakers.find((speaker) => speaker.file.name === file)!.file;
        return { file, agency, savedOn, base, theirs };
      }),
    }])),
  };
}

/** A cell of an answer's new line: what was left as it was sent is said there too. */
function begun(cell: CellOutcome, { speakers: [first] }: MergedRow): CellOutcome {
  const { key } = cell.column;
  if (cell.isWritten || cell.merged.kind === 'conflict' || first === undefined || first.row.read.column(key) === null || first.row.isFormula(key) || first.row.isError(key) || first.row.isCovered(key)) return cell;
  const value = composed(first.row.read.cell(key));
  return isBlank(value) ? cell : { ...cell, value, isWritten: true };
}

/**
 * What an earlier merge has to say of a value. One that was passed over or that a later file replaced may be said again on purpose by a file that was sent since; an older file brings it by itself.
 */
function standingOf({ sent, theirs }: TheirCell, marks: readonly string[], { isOlder, record }: Pick<Speaker, 'isOlder' | 'record'>): Pick<TheirCell, 'isPassedOver' | 'isDisputed'> {
  const mark = valueMark(theirs);
  const isPassedOver = isOlder && (marks.includes(mark) || (marks.includes(REPLACED + mark) && !isSameValue(sent, theirs)));
  const isDisputed = record.agency === undefined && marks.includes(DISPUTED + mark);
  return { ...(isPassedOver ? { isPassedOver } : {}), ...(isDisputed ? { isDisputed } : {}) };
}

/** Where several agencies dispute a cell, none of them settles it alone, by whatever value: all of them say the same, or a person says whose counts. */
function withDispute(sides: readonly TheirCell[], row: MergedRow, key: string): TheirCell[] {
  const disputants = row.disputants(key);
  const agencyOf = ({ file }: TheirCell) => row.speakers.find((speaker) => speaker.file.name === file)!.record.agency;
  return sides.map((side) => {
    const isAgreed = disputants.every((agency) => sides.some((other) => agencyOf(other) === agency && isSameValue(other.theirs, side.theirs)));
    return isAgreed ? side : { ...side, isDisputed: true };
  });
}

/** A value is kept as it came, its letters composed: three ways of writing Vietnamese letters occur. */
const composed = (value: Entered): Entered => (typeof value === 'string' ? value.normalize('NFC') : value);

function problemOf({ row, base }: Speaker, { key }: Column, theirs: Entered, { formulaValues = false }: MergeChoices): MergeProblemCode | null {
  if (row.isCovered(key)) return 'cell-merged';
  if (row.isError(key)) return 'error-for-value';
  // Some programs write a formula without what it gave: then there is no value to take.
  if (row.isFormula(key) && (!formulaValues || isBlank(theirs))) return 'formula-for-value';
  return typeof theirs === 'string' && theirs.length > MOST_LETTERS && !isSameValue(theirs, base(key)) ? 'text-too-long' : null;
}

function problemAt(code: MergeProblemCode, { file, row }: Speaker, { key }: Column, ours: Entered): MergeProblem {
  return { code, where: { sheet: row.read.sheet, cell: row.read.address(key), id: row.code }, value: row.read.cell(key), file: file.name, agency: file.sent.agency, expected: ours };
}

/**
 * What is agreed from now on: what each file says, once that is taken, stands here already or was declined; so the same file changes nothing the next time. Where the files of one record say
 * several things and a person chose, it is what the cell came to. What files say besides, and what was agreed before, is remembered: it may come again with an old file. What is still in dispute
 * stays as it was agreed, and the values that files dispute are remembered as such: one of the files alone does not settle it.
 */
function remember(records: Map<string, AgreedWith>, row: MergedRow, key: string, sides: readonly TheirCell[], merged: MergedCell, settled: Settled): void {
  const final = merged.kind === 'theirs' ? merged.value : settled?.side === 'theirs' ? settled.value : row.held(key);
  const groups = new Map<string, { speaker: Speaker; sides: TheirCell[] }>();
  for (const side of sides) {
    const speaker = row.speakers.find((one) => one.file.name === side.file)!;
    const group = groups.get(speaker.record.agency ?? '') ?? { speaker, sides: [] };
    group.sides.push(side);
    groups.set(speaker.record.agency ?? '', group);
  }
  for (const [recordKey, { speaker, sides: own }] of groups) {
    const isOpen = merged.kind === 'conflict' && merged.dispute === 'files' && settled === null;
    const now = agreedOf(own, merged, settled, final) ?? (isOpen ? { agreed: speaker.base(key) } : null);
    if (now === null) continue;
    const before = speaker.passedOver[key] ?? [];
    const base = speaker.base(key);
    const after = isOpen ? [...new Set([...before, ...disputedIn(merged, own)])] : marksAfter(before, base, now.agreed, own);
    if (isSameValue(base, now.agreed) && after.join() === before.join()) continue;
    const record = records.get(recordKey) ?? {
      record: speaker.record, values: Object.fromEntries(row.columns.map((column) => [column.key, speaker.base(column.key)])), passedOver: speaker.passedOver,
    };
    record.values[key] = now.agreed;
    records.set(recordKey, { ...record, passedOver: { ...record.passedOver, [key]: after } });
  }
}

const disputedIn = ({ sides }: Extract<MergedCell, { kind: 'conflict' }>, own: readonly TheirCell[]) =>
  own.filter(({ file }) => sides.some((side) => side.file === file)).map(({ theirs }) => DISPUTED + valueMark(theirs));

/** What is remembered once something is agreed: what was disputed and what files say besides is passed over now, and what was agreed before is replaced. */
function marksAfter(before: readonly string[], base: Entered, agreed: Entered, own: readonly TheirCell[]): string[] {
  const passed = own.filter(({ sent, theirs }) => !isSameValue(theirs, agreed) && !isSameValue(theirs, sent)).map(({ theirs }) => valueMark(theirs));
  const replaced = isSameValue(base, agreed) ? [] : [own.some(({ sent }) => !isSameValue(sent, base)) ? valueMark(base) : REPLACED + valueMark(base)];
  const all = [...before.map((mark) => mark.replace(DISPUTED, '')), ...passed, ...replaced];
  return [...new Set(all)].filter((mark) => mark.replace(REPLACED, '') !== valueMark(agreed));
}

/** What the files of one record have agreed to; null: nothing new. */
function agreedOf(own: readonly TheirCell[], merged: MergedCell, settled: Settled, final: Entered): { agreed: Entered } | null {
  const changed = own.filter(({ base, theirs }) => !isSameValue(base, theirs));
  if (merged.kind !== 'conflict') {
    // An old file beside one that has what was agreed since agrees to nothing.
    const isOld = ({ sent, theirs, isPassedOver = false }: TheirCell) => changed.length < own.length && (isPassedOver || isSameValue(sent, theirs));
    const said = changed.find((side) => isSameValue(side.theirs, final) && !isOld(side));
    return said ? { agreed: said.theirs } : null;
  }
  const [first, ...others] = changed.filter(({ file }) => merged.sides.some((side) => side.file === file));
  if (settled === null || !first) return null;
  const isOne = merged.dispute !== 'passed-over' && others.every(({ theirs }) => isSameValue(theirs, first.theirs));
  return { agreed: isOne ? first.theirs : final };
}
