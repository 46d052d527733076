import { AMENDMENT_KIND_WORDS, AMENDMENT_TEXTS, HEADERS, SHEET_NAMES, SUMMARY_TEXTS } from '../../strings';
import type { CellInput, Change } from '../change';
import { AMENDMENT_TABLE } from '../columns';
import { columnOf, quoted } from '../formulas/reference';
import { HINT } from '../looks';
import type { WorkbookSnapshot } from '../snapshot';
import { lookAt } from '../template/parts';

/** Right of the parameters: the line, and below it what it means for the totals. */
const COLUMN = 3;

/**
 * How often the plan was amended, as a sentence that counts the table's lines. Native in both dialects.
 * @example in its cell: "Điều chỉnh Kế hoạch: bổ sung 2, kết thúc 1, đổi thời hạn 0, đổi chỉ tiêu 0"
 */
export function amendmentFormula(): string {
  const count = (kind: keyof typeof AMENDMENT_KIND_WORDS) => `COUNTIFS(${columnOf(AMENDMENT_TABLE.name, HEADERS.amendmentKind)},${quoted(AMENDMENT_KIND_WORDS[kind])})`;
  const { line } = AMENDMENT_TEXTS;
  const parts = (['add-task', 'end-task', 're-date-task', 'change-target'] as const).map((kind, index) => `${quoted(`${index === 0 ? line.label : ','} ${line[kind]} `)}&${count(kind)}`);
  return parts.join('&');
}

/**
 * What puts the line on Tổng hợp where the workbook has amendments, and takes it away where the sheet is gone. People insert rows, so it is found by its label;
 * at first it stands beside the second parameter. Where somebody has written there, or that row is gone, no line is put.
 */
export function amendmentLine(snapshot: WorkbookSnapshot, hasAmendments: boolean): Change[] {
  const grid = snapshot.grids[SHEET_NAMES.summary];
  if (!grid) return [];
  const found = lineIn(grid.formulas);
  if (!hasAmendments) return found ? [write(found, ['', ''])] : [];
  const line: CellInput = { formula: amendmentFormula() };
  if (found) {
    const isAsWanted = grid.formulas[found.row]?.[found.column] === `=${amendmentFormula()}`;
    return isAsWanted ? [] : [write(found, [line, null])];
  }
  const row = grid.values.findIndex((cells) => cells[0] === SUMMARY_TEXTS.lagThreshold);
  const isFree = row >= 0 && [row, row + 1].every((at) => (grid.formulas[at]?.[COLUMN] ?? '') === '');
  return isFree ? [lookAt(SHEET_NAMES.summary, row, COLUMN, 2, 1, HINT), write({ row, column: COLUMN }, [line, AMENDMENT_TEXTS.totalsNote])] : [];
}

const write = ({ row, column }: { row: number; column: number }, [line, note]: [CellInput, CellInput]): Change =>
  ({ kind: 'write', sheet: SHEET_NAMES.summary, area: { row, column, rows: 2, columns: 1 }, cells: [[line], [note]] });

function lineIn(formulas: readonly (readonly unknown[])[]): { row: number; column: number } | null {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => String(cell).startsWith(`="${AMENDMENT_TEXTS.line.label}`));
    if (column >= 0) return { row, column };
  }
  return null;
}
