/**
 * Faults of Univer's formula engine that are cured inside it, once for the process. All of them give silently wrong results otherwise.
 * Univer is pinned to 0.25.1; `test/workbench/engine/formulas.test.ts` holds each cure.
 */
import './arrayConstants';
import './iteratorMethods';
import { CellValueType, type IRange } from '@univerjs/core';
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET, Lexer, LexerTreeBuilder, NullValueObject, NumberValueObject, ValueObjectFactory, type ErrorType } from '@univerjs/engine-formula';
import { toUniverForm } from './formulaText';

// INDEX and OFFSET over a table's column make a reference that knows its sheet by id but not by name. Univer then looks the sheet
// up by the empty name, forgets the id and reads the same address on the formula's own sheet.
const lookUpSheet = BaseReferenceObject.prototype.setForcedSheetId;
BaseReferenceObject.prototype.setForcedSheetId = function setForcedSheetId(sheetNameMap) {
  if (this.getForcedSheetName() !== '') lookUpSheet.call(this, sheetNameMap);
};

// A reference past the grid as Univer happens to have drawn it is #NAME? there; in Excel the cells are empty. But "this row" of a table, meant from
// a row that the table does not have, is an error, where Univer reads whatever stands in the table's columns there.
BaseReferenceObject.prototype.isExceedRange = function isExceedRange() {
  const { startRow, startColumn } = this.getRangePosition();
  return startRow < 0 || startColumn < 0 || (isThisRow(this) && !isRowOf(this._tableData, this.getCurrentRow()));
};

interface ThisRow { isCurrentRowForRange(): boolean; _tableData: { range: IRange } }

function isThisRow(reference: BaseReferenceObject): reference is BaseReferenceObject & ThisRow {
  return reference.isTable() && 'isCurrentRowForRange' in reference && (reference as BaseReferenceObject & ThisRow).isCurrentRowForRange();
}

function isRowOf({ range }: { range: IRange }, row: number | undefined): boolean {
  return row === undefined || (row > range.startRow && row <= range.endRow);
}

// A number in a cell formatted as text is text to Univer's formulas; in Excel it stays the number it was written as.
const valueOfCell = BaseReferenceObject.prototype.getCellValueObject;
BaseReferenceObject.prototype.getCellValueObject = function getCellValueObject(cell) {
  // A formula that came to nothing, as IF over another's "" does: while it is calculated it is empty, and 0 to whoever reads it later.
  if (cell.v === null || cell.v === undefined) return NullValueObject.create();
  return cell.t === CellValueType.NUMBER && typeof cell.v === 'number' && Number.isFinite(cell.v) ? NumberValueObject.create(cell.v) : valueOfCell.call(this, cell);
};

// The index of values by column turns the text "1.01" into the number 1.01 and counts empty text as zero: COUNTIFS(…,"1.*") is right
// the first time and wrong for every later formula over that column. Without the index every formula compares the cells themselves.
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
CELL_INVERTED_INDEX_CACHE.set = () => undefined;
CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;

// A cell that waits for a custom function is an error to the formulas that read it.
for (const error of ['#BUSY!', '#CONNECT!', '#FIELD!', '#UNKNOWN!', '#BLOCKED!']) ERROR_TYPE_SET.add(error as ErrorType);

// Forms of structured references that Univer does not know; the cell keeps what the user wrote.
// Parsed formulas are kept for the process by their text alone, with defined names already filled in: those of another workbook go first.
const parse = Lexer.prototype.treeBuilder;
let lastUser: Lexer | null = null;
Lexer.prototype.treeBuilder = function treeBuilder(formula, transformSuffix) {
  if (lastUser !== this) forgetLexedFormulas();
  lastUser = this;
  return parse.call(this, toUniverForm(formula), transformSuffix);
};

// A text in a formula, in its quotes, stays text: Univer would make a number of "12/06/2026" before SUBSTITUTE sees it, in American order. Functions
// that want a number convert it themselves. (Trying each text as a date also took longer than all the rest of a calculation.)
const makeValue = ValueObjectFactory.create;
ValueObjectFactory.create = function create(value, isIgnoreNumberPattern = false) {
  return makeValue(value, isIgnoreNumberPattern || (typeof value === 'string' && value.startsWith('"')));
};

// The page parses what is being typed. After an open "[", Univer takes every later formula for one inside brackets: "a"&"b" becomes the text a"&"b.
interface LexerState { _resetTemp(): void; _squareBracketState: number; _tableBracketState: boolean }
const lexer = LexerTreeBuilder.prototype as unknown as LexerState;
const resetLexer = lexer._resetTemp;
lexer._resetTemp = function resetTemp(this: LexerState) {
  resetLexer.call(this);
  this._squareBracketState = 0;
  this._tableBracketState = false;
};

/** Univer keeps them in variables of its module; this is the one way to empty them. */
export function forgetLexedFormulas(): void {
  new LexerTreeBuilder().dispose();
}
