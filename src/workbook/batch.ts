import type { CellArea, Change } from '../sheets/change';
import { areaAddress } from '../sheets/column';
import { isOurs } from './ownRules';
import type { Standing } from './standing';

/** One write in the making. Proxies are made once a sheet and once an area: every proxy is bytes on the way to Excel. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly standing: Standing;
  sheet(name: string): Excel.Worksheet;
  cells(sheet: string, area: CellArea): Excel.Range;
  manyCells(sheet: string, areas: readonly CellArea[]): Excel.RangeAreas;
  wholeSheet(name: string): Excel.Range;
  /** whether the cell will have been formatted as text (@) when values are written */
  isTextCell(sheet: string, row: number, column: number): boolean;
  /** ids of the rules on a sheet that the changes replace; given out once a sheet */
  takeReplacedRules(sheet: string): string[];
}

export function newBatch(context: Excel.RequestContext, changes: readonly Change[], standing: Standing): Batch {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const highlighted = new Set<string>();
  const formats = changes.flatMap((change) => (change.kind === 'look' && change.look.numberFormat !== undefined ? [change] : [])).reverse();

  const sheet = (name: string) => kept(sheets, name, () => context.workbook.worksheets.getItem(name));
  return {
    context,
    standing,
    sheet,
    cells: (name, area) =>
      kept(ranges, `${name}!${area.row},${area.column},${area.rows},${area.columns}`, () => cellsOf(sheet(name), area)),
    manyCells: (name, areas) => untracked(sheet(name).getRanges(areas.map(areaAddress).join(','))),
    wholeSheet: (name) => kept(ranges, name, () => untracked(sheet(name).getRange())),
    isTextCell: (name, row, column) =>
      formats.find(({ sheet: formatted, area }) => formatted === name && isInside(area, row, column))?.look.numberFormat === '@',
    takeReplacedRules(name) {
      if (highlighted.has(name)) return [];
      highlighted.add(name);
      const wanted = changes.flatMap((change) => (change.kind === 'highlight' && change.sheet === name ? change.highlights : []));
      return standing.rules.filter((rule) => rule.sheet === name && isOurs(rule, wanted)).map(({ id }) => id);
    },
  };
}

/** A range for this batch only: given back at once, so that Excel keeps nothing and no clean-up trip follows. */
export function cellsOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return untracked(sheet.getRange(areaAddress(area)));
}

export function untracked<Cells extends Excel.Range | Excel.RangeAreas>(range: Cells): Cells {
  range.untrack();
  return range;
}

function isInside(area: CellArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function kept<V>(known: Map<string, V>, key: string, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
