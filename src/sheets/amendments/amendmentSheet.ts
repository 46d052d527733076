import type { Plan } from '../../plan/plan';
import { AMENDMENT_TEXTS } from '../../strings';
import type { Change } from '../change';
import { AMENDMENT_TABLE } from '../columns';
import type { AmendmentKey } from '../columns/amendmentColumns';
import { COLORS } from '../looks';
import { dataSheet } from '../template/dataSheet';
import { joinParts } from '../template/parts';
import type { RowCells } from '../template/tableBody';

/** The sheet Điều chỉnh, made with the first amendment. It has no formulas, so it is the same in both dialects. */
export function amendmentSheet(plan: Plan, rows: readonly RowCells<AmendmentKey>[]): Change[] {
  return joinParts([dataSheet({
    plan, table: AMENDMENT_TABLE, rows, dialect: 'native', title: AMENDMENT_TEXTS.sheetTitle, note: AMENDMENT_TEXTS.sheetNote,
    legend: [{ text: AMENDMENT_TEXTS.legendNote, color: COLORS.entered, column: 7 }], tabColor: '#548235', frozenColumns: 3, extras: () => [],
  })]);
}
