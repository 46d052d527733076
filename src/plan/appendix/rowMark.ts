import { cleanText } from '../text';

/** How a row is counted: 3, 1.2 or a code of the source; I, II; A, B; a), b), đ); a dash. */
export type RowMark =
  | { kind: 'number'; text: string; depth: number }
  /** `of`: the number of its task that a letter carries before it, 2.a; `isInserted`: nothing stands between, 2a */
  | { kind: 'letter'; text: string; of?: string; isInserted?: boolean }
  | { kind: 'roman' | 'capital' | 'bullet'; text: string };

const KINDS: readonly [pattern: RegExp, mark: (text: string) => RowMark][] = [
  [/^\(?(\d+(?:\.\d+)*)\)?[.)/]?$/u, (text) => ({ kind: 'number', text, depth: text.split('.').length })],
  // I.1 stands below I
  [/^([IVX]+(?:\.\d+)+)[.)]?$/u, (text) => ({ kind: 'number', text, depth: text.split('.').length })],
  [/^(?:mục|phần|nhóm)\s+([IVXivx]+|\d+|[A-Z])[.:]?$/iu, (text) => ({ kind: 'roman', text })],
  [/^\(?([IVX]+)\)?[.)/-]?$/u, (text) => ({ kind: 'roman', text })],
  [/^\(?([A-ZĐ])\)?[.)/-]?$/u, (text) => ({ kind: 'capital', text })],
  [/^\(?([a-zđ]|i{2,3}|iv|vi{1,3}|ix)\)?[.)]?$/u, (text) => ({ kind: 'letter', text })],
  [/^\(?(\d+(?:\.\d+)*[.)]?[a-zđ])\)?[.)]?$/u, (text) => ({ kind: 'letter', text: text.slice(-1), of: text.slice(0, -1).replace(/[.)]$/u, ''), ...(/\d.$/u.test(text) ? { isInserted: true } : {}) })],
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
