import type { Day } from '../../plan/day';
import { isBlank } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import type { Plan } from '../../plan/plan';
import { readAgreedValues } from '../agreedValues';
import type { Change } from '../change';
import { TABLES } from '../columns';
import { loggedExchanges } from '../exchangeLog';
import { readLog } from '../log';
import type { WorkbookRows } from '../readRows';
import { readAssignments } from '../send/assignments';
import { recipients } from '../send/share';
import type { WorkbookSnapshot } from '../snapshot';
import type { Work } from '../work';
import { readAnswers } from './answerRows';
import { lockedProblems, refusalOf, strangeRowProblems } from './fileChecks';
import { decideRow, type DecidedRow, type MergeConflict, type TakenCell } from './mergedCells';
import type { MergeChoices } from './mergeChoices';
import { mergeChanges } from './mergeChanges';
import type { MergeProblem } from './mergeProblem';
import { CoordinatorRows, type MergedRow } from './mergeRows';
import type { FileRefusal } from './refusals';
import type { Returned, ReturnedFile } from './returnedFile';
import { sameFiles } from './sameFiles';
import { adoptedCells, answersAfter, rowAnswers, type RowAnswers } from './rowAnswers';
import { mergedValues, type WrongValue, wrongValues } from './wrongValues';

/** What became of one file. Of a refused one nothing is taken; agency and round are told where its stamp could be read. */
export interface FileOutcome {
  name: string;
  refusal: FileRefusal | null;
  agency: string;
  round: string;
  savedOn: Day | null;
  rows: number;
  taken: number;
  /** still open */
  conflicts: number;
  problems: number;
  /** another file of this merge that says word for word the same; its problems are listed once, under that one */
  sameAs: string | null;
  /** no cell of it holds anything that was entered */
  isBlank: boolean;
}

/** What a merge comes to, decided from one reading of the workbook. */
export interface MergeDecision {
  changes: Change[];
  work: Work;
  taken: TakenCell[];
  /** settled ones too, so that the user can change his mind */
  conflicts: MergeConflict[];
  problems: MergeProblem[];
  /** values that are taken and that the check will tell of */
  wrong: WrongValue[];
  files: FileOutcome[];
  /** rows that several agencies answer for, of earlier merges too */
  answers: RowAnswers[];
  /** agencies that were sent their sheet and have not returned it */
  outstanding: string[];
  /** where the log tells of no sending: agencies that lead something and have no file here. Whether they were ever asked is not known */
  withoutFile: string[];
}

export interface MergeWanted { choices: MergeChoices; on: Day }

/**
 * gộp: everything that these files do to the workbook, as one list of changes: values into entered cells, answers of several agencies into a table of their own, what is now agreed into the
 * hidden sheet, and the log. Nothing of a plan's cell is ever changed, and what is open in a conflict stays as it stands. Preview and merge decide by this alone.
 */
