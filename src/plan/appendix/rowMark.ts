import { cleanText } from '../text';

/** How a row is counted: 3, 1.2 or a code of the source; I, II; A, B; a), b), đ); a dash. */
export type RowMark =
  | { kind: 'number'; text: string; depth: number }
  | { kind: 'roman' | 'capital' | 'letter' | 'bullet'; text: string };

const KINDS: readonly [pattern: RegExp, mark: (text: string) => RowMark][] = [
  [/^\(?(\d+(?:\.\d+)*)\)?[.)/]?$/u, (text) => ({ kind: 'number', text, depth: text.split('.').length })],
  [/^\(?([IVX]+)\)?[.)/-]?$/u, (text) => ({ kind: 'roman', text })],
  [/^\(?([A-ZĐ])\)?[.)/-]?$/u, (text) => ({ kind: 'capital', text })],
  // a part may carry its task's number: 2.a, 2a)
  [/^\(?(?:\d+(?:\.\d+)*[.)]?)?([a-zđ])\)?[.)]?$/u, (text) => ({ kind: 'letter', text })],
  [/^([-–+•*])$/u, (text) => ({ kind: 'bullet', text })],
  // a code that the source gives its tasks: KH20_TT_N01.1.1
  [/^((?=[^\s]*\d)(?=[^\s]*[A-Z])[A-Z\d_.\-/]+)$/u, (text) => ({ kind: 'number', text, depth: 1 })],
];

/** What the cell of numbers says; null when it says something else or nothing. @example rowMark('đ)') // { kind: 'letter', text: 'đ' } */
export function rowMark(cell: string): RowMark | null {
  const text = cleanText(cell);
  for (const [pattern, mark] of KINDS) {
    const found = pattern.exec(text);
    if (found) return mark(found[1]!);
  }
  return null;
}

const LEADING = /^(\(?(?:\d+[.)]?[a-zđ](?=\))|\d+(?:\.\d+)*|[IVX]+|[A-ZĐ]|[a-zđ])[.)/]|\d+(?:\.\d+)+|[-–+•*]|[IVX]+(?=\s\p{Lu}))\s+(?=\S)/u;

/** A text that carries its mark itself: "a) Dữ liệu đất đai", "II. Cải cách thể chế". */
export function leadingMark(text: string): { mark: RowMark; rest: string } | null {
  const found = LEADING.exec(text);
  const mark = found && rowMark(found[1]!);
  return mark ? { mark, rest: text.slice(found[0].length) } : null;
}
