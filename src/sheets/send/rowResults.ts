import type { Day } from '../../plan/day';
import { expectedProgress } from '../../plan/expectedProgress';
import type { JudgedRow } from '../../plan/summary';
import { targetProblems } from '../../plan/targetProblems';
import { taskProblems } from '../../plan/taskProblems';
import { isBlank } from '../../plan/entered';
import {
  CELL_SENTENCES, FUNCTION_WORDS, NO_LEAD_NAME, REPORTED_STATUS_WORDS, RESULT_WORDS, TARGET_PROBLEM_SENTENCES, TASK_PROBLEM_SENTENCES, TIME_STATE_WORDS,
} from '../../strings';
import type { TargetKey, TaskKey } from '../columns';
import { judge, judgeTargets, type JudgedTarget } from '../judge';
import type { Thresholds } from '../names';
import type { TargetRow, TaskRow } from '../readRows';

export type Results<Key extends string> = Partial<Record<Key, string | number>>;

export interface JudgedTask { judged: JudgedRow; results: Results<TaskKey> }

/** What the computed cells of tasks or duties will show, worked out by the domain: the native formulas come to the same. */
export function taskResults(rows: readonly TaskRow[], asOf: Day, thresholds: Thresholds): JudgedTask[] {
  return judge(rows, asOf, thresholds).map((judged, index) => {
    const { status, progress, completedOn, evidence, leads } = rows[index]!;
    const problems = taskProblems({ status, progress, completedOn, asOf, evidence: { entered: evidence } }, REPORTED_STATUS_WORDS);
    return {
      judged,
      results: {
        expected: judged.due === null ? '' : expectedProgress({ due: judged.due, asOf }),
        timeState: TIME_STATE_WORDS[judged.state],
        check: problems.map((code) => TASK_PROBLEM_SENTENCES[code]).join('; '),
        notReported: judged.isReported ? 0 : 1,
        leadGroup: leads.length > 0 ? leads.join('; ') : NO_LEAD_NAME,
      },
    };
  });
}

/** The same for targets. */
export function targetResults(rows: readonly TargetRow[]): Results<TargetKey>[] {
  return judgeTargets(rows).map((judged, index) => {
    const { actual, target, unit, numerator, denominator, baseline } = rows[index]!;
    const problems = targetProblems({ actual, target, unit, numerator, denominator, baseline: { entered: baseline } });
    return {
      attainment: attainmentCell(judged),
      result: judged.result === 'problem' ? judged.reason : RESULT_WORDS[judged.result],
      check: isBlank(target) ? '' : problems.map((code) => TARGET_PROBLEM_SENTENCES[code]).join('; '),
    };
  });
}

function attainmentCell({ result, reason, attainment }: JudgedTarget): string | number {
  switch (result) {
    case 'problem': return reason;
    case 'not-published': return FUNCTION_WORDS.notPublished;
    case 'not-reported': case 'not-measurable': return '';
    case 'met': case 'not-met': return attainment ?? CELL_SENTENCES.noAttainment;
  }
}
