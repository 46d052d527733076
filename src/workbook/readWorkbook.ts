import type { TableName } from '../sheets/column';
import { GRID_SHEETS, OUR_NAMES, OUR_TABLES, SEEN_SHEETS } from '../sheets/ours';
import type { TableSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { untracked } from './batch';
import { fromA1 } from './readSheetCells';
import type { Standing, StandingRule } from './standing';

/** The snapshot, and what the performers must know besides. */
export interface WorkbookReading extends WorkbookSnapshot { standing: Standing }

/**
 * Everything that decisions are made from, in one round trip. What is absent is a normal case: it is asked for with OrNullObject,
 * and what hangs below an absent thing is absent too (Excel answers null all the way down).
 * `also`: tables that only some commands need, such as the log, which grows and is nothing to judge by.
 */
export async function readWorkbook(context: Excel.RequestContext, also: readonly TableName[] = []): Promise<WorkbookReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const allNames = workbook.names.load('items/name');
  const tables = [...OUR_TABLES, ...also].map((name) => askForTable(workbook, name));
  const names = OUR_NAMES.map((name) => askForName(workbook, name));
  const grids = GRID_SHEETS.map((name) => askForGrid(workbook, name));
  const decorations = SEEN_SHEETS.map((name) => askForDecoration(workbook, name));
  await context.sync();

  const found = tables.flatMap((table) => table() ?? []);
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name, visibility: sheet.visibility, isProtected: sheet.protection.protected,
    })),
    tables: found,
    names: names.flatMap((name) => name() ?? []),
    grids: Object.fromEntries(grids.map((grid) => grid()).filter((entry) => entry !== null)),
    standing: {
      sheetIds: new Map(sheets.items.map((sheet) => [sheet.name, sheet.id])),
      names: allNames.items.map((item) => item.name),
      tables: found.map(({ name, sheet, area }) => ({ name, sheet, rows: area.rows })),
      charts: decorations.flatMap((decoration) => decoration().charts),
      rules: decorations.flatMap((decoration) => decoration().rules),
    },
  };
}

type Cells = TableSnapshot['values'];

/** Asked now, answered after the sync; null: it is not there. */
type Answer<T> = () => T | null;

/** The sheet's name comes with the range: asked for on its own, it is an object more in each request. */
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';

function askForTable(workbook: Excel.Workbook, name: string): Answer<TableSnapshot> {
  const table = workbook.tables.getItemOrNullObject(name).load('name');
  const range = untracked(table.getRange()).load(`${PLACE},values,valueTypes`);
  return () => {
    if (table.isNullObject) return null;
    const [headers = [], ...values] = range.values as Cells;
    const isEmpty = range.valueTypes.slice(1).map((types) => types.map((type) => type === 'Empty'));
    return { name, sheet: range.worksheet.name, area: areaOf(range), headers: headers.map(String), values, isEmpty };
  };
}

function askForName(workbook: Excel.Workbook, name: string): Answer<WorkbookSnapshot['names'][number]> {
  const range = untracked(workbook.names.getItemOrNullObject(name).getRangeOrNullObject()).load(`${PLACE},values`);
  return () => (range.isNullObject ? null : { name, sheet: range.worksheet.name, area: areaOf(range), values: range.values as Cells });
}

function askForGrid(workbook: Excel.Workbook, sheet: string): Answer<[string, WorkbookSnapshot['grids'][string]]> {
  const used = untracked(workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,columnCount,values,formulas');
  return () => (used.isNullObject ? null : [sheet, {
    values: fromA1(used, used.values as Cells), formulas: fromA1(used, used.formulas as Cells),
  }]);
}

function askForDecoration(workbook: Excel.Workbook, name: string): () => { charts: { sheet: string; name: string }[]; rules: StandingRule[] } {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const charts = sheet.charts.load('items/name');
  const bounds = ['lowerBoundRule', 'upperBoundRule', 'positiveFormat/fillColor'].map((part) => `items/dataBarOrNullObject/${part}`);
  const rules = untracked(sheet.getRange()).conditionalFormats.load(['items/id', 'items/type', 'items/customOrNullObject/rule/formula', ...bounds].join(','));
  return () => (sheet.isNullObject ? { charts: [], rules: [] } : {
    charts: charts.items.map((chart) => ({ sheet: name, name: chart.name })),
    rules: rules.items.map((item) => ({ sheet: name, id: item.id, rule: ruleOf(item) })),
  });
}

function ruleOf({ type, customOrNullObject, dataBarOrNullObject }: Excel.ConditionalFormat): StandingRule['rule'] {
  if (type === 'Custom') return { kind: 'formula', formula: customOrNullObject.rule.formula };
  if (type !== 'DataBar') return { kind: 'other' };
  const { lowerBoundRule, upperBoundRule, positiveFormat } = dataBarOrNullObject;
  return { kind: 'dataBar', color: positiveFormat.fillColor, lower: lowerBoundRule.formula ?? '', upper: upperBoundRule.formula ?? '' };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
