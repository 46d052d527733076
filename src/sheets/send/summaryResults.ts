import { figures, isDone, isLagging, type JudgedRow } from '../../plan/summary';
import { TIME_STATES } from '../../plan/timeState';
import { FUNCTION_WORDS, RESULT_WORDS, SUMMARY_TEXTS } from '../../strings';

/** What a line of counts shows for these rows: the results of `summaryLine`, in its order. */
export function lineResults(rows: readonly JudgedRow[]): (string | number)[] {
  const { total, done, notReported, states } = figures(rows);
  const lagging = TIME_STATES.filter(isLagging).reduce((sum, state) => sum + states[state], 0);
  return [total, ...TIME_STATES.map((state) => states[state]), notReported, lagging, sharedText(done, total), total === 0 ? '' : lagging / total];
}

/** What the lines about targets show, from the words of their cells: the results of `targetBlock`, in its order. */
export function targetLineResults(results: readonly string[], measurable: number): (string | number)[] {
  const count = (word: string) => results.filter((result) => result === word).length;
  const counted = [RESULT_WORDS.met, RESULT_WORDS['not-met'], RESULT_WORDS['not-published'], RESULT_WORDS['not-reported'], FUNCTION_WORDS.noneOccurred].map(count);
  const others = counted.reduce((sum, one) => sum + one, 0);
  return [measurable, ...counted, measurable - others, sharedText(counted[0]!, measurable), count(RESULT_WORDS['not-measurable'])];
}

/** The sentence of `totalsLine`. */
export function totalsResult(rows: readonly JudgedRow[], targetsMet: number, measurable: number): string {
  const { total, overdue, behind, notReported, states } = figures(rows);
  const done = TIME_STATES.filter(isDone).reduce((sum, state) => sum + states[state], 0);
  return `${SUMMARY_TEXTS.lineDone}${sharedText(done, total)}${SUMMARY_TEXTS.lineOverdue}${overdue}${SUMMARY_TEXTS.lineBehind}${behind}`
    + `${SUMMARY_TEXTS.lineNotReported}${notReported}${SUMMARY_TEXTS.lineTargets}${targetsMet}/${measurable}`;
}

/** "11/64 = 17,19%", as `shareText` of the formulas gives it: two decimals, none where they are zero. */
export function sharedText(part: number, whole: number): string {
  if (whole === 0) return `${part}/${whole}`;
  const percent = (Math.round(10000 * part / whole) / 100).toFixed(2).replace('.', ',').replace(/,00$/u, '');
  return `${part}/${whole} = ${percent}%`;
}
