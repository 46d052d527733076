import type { CheckProblem } from '../commands/check';
import { CHECK_PANEL, problemSentence } from '../strings';

/** What is wrong, in words; where the plan says another thing, that too. */
export function checkSentence({ code, planValue }: Pick<CheckProblem, 'code' | 'planValue'>): string {
  const sentence = problemSentence(code);
  return code === 'changed-from-plan' ? CHECK_PANEL.planSays(sentence, String(planValue ?? '')) : sentence;
}
