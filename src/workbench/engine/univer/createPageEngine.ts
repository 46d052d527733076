import './iteratorMethods';
import { CellValueType, LocaleType, type ICellData, type Nullable } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/vi-VN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/vi-VN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/vi-VN';
import { createUniver, mergeLocales } from '@univerjs/presets';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { CALCULATION_WORDS } from '../../../strings';
import type { Engine } from '../engine';
import { Core } from './core';
import { readTyped } from './typing';
import { UniverEngine } from './univerEngine';

/** Univer's own words for the progress of a calculation are in none of its packages. */
const PROGRESS_WORDS = { 'sheets-formula': { progress: CALCULATION_WORDS } };

/** The engine with Univer's grid in `container`, in Vietnamese. */
export async function createPageEngine(container: HTMLElement): Promise<Engine> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, PROGRESS_WORDS, conditionalFormattingWords, dataValidationWords, filterWords, sortWords, tableWords) },
    presets: [
      UniverSheetsCorePreset({
        container, formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        disableTextFormatAlert: true, disableTextFormatMark: true, sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsTablePreset(), UniverSheetsConditionalFormattingPreset(), UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }), UniverSheetsSortPreset(), UniverSheetsFilterPreset(),
    ],
  });
  const core = new Core(univer, univerAPI);
  core.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => next(typedCell(cell, core.workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern ?? null)),
  });
  return new UniverEngine(core);
}

/** The typed cell with its value already read; Univer's own reading leaves numbers and forced text alone. */
function typedCell(cell: Nullable<ICellData>, pattern: string | null): Nullable<ICellData> {
  const text = cell?.p ? (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '') : cell?.v;
  if (!cell || cell.f || typeof text !== 'string' || text.includes('\r')) return cell;
  const typed = readTyped(text);
  if (typed === 'other') return cell;
  if (typed === 'text' || pattern === '@') return { ...cell, p: undefined, v: text, t: CellValueType.FORCE_STRING };
  if (typeof typed.value === 'boolean') return { ...cell, p: undefined, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const look = 'pattern' in typed && typed.pattern && pattern === null ? { s: { n: { pattern: typed.pattern } } } : {};
  return { ...cell, p: undefined, v: typed.value, t: CellValueType.NUMBER, ...look };
}
