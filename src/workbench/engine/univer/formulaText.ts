/**
 * Formulas as text. Univer computes only some forms of structured references, so what a user wrote is turned into those forms
 * where it is computed (`toUniverForm`), and only `[@X]`, which needs to know its table, where it is written (`withTableName`).
 */
import type { RowShift } from './area';

/** A string, a quoted sheet name, or a bracketed part with the table name before it; everything else passes untouched. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;

function mapBrackets(formula: string, change: (table: string, inner: string) => string): string {
  return formula.replace(PARTS, (whole: string, table: string | undefined, bracket: string | undefined) =>
    bracket === undefined ? whole : change(table ?? '', bracket.slice(1, -1)));
}

function inBrackets(column: string): string {
  return column.startsWith('[') ? column : `[${column}]`;
}

/** `NV[@Số]` → `NV[[#This Row],[Số]]`; `NV[Văn bản, minh chứng]` → `NV[[Văn bản, minh chứng]]`; `--TRUE` → `--(TRUE)`. */
export function toUniverForm(formula: string): string {
  const structured = mapBrackets(formula, (table, inner) => {
    if (inner.startsWith('@')) {
      const column = inner.slice(1).trim();
      return column === '' ? `${table}[#This Row]` : `${table}[[#This Row],${inBrackets(column)}]`;
    }
    const isPlainColumn = inner !== '' && !inner.startsWith('[') && !inner.startsWith('#');
    return isPlainColumn && /[,:]/.test(inner) ? `${table}[[${inner}]]` : `${table}[${inner}]`;
  });
  return structured.replace(/"(?:[^"]|"")*"|([-+])(TRUE|FALSE)\b(?!\s*\()/gi, (whole: string, sign?: string, word?: string) =>
    sign === undefined ? whole : `${sign}(${word})`);
}

/** Inside a table its name may be left out: `[@Số]`, `[Số]`. Columns tell such a reference from one to another workbook. */
export function withTableName(formula: string, table: { name: string; columns: readonly string[] }): string {
  return mapBrackets(formula, (name, inner) => {
    const column = inner.replace(/^@/, '').replace(/^\[/, '').replace(/\]$/, '');
    const isOwn = name === '' && (inner.startsWith('@') || inner.startsWith('[') || inner.startsWith('#') || table.columns.includes(column));
    if (!isOwn) return `${name}[${inner}]`;
    const rest = inner.slice(1).trim();
    return inner.startsWith('@') && rest !== '' ? `${table.name}[[#This Row],${inBrackets(rest)}]` : `${table.name}[${inner}]`;
  });
}

/** The formula after a table's column got another header. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  const isTable = (name: string): boolean => name.toLowerCase() === table.toLowerCase();
  return mapBrackets(formula, (name, inner) => {
    if (!isTable(name)) return `${name}[${inner}]`;
    if (inner === from) return `${name}[${to}]`;
    if (inner === `@${from}`) return `${name}[@${to}]`;
    return `${name}[${inner.split(`[${from}]`).join(`[${to}]`)}]`;
  });
}

export function mentionsTable(formula: string, table: string): boolean {
  let found = false;
  mapBrackets(formula, (name, inner) => {
    found ||= name.toLowerCase() === table.toLowerCase();
    return `${name}[${inner}]`;
  });
  return found;
}

const REFERENCES = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(.!])/giu;

function mapRows(
  formula: string, isMeant: (sheetName: string | null) => boolean,
  change: (from: { row: number; fixed: boolean }, to: { row: number; fixed: boolean }) => [number, number] | null,
): string {
  return formula.replace(REFERENCES, (whole: string, sheet: string | undefined, column1?: string, fixed1?: string, row1?: string, column2?: string, fixed2?: string, row2?: string) => {
    if (row1 === undefined) return whole;
    const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (!isMeant(name)) return whole;
    const from = { row: Number(row1) - 1, fixed: fixed1 === '$' };
    const to = row2 === undefined ? from : { row: Number(row2) - 1, fixed: fixed2 === '$' };
    const rows = change(from, to);
    if (!rows) return '#REF!';
    const first = `${sheet ?? ''}${column1}${fixed1}${rows[0] + 1}`;
    return row2 === undefined ? first : `${first}:${column2}${fixed2}${rows[1] + 1}`;
  });
}

/** A1 references to the sheet whose rows moved, as Excel rewrites them. `ownSheet`: the sheet the formula stands on. */
export function shiftRows(formula: string, ownSheet: string, movedSheet: string, shift: RowShift): string {
  return mapRows(formula, (name) => (name ?? ownSheet) === movedSheet, (from, to) => {
    if (shift.kind === 'insert') {
      const moved = (row: number): number => row >= shift.row ? row + shift.count : row;
      return [moved(from.row), moved(to.row)];
    }
    const end = shift.row + shift.count;
    if (from.row >= shift.row && to.row < end) return null;
    const first = from.row < shift.row ? from.row : from.row >= end ? from.row - shift.count : shift.row;
    const last = to.row < shift.row ? to.row : to.row >= end ? to.row - shift.count : shift.row - 1;
    return [first, last];
  });
}

/** The formula as it reads `rows` rows further down: only relative rows move. */
export function offsetRows(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return mapRows(formula, () => true, (from, to) => [from.fixed ? from.row : from.row + rows, to.fixed ? to.row : to.row + rows]);
}
