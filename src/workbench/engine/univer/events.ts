/** What happens in Univer's document, told in Excel's terms, and what Excel does by itself after a user's edit and Univer does not. */
import { CommandType, ObjectMatrix, type ICellData, type ICommandInfo, type IExecutionOptions, type IRange, type Nullable } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, InsertSheetMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SelectionMoveType, SetRangeValuesCommand, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area, CellError, CellsChanged, EngineEvent, Scalar } from '../engine';
import { areaOf } from './area';
import { customOf } from './cellContent';
import type { CellBlock, Cells } from './cells';
import { formulaToStore } from './ownTable';

interface CellsParams { unitId: string; subUnitId: string; cellValue?: CellBlock }
/** What the page hands over when something was typed: a cell, rows of cells, or cells by row and column. */
interface TypedParams { subUnitId?: string; range?: IRange; value: ICellData | ICellData[][] | CellBlock }
interface Edit { sheet: string; area: Area; before: Scalar | CellError | null }

export class Events {
  readonly #listeners = new Set<(event: EngineEvent) => void>();
  readonly #edits = new Map<object, Edit>();
  readonly #onUserEdit: ((sheet: string, area: Area) => void)[] = [];
  readonly #onEdit: ((sheet: string, area: Area) => void)[] = [];
  #addinDepth = 0;

  constructor(readonly cells: Cells) {
    const { commands } = cells.core;
    commands.beforeCommandExecuted((command, options) => this.#before(command, options));
    commands.onCommandExecuted((command, options) => this.#after(command, options));
  }

  listen(listener: (event: EngineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  async asAddin<T>(work: () => Promise<T>): Promise<T> {
    this.#addinDepth++;
    try {
      return await work();
    } finally {
      this.#addinDepth--;
    }
  }

  /** Called after every change of contents, before it is told. */
  onEdit(work: (sheet: string, area: Area) => void): void {
    this.#onEdit.push(work);
  }

  /** Called after a change that a user made in the page, when it has been told. */
  onUserEdit(work: (sheet: string, area: Area) => void): void {
    this.#onUserEdit.push(work);
  }

  #before(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetRangeValuesCommand.id && command.params) this.#nameOwnTables(command.params as TypedParams);
    if (command.id !== SetRangeValuesMutation.id || options?.['fromFormula'] || !command.params) return;
    const params = command.params as CellsParams;
    if (params.unitId !== this.cells.core.unitId || !params.cellValue) return;
    const area = areaOfContents(params.cellValue);
    if (!area) return;
    const single = area.rows === 1 && area.columns === 1;
    this.#edits.set(params, { sheet: params.subUnitId, area, before: single ? this.cells.readCell(params.subUnitId, area.row, area.column).value : null });
  }

  /** Formulas with `[@X]` that the user typed, changed in place before the command: its parts are read by several listeners of Univer. */
  #nameOwnTables({ subUnitId, range, value }: TypedParams): void {
    const sheet = subUnitId ?? this.cells.core.workbook.getActiveSheet().getSheetId();
    const name = (cell: Nullable<ICellData>, row: number, column: number): void => {
      if (!cell?.f?.includes('[')) return;
      const stored = formulaToStore(this.cells.core, sheet, row, column, cell.f);
      if (stored === cell.f) return;
      cell.custom = customOf(cell.f, stored) ?? undefined;
      cell.f = stored;
    };
    const first = range ?? { startRow: 0, startColumn: 0 };
    if (Array.isArray(value)) value.forEach((row, r) => row.forEach((cell, c) => name(cell, first.startRow + r, first.startColumn + c)));
    else if (isCell(value)) name(value, first.startRow, first.startColumn);
    else new ObjectMatrix(value).forValue((row, column, cell) => name(cell, row, column));
  }

  #after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.type === CommandType.COMMAND || options?.['fromFormula']) return;
    const params = (command.params ?? {}) as CellsParams & { range?: IRange };
    if (params.unitId !== undefined && params.unitId !== this.cells.core.unitId) return;
    switch (command.id) {
      case SetRangeValuesMutation.id: return this.#edited(params);
      case InsertRowMutation.id: return this.#changed('RowInserted', params);
      case RemoveRowMutation.id: return this.#changed('RowDeleted', params);
      case InsertColMutation.id: return this.#changed('ColumnInserted', params);
      case RemoveColMutation.id: return this.#changed('ColumnDeleted', params);
      case MoveRangeMutation.id: return this.#moved(command.params as MoveParams);
      case InsertSheetMutation.id: return this.emit({ kind: 'sheetAdded', sheet: (command.params as { sheet: { id: string } }).sheet.id });
      case RemoveSheetMutation.id: return this.emit({ kind: 'sheetDeleted', sheet: params.subUnitId });
      case SetWorksheetActiveOperation.id: return this.emit({ kind: 'sheetActivated', sheet: params.subUnitId });
      case SetSelectionsOperation.id: return this.#selected(command.params as SelectionParams);
    }
  }

  #edited(params: CellsParams): void {
    const edit = this.#edits.get(params);
    if (!edit) return;
    this.#edits.delete(params);
    const { sheet, area } = edit;
    for (const work of this.#onEdit) work(sheet, area);
    const single = area.rows === 1 && area.columns === 1;
    const after = single ? this.cells.readCell(sheet, area.row, area.column).value : null;
    this.#tell({ sheet, area, change: 'RangeEdited', ...(single ? { details: { before: scalarOf(edit.before), after: scalarOf(after) } } : {}) });
  }

  #moved({ from, to }: MoveParams): void {
    for (const { subUnitId, value } of [from, to]) {
      const area = areaOfContents(value) ?? null;
      if (area) this.#tell({ sheet: subUnitId, area, change: 'RangeEdited' });
    }
  }

  #changed(change: CellsChanged['change'], { subUnitId, range }: { subUnitId: string; range?: IRange }): void {
    if (range) this.#tell({ sheet: subUnitId, area: areaOf(range), change });
  }

  #tell(change: Omit<CellsChanged, 'source' | 'byAddin'>): void {
    const isOwn = this.cells.core.isRunning;
    this.emit({ kind: 'cells', change: { ...change, source: 'Local', byAddin: isOwn && this.#addinDepth > 0 } });
    if (!isOwn && change.change === 'RangeEdited') for (const work of this.#onUserEdit) work(change.sheet, change.area);
  }

  #selected({ subUnitId, selections, type }: SelectionParams): void {
    const range = selections.at(-1)?.range;
    const isUnderWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (range && !isUnderWay) this.emit({ kind: 'selection', sheet: subUnitId, area: areaOf(range) });
  }
}

interface MoveParams { from: { subUnitId: string; value: CellBlock }; to: { subUnitId: string; value: CellBlock } }
interface SelectionParams { subUnitId: string; selections: { range: IRange }[]; type?: SelectionMoveType }

function isCell(value: ICellData | CellBlock): value is ICellData {
  return 'f' in value || 'v' in value || 'p' in value;
}

function scalarOf(value: Scalar | CellError | null): Scalar | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** The area of the cells whose contents, not only their looks, are set. */
function areaOfContents(block: CellBlock): Area | null {
  let range: IRange | null = null;
  new ObjectMatrix(block).forValue((row, column, cell: ICellData | null | undefined) => {
    if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) return;
    range = range
      ? { startRow: Math.min(range.startRow, row), endRow: Math.max(range.endRow, row), startColumn: Math.min(range.startColumn, column), endColumn: Math.max(range.endColumn, column) }
      : { startRow: row, endRow: row, startColumn: column, endColumn: column };
  });
  return range && areaOf(range);
}
