import type { Day } from '../../plan/day';
import { type Entered, isBlank } from '../../plan/entered';
import { type Dispute, isSameValue, mergeCell, type MergedCell, type TheirCell } from '../../plan/merge';
import { DISPUTED, type PassedOver, REPLACED, type Since, valueMark } from '../agreedValues';
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

export interface AgreedWith { record: Speaker['record']; values: Partial<Record<string, Entered>>; passedOver: PassedOver; since: Since }

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
      return [{ ...side, ...standingOf(side, column.key, speaker) }];
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
 * What earlier merges have to say of a value. One that was passed over, or that a later file replaced, comes by itself with a file of that time or an older one; a file that was sent since says it anew.
 */
function standingOf({ sent, theirs }: TheirCell, key: string, { sending, since, passedOver, record }: Speaker): Pick<TheirCell, 'isPassedOver' | 'isDisputed' | 'isLate'> {
  const marks = (passedOver[key] ?? []).map(readMark);
  const own = marks.filter(({ value }) => value === valueMark(theirs));
  const isPassedOver = own.some(({ kind, by }) => sending <= by && (kind === '' || (kind === REPLACED && !isSameValue(sent, theirs))));
  const disputed = marks.filter(({ kind }) => kind === DISPUTED);
  const isDisputed = own.some(({ kind }) => kind === DISPUTED) && (record.agency === undefined || new Set(disputed.map(({ value }) => value)).size > 1);
  return { ...(isPassedOver ? { isPassedOver } : {}), ...(isDisputed ? { isDisputed } : {}), ...(sending < since(key) ? { isLate: true } : {}) };
}

/** A mark taken apart: what it says, of which value, and the last sending whose files bring it by themselves. */
function readMark(mark: string): { kind: '' | typeof REPLACED | typeof DISPUTED; value: string; by: number } {
  const [, kind = '', value = '', by] = /^([~?]?)([^:]*)(?::(\d+))?$/u.exec(mark) ?? [];
  return { kind: kind as '' | typeof REPLACED | typeof DISPUTED, value, by: by === undefined ? Number.MAX_SAFE_INTEGER : Number(by) };
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
    const sendingOf = (side: TheirCell) => row.speakers.find((one) => one.file.name === side.file)!.sending;
    const [was, since, before] = [speaker.agreed(key), speaker.since(key), speaker.passedOver[key] ?? []];
    const now = agreedOf(own, merged, settled, { was, final }) ?? (isOpen ? { agreed: was, from: [] } : null);
    if (now === null) continue;
    const after = isOpen ? [...new Set([...before, ...disputedIn(merged, own, sendingOf)])] : marksAfter(before, { was, since, agreed: now.agreed }, own, sendingOf);
    const sinceNow = Math.max(since, ...now.from.map(sendingOf));
    if (isSameValue(was, now.agreed) && after.join() === before.join()) continue;
    const record = records.get(recordKey) ?? {
      record: speaker.record, values: Object.fromEntries(row.columns.map((column) => [column.key, speaker.agreed(column.key)])), passedOver: speaker.passedOver, since: speaker.record.since,
    };
    record.values[key] = now.agreed;
    records.set(recordKey, { ...record, passedOver: { ...record.passedOver, [key]: after }, since: sinceNow === 0 ? record.since : { ...record.since, [key]: sinceNow } });
  }
}

const disputedIn = ({ sides }: Extract<MergedCell, { kind: 'conflict' }>, own: readonly TheirCell[], sendingOf: (side: TheirCell) => number) =>
  own.filter(({ file }) => sides.some((side) => side.file === file)).map((side) => `${DISPUTED}${valueMark(side.theirs)}:${sendingOf(side)}`);

/** What is remembered once something is agreed: what was disputed and what files say besides is passed over now, and what was agreed before is replaced. Of marks of one value the latest counts. */
function marksAfter(before: readonly string[], { was, since, agreed }: { was: Entered; since: number; agreed: Entered }, own: readonly TheirCell[], sendingOf: (side: TheirCell) => number): string[] {
  const passed = own.filter(({ sent, theirs }) => !isSameValue(theirs, agreed) && !isSameValue(theirs, sent)).map((side) => `${valueMark(side.theirs)}:${sendingOf(side)}`);
  const isInFiles = own.some(({ sent }) => !isSameValue(sent, was));
  const replaced = isSameValue(was, agreed) ? [] : [`${isInFiles ? '' : REPLACED}${valueMark(was)}:${since}`];
  const all = [...before.map((mark) => mark.replace(DISPUTED, '')), ...passed, ...replaced];
  const last = new Map<string, string>();
  for (const mark of all) {
    const { kind, value, by } = readMark(mark);
    const other = last.get(`${kind}${value}`);
    if (value !== valueMark(agreed) && (other === undefined || readMark(other).by < by)) last.set(`${kind}${value}`, mark);
  }
  return [...last.values()];
}

/** What the files of one record have agreed to, and which of them; null: nothing new. */
function agreedOf(own: readonly TheirCell[], merged: MergedCell, settled: Settled, { was, final }: { was: Entered; final: Entered }): { agreed: Entered; from: TheirCell[] } | null {
  const changed = own.filter(({ base, theirs }) => !isSameValue(base, theirs));
  if (merged.kind !== 'conflict') {
    // An old file beside one that has what was agreed since agrees to nothing.
    const isOld = ({ sent, theirs, isPassedOver = false }: TheirCell) => changed.length < own.length && (isPassedOver || isSameValue(sent, theirs));
    const said = changed.filter((side) => isSameValue(side.theirs, final) && !isOld(side));
    return said[0] === undefined ? null : { agreed: said[0].theirs, from: said };
  }
  const inside = changed.filter(({ file }) => merged.sides.some((side) => side.file === file));
  if (settled === null || inside.length === 0) return null;
  const [first, ...others] = inside.filter(({ isLate = false }) => !isLate);
  // What a late file says is taken or declined; what is agreed of the cell stays with the later sending.
  if (!first) return { agreed: settled.side === 'theirs' ? final : was, from: [] };
  const isOne = merged.dispute !== 'passed-over' && others.every(({ theirs }) => isSameValue(theirs, first.theirs));
  return { agreed: isOne ? first.theirs : final, from: [first, ...others] };
}
