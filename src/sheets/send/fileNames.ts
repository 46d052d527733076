import { cleanText, comparisonKey } from '../../plan/text';
import { SENT_WORDS } from '../../strings';

/** The longest name of a file, its ending included: in letters, which people read, and in bytes, which Linux and zip count. */
const MOST_LETTERS = 120;
const MOST_BYTES = 240;
const ENDING = '.xlsx';

/** What Windows, macOS or a web server refuses in a name, and what cannot be seen. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu;

/**
 * Names of the files of a round, in the order of the agencies: readable, safe on every system, each once.
 * @example fileNames(2023, 'Quý II', ['Sở Tư pháp']) // ['CCHC 2023 - Quý II - Sở Tư pháp.xlsx']
 */
export function fileNames(year: number, round: string, agencies: readonly string[]): string[] {
  const taken = new Set<string>();
  return agencies.map((agency) => {
    const whole = safeName(SENT_WORDS.fileName(year, round, agency));
    for (let nth = 1; ; nth += 1) {
      const name = cut(whole, nth === 1 ? ENDING : ` (${nth})${ENDING}`);
      if (taken.has(comparisonKey(name))) continue;
      taken.add(comparisonKey(name));
      return name;
    }
  });
}

/** A text as part of a file's name. @example safeName('Quý II/2023: "lần 2"') // 'Quý II-2023- -lần 2-' */
export function safeName(text: string): string {
  return cleanText(cleanText(text).replace(FORBIDDEN, '-'));
}

/** As much of the name as fits before its ending; a name ends in no space or full stop. */
function cut(name: string, ending: string): string {
  let kept = '';
  for (const letter of name) {
    const longer = kept + letter + ending;
    if ([...longer].length > MOST_LETTERS || bytesOf(longer) > MOST_BYTES) break;
    kept += letter;
  }
  return kept.replace(/[\s.]+$/u, '') + ending;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0)!;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
