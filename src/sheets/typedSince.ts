import type { Entered } from '../plan/entered';
import type { Plan } from '../plan/plan';
import { SHEET_NAMES } from '../strings';
import type { CellArea, CellInput, Change } from './change';
import type { TableName } from './column';
import { TABLES } from './columns';
import type { Dialect } from './dialect';
import { NAMES } from './names';
import { reportDateFor } from './reportDate';
import type { WorkbookSnapshot } from './snapshot';
import { templateChanges } from './templateChanges';

const NOTHING: WorkbookSnapshot = { sheets: [], tables: [], names: [], grids: {} };

/** A sheet's cells from A1 on, formulas as text. */
export interface SheetCells { sheet: string; formulas: Entered[][] }

/**
 * Cells of loaded sheets that do not hold what loading wrote there: what people have typed, moved or cleared since, and what would go with the sheets.
 * The report date is left out: the pane itself sets it. Formulas are only asked to be formulas still.
 * `others` is what was written on sheets that are not the template's.
 */
export function typedSince(plan: Plan, dialect: Dialect, sheets: readonly SheetCells[], others: readonly Change[] = []): { sheet: string; row: number; column: number }[] {
  const template = templateChanges(plan, { dialect, reportDate: reportDateFor(plan, plan.period.end), snapshot: NOTHING, agencies: plan.agencies });
  const written = new Map<string, CellInput>();
  const put = (sheet: string, { row, column, rows, columns }: CellArea, cellAt: (i: number, j: number) => CellInput | undefined) => {
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        const cell = cellAt(i, j);
        if (cell !== undefined && cell !== null) written.set(`${sheet}!${row + i},${column + j}`, cell);
      }
    }
  };
  let reportDate = '';
  for (const change of [...template, ...others]) {
    if (change.kind === 'write') put(change.sheet, change.area, (i, j) => change.cells[i]?.[j]);
    if (change.kind === 'fill') put(change.sheet, change.area, () => change.cell);
    if (change.kind === 'repeat') put(change.sheet, change.area, (_, j) => change.cells[j]);
    if (change.kind === 'setName' && change.name === NAMES.reportDate) reportDate = `${change.sheet}!${change.area.row},${change.area.column}`;
  }
  return sheets.flatMap(({ sheet, formulas }) => {
    const held = (row: number, column: number) => formulas[row]?.[column] ?? '';
    const keys = new Set([...written.keys()].filter((key) => key.startsWith(`${sheet}!`)));
    formulas.forEach((line, row) => line.forEach((value, column) => { if (value !== '') keys.add(`${sheet}!${row},${column}`); }));
    return [...keys].filter((key) => key !== reportDate).map((key) => {
      const [row, column] = key.slice(sheet.length + 1).split(',').map(Number) as [number, number];
      return { sheet, row, column, isAsWritten: isAsWritten(written.get(key) ?? '', held(row, column)) };
    }).filter(({ isAsWritten: same }) => !same).map(({ row, column }) => ({ sheet, row, column })).sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

/** Sheets on which something of the loaded ones stands now that they were renamed or cut up: somebody's, and without the others a ruin. */
export function movedSince(sheetsAdded: readonly string[], { tables, names }: WorkbookSnapshot): string[] {
  const ofTables = tables.flatMap(({ name, sheet }) => (isMoved(TABLES[name as TableName].sheet, sheet) ? [sheet] : []));
  const ofReportDate = names.flatMap(({ name, sheet }) => (name === NAMES.reportDate && isMoved(SHEET_NAMES.summary, sheet) ? [sheet] : []));
  return [...new Set([...ofTables, ...ofReportDate])];

  function isMoved(from: string, to: string): boolean {
    return from !== to && sheetsAdded.includes(from);
  }
}

function isAsWritten(written: CellInput, held: Entered): boolean {
  return typeof written === 'object' ? String(held).startsWith('=') : (written ?? '') === held;
}