export function mergeDecision(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, returned: readonly Returned[], { choices, on }: MergeWanted): MergeDecision {
  const log = readLog(snapshot);
  const agreed = readAgreedValues(snapshot);
  const here = new CoordinatorRows(rows, agreed, readAnswers(snapshot), readAssignments(snapshot));
  const judged = [...returned].sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => (one.kind === 'refused' ? { name: one.name, file: null, refusal: one.refusal }
    : { name: one.name, file: one.file, refusal: refusalOf(plan, one.file, here, log, choices.accepted ?? []) }));
  // Of a file without any row of its agency's nothing is taken; what it says is told all the same.
  const files = judged.flatMap(({ file, refusal }) => (file !== null && (refusal === null || refusal === 'no-rows') ? [file] : []));

  const { mergedRows, problems } = gathered(files, here);
  const decided = mergedRows.map((row) => decideRow(row, choices));
  const same = sameFiles(files);
  const allProblems = [...problems, ...decided.flatMap((row) => row.problems)].filter(({ file }) => !same.has(file));
  const answers = answersAfter(decided, here);
  const adopted = adoptedCells(answers, here, choices.adopted ?? {}, decided);
  const taken = [...decided.flatMap((row) => row.taken), ...adopted.map(({ told }) => told)];
  const conflicts = decided.flatMap((row) => row.conflicts);
  // A file tells of its round, which may close after the day that the workbook reports on.
  const judgedOn = Math.max(rows.reportDate ?? on, ...files.map(({ sent }) => sent.round.due ?? 0));
  const counts = {
    taken: countsOf(decided.flatMap((row) => row.taken).flatMap((cell) => cell.files)), problems: countsOf(allProblems.map(({ file }) => file)),
    conflicts: countsOf(conflicts.filter(({ settled }) => settled === null).flatMap(({ sides }) => sides.map(({ file }) => file))),
  };
  const outcomes = judged.map(({ name, file, refusal }): FileOutcome => ({
    name, refusal, agency: file?.sent.agency ?? '', round: file?.sent.round.name ?? '', savedOn: file?.savedOn ?? null, rows: file?.rows.length ?? 0,
    taken: counts.taken.get(name) ?? 0, conflicts: counts.conflicts.get(name) ?? 0, problems: counts.problems.get(name) ?? 0, sameAs: same.get(name) ?? null, isBlank: file !== null && file.unclearRows.length === 0 && file.rows.every(isBlankRow) && [...file.agreed.values()].every(({ values }) => Object.values(values).every((value) => isBlank(value))) && !file.problems.some(({ code }) => code === 'column-missing'),
  }));
  return {
    ...mergeChanges({ plan, snapshot, here, decided, adopted, agreed, log, outcomes, on }),
    taken, conflicts, problems: allProblems, wrong: wrongValues(rows, mergedValues(decided, adopted), taken, judgedOn), files: outcomes, answers: rowAnswers(answers, here),
    ...unreturned(rows, log, outcomes, here),
  };
}

const isBlankRow = ({ table, read }: ReturnedFile['rows'][number]) => TABLES[table].columns.every(({ kind, key }) => kind !== 'entered' || isBlank(read.cell(key)));

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The rows that files speak of, each with all its speakers, and what of the files is no row of theirs. */
function gathered(files: readonly ReturnedFile[], here: CoordinatorRows): { mergedRows: MergedRow[]; problems: MergeProblem[] } {
  const byKey = new Map<string, MergedRow>();
  const problems: MergeProblem[] = [];
  for (const file of files) {
    const { sent: { agency } } = file;
    problems.push(...file.problems, ...lockedProblems(file, here));
    for (const row of file.rows) {
      const known = here.find(row.table, row.code);
      const standing = known === null ? null : here.standing(row, file);
      if (known === null || standing === null || standing === 'not-theirs' || standing === 'ended') {
        problems.push(...strangeRowProblems(file, row, known, standing === 'ended'));
        continue;
      }
      const merged = here.rowFor(known, here.nameOf(agency), standing);
      const one = byKey.get(merged.key) ?? merged;
      byKey.set(merged.key, one);
      one.speakers.push(here.speaker(file, row, known.id, standing));
    }
  }
  return { mergedRows: [...byKey.values()], problems };
}

function unreturned(rows: WorkbookRows, log: ReturnType<typeof readLog>, outcomes: readonly FileOutcome[], here: CoordinatorRows): Pick<MergeDecision, 'outstanding' | 'withoutFile'> {
  const nameOf = (agency: string) => here.nameOf(agency);
  const isBack = (agency: string, asked?: string) => outcomes.some(({ refusal, agency: of, round }) =>
    refusal === null && comparisonKey(nameOf(of)) === comparisonKey(agency) && (asked === undefined || comparisonKey(asked) === comparisonKey(round)));
  const exchanges = [...loggedExchanges(log, nameOf).values()];
  return exchanges.length > 0 ? { outstanding: exchanges.filter(({ agency, sent, returned }) => returned === null && !isBack(agency, sent.round)).map(({ agency }) => agency), withoutFile: [] }
    : { outstanding: [], withoutFile: recipients(rows).map(({ agency }) => agency).filter((agency) => !isBack(agency)) };
}

export type { DecidedRow, MergeConflict, TakenCell, WrongValue };
