import './iteratorMethods';
import { LocaleType } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { createUniver } from '@univerjs/presets';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { ConditionalFormattingFormulaService, UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Engine } from '../engine';
import { Core } from './core';
import { UniverEngine } from './univerEngine';

/** The engine without a page, for the tests and the command line. */
export async function createHeadlessEngine(): Promise<Engine> {
  return headlessUniver();
}

/** The same with its inside, for tests that act as a user would in the page. */
export function headlessUniver(): UniverEngine {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
    presets: [{
      plugins: [
        UniverFormulaEnginePlugin, UniverDocsPlugin, UniverSheetsPlugin,
        [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
        UniverSheetsDataValidationPlugin, UniverSheetsNumfmtPlugin, UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin,
      ],
    }],
  });
  const core = new Core(univer, univerAPI);
  // Nobody sees colours here, and Univer computes a rule's formula for every cell of its area: most of the time of a calculation.
  core.get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => undefined;
  return new UniverEngine(core);
}
