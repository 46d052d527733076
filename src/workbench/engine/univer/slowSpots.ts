/**
 * Places where Univer does the same work over and over, cured once for the process: the same answers for less. Loading the plan spent two thirds of
 * its time in them. Univer is pinned to 0.25.1; `test/workbench/engine/slowSpots.test.ts` holds that the answers are the same.
 */
import { RTree, Tools, type IRTreeItem } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { groupOf } from './groupOf';

// Every style that is merged and every cell that is copied asks some ten times what kind of thing a value is, by way of a text "[object …]".
const typeByText = Tools.getValueType;
const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
Tools.getValueType = (value) => {
  switch (typeof value) {
    case 'string': return '[object String]';
    case 'number': return '[object Number]';
    case 'boolean': return '[object Boolean]';
    case 'undefined': return '[object Undefined]';
    default: return Array.isArray(value) ? '[object Array]' : isPlain(value) ? '[object Object]' : typeByText(value);
  }
};
const cloneOf = Tools.deepClone.bind(Tools) as <T>(value: T) => T;
Tools.deepClone = <T>(value: T): T => {
  if (!isPlain(value) || Object.getPrototypeOf(value) === null) return cloneOf(value);
  const clone: Record<string, unknown> = {};
  for (const key of Object.keys(value)) clone[key] = Tools.deepClone(value[key]);
  return clone as T;
};

// A calculation notes the place of every formula, and mostly never looks one up. Noted places wait until somebody does, and then enter the tree together.
const noted = new WeakMap<RTree, IRTreeItem[]>();
const { insert, clear, getTree } = RTree.prototype;

function enterNoted(tree: RTree): void {
  const items = noted.get(tree) ?? [];
  noted.delete(tree);
  const bySheet = new Map<ReturnType<RTree['getTree']>, IRTreeItem[]>();
  for (const item of items) groupOf(bySheet, getTree.call(tree, item.unitId, item.sheetId)).push(item);
  for (const [sheet, together] of bySheet) {
    sheet.load(together.map(({ range, id }) => ({
      minX: orElse(range.startColumn, 0), minY: orElse(range.startRow, 0),
      maxX: orElse(range.endColumn, Number.POSITIVE_INFINITY), maxY: orElse(range.endRow, Number.POSITIVE_INFINITY), id,
    })));
  }
}

const orElse = (bound: number, unbounded: number): number => (Number.isNaN(bound) ? unbounded : bound);

/** Such a tree keeps places of one cell beside itself, in maps. */
const keepsCellsApart = (tree: RTree): boolean => (tree as unknown as { _enableOneCellCache: boolean })._enableOneCellCache;

RTree.prototype.insert = function insertLater(item) {
  const { startRow, endRow, startColumn, endColumn } = item.range;
  if (!item.unitId || (keepsCellsApart(this) && startRow === endRow && startColumn === endColumn)) return insert.call(this, item);
  // What is noted is as it was then: Univer goes on to use the same range for other things.
  groupOf(noted, this).push({ ...item, range: { ...item.range } });
};
RTree.prototype.clear = function clearNoted() {
  noted.delete(this);
  clear.call(this);
};
for (const member of ['searchGenerator', 'remove', 'removeById', 'getTree', 'toJSON'] as const) {
  const whole = RTree.prototype[member] as (this: RTree, ...given: unknown[]) => unknown;
  Object.assign(RTree.prototype, {
    [member](this: RTree, ...given: unknown[]) {
      enterNoted(this);
      return whole.apply(this, given);
    },
  });
}

// A written cell makes Univer gather the formulas of all sheets, to look into those of one.
const update = FormulaDataModel.prototype.updateFormulaData;
FormulaDataModel.prototype.updateFormulaData = function updateFormulaData(unitId, sheetId, cellValue) {
  const one = Object.create(this, {
    getFormulaData: { value: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }) },
  }) as FormulaDataModel;
  return update.call(one, unitId, sheetId, cellValue);
};
