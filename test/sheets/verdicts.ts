import type { Day } from '../../src/plan/day';
import type { Entered } from '../../src/plan/entered';
import { expectedProgress } from '../../src/plan/expectedProgress';
import type { Plan } from '../../src/plan/plan';
import { anGiang2023 } from '../../src/plans/angiang2023';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../src/sheets/columns';
import { judge, judgeTargets } from '../../src/sheets/judge';
import { problemsOfTask } from '../../src/sheets/reading/taskRows';
import { readRows } from '../../src/sheets/readRows';
import { targetProblems } from '../../src/plan/targetProblems';
import { FUNCTION_WORDS, NO_LEAD_NAME, RESULT_WORDS, TARGET_PROBLEM_SENTENCES, TIME_STATE_WORDS, problemSentence } from '../../src/strings';
import { CELL_SENTENCES } from '../../src/strings';
import type { GeneratedTarget, GeneratedTask } from './generatedRows';
import { tableSnapshot, workbookWith } from './snapshots';

/** What the computed cells of a row must show, from the domain's own verdicts. */
export type Verdict = Record<string, Entered>;

const plan: Plan = anGiang2023;
const codeOf = (index: number) => `9.${String(index + 1).padStart(3, '0')}`;

/** Rows with a code and nothing that the plan's words would change. */
export const taskRowsOf = (tasks: readonly GeneratedTask[]) => tasks.map((task, index) => ({ ...task, code: codeOf(index), area: plan.areas[0]!.name }));

export function taskVerdicts(tasks: readonly GeneratedTask[], asOf: Day, table: typeof TASK_TABLE | typeof DUTY_TABLE = TASK_TABLE): Verdict[] {
  const rows = readRows(workbookWith([tableSnapshot(table, taskRowsOf(tasks))], asOf), plan);
  const own = table === TASK_TABLE ? rows.tasks : rows.duties;
  const judged = judge(own, asOf, rows.thresholds);
  return judged.map((row, index) => ({
    expected: row.due === null ? '' : expectedProgress({ due: row.due, asOf }),
    timeState: TIME_STATE_WORDS[row.state],
    check: problemsOfTask(own[index]!, asOf).map(({ code }) => problemSentence(code)).join('; '),
    notReported: row.isReported ? 0 : 1,
    leadGroup: row.leads.length > 0 ? row.leads.join('; ') : NO_LEAD_NAME,
  }));
}

export const targetRowsOf = (targets: readonly GeneratedTarget[]) =>
  targets.map(({ target, ...entered }, index) => ({ ...entered, targetValue: target, code: `T${index + 1}`, target: 'Chỉ tiêu thử' }));

export function targetVerdicts(targets: readonly GeneratedTarget[]): Verdict[] {
  const rows = readRows(workbookWith([tableSnapshot(TARGET_TABLE, targetRowsOf(targets))]), plan);
  return judgeTargets(rows.targets).map((judged, index) => {
    const { actual, target, unit, numerator, denominator, baseline } = targets[index]!;
    const isNumber = judged.result === 'met' || judged.result === 'not-met';
    return {
      attainment: isNumber ? judged.attainment ?? CELL_SENTENCES.noAttainment : judged.result === 'not-published' ? FUNCTION_WORDS.notPublished : judged.reason,
      result: judged.result === 'problem' ? judged.reason : RESULT_WORDS[judged.result],
      check: targetProblems({ actual, target, unit, numerator, denominator, baseline: { entered: baseline } }).map((code) => TARGET_PROBLEM_SENTENCES[code]).join('; '),
    };
  });
}

/** Where two tables of verdicts differ: the row as entered, what was wanted and what was found. Numbers may differ by rounding. */
export function differences(entered: readonly object[], wanted: readonly Verdict[], found: readonly Verdict[]): string[] {
  return wanted.flatMap((verdict, index) => Object.entries(verdict).filter(([key, value]) => !isSame(value, found[index]?.[key])).map(([key, value]) =>
    `${index} ${key}: ${JSON.stringify(value)} wanted, ${JSON.stringify(found[index]?.[key])} found for ${JSON.stringify(entered[index])}`));
}

function isSame(wanted: Entered, found: Entered): boolean {
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (wanted ?? '') === (found ?? '');
}
