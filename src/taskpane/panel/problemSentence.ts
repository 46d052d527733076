import type { Problem } from '../../plan/problem';
import { SHEET_PROBLEM_SENTENCES, TARGET_PROBLEM_SENTENCES, TASK_PROBLEM_SENTENCES } from '../../strings';

const SENTENCES: Readonly<Record<string, string>> = { ...TASK_PROBLEM_SENTENCES, ...TARGET_PROBLEM_SENTENCES, ...SHEET_PROBLEM_SENTENCES };

export function problemSentence({ code }: Problem): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw new Error(`No sentence for the problem "${code}"`);
  return sentence;
}
