import type { TableName } from '../column';

/** This row's cell of a column, in the form that Excel, LibreOffice and the tests' engine all read (never `[@…]`). */
export function cellOf(table: TableName, header: string): string {
  return `${table}[[#This Row],[${header}]]`;
}

/**
 * The same formula as it may be sent to a cell of that table: Excel understands `[@Hạn]` there, and files get the long form back.
 * @example inOwnTable('NhiemVu[[#This Row],[Hạn]]-NhiemVu[[#This Row],[Số hạn]]') // '[@Hạn]-[@[Số hạn]]'
 */
export function inOwnTable(formula: string): string {
  return formula.replace(/[A-Za-z]+\[\[#This Row\],\[([^\]]*)\]\]/g, (_, header: string) => (/^\p{L}+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`));
}

/** A whole column. Double brackets, because a header may hold a comma. */
export function columnOf(table: TableName, header: string): string {
  return `${table}[[${header}]]`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a helper column holds for an entered cell that cannot be read, and for a number such as "1.234" that has two readings. */
export const UNREADABLE = '?';
export const AMBIGUOUS = '??';

/**
 * An entered cell as a custom function is handed it: an empty cell reaches custom functions as 0 on some clients, so it is passed as "";
 * an error that was pasted in is passed as what it is to a reader, something unreadable.
 */
export function entered(cell: string): string {
  return `IFERROR(IF(${cell}="","",${cell}),"${UNREADABLE}")`;
}

/** Sentences of the conditions that hold, "; " between. */
export function joinedSentences(cases: readonly { when: string; sentence: string }[]): string {
  const parts = cases.map(({ when, sentence }) => `IF(${when},${quoted(`; ${sentence}`)},"")`);
  return `MID(${parts.join('&')},3,2000)`;
}
