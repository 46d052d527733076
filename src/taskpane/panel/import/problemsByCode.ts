import type { PreviewProblem } from '../../../commands/import/importPreview';

const PLACES_SHOWN = 4;

/** The same thing odd in many places: said once, with its first places. */
export interface ProblemKind { code: PreviewProblem['code']; sentence: string; count: number; places: string[]; more: number }

export function problemsByCode(problems: readonly PreviewProblem[]): ProblemKind[] {
  return [...new Set(problems.map(({ code }) => code))].map((code) => {
    const same = problems.filter((problem) => problem.code === code);
    const places = same.slice(0, PLACES_SHOWN).map(({ place, value }) => (value === '' ? place : `${place}: “${value}”`));
    return { code, sentence: same[0]!.sentence, count: same.length, places, more: same.length - places.length };
  });
}
