import './iteratorMethods';
import './formulaCures';
import './slowSpots';
import { ICommandService, IUniverInstanceService, UniverInstanceType, type IExecutionOptions, type IWorkbookData, type Univer, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/sheets/facade';

/** The workbook that the engine stands on, and the only way commands reach Univer. */
export class Core {
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly #commands: ICommandService;
  #running = 0;

  constructor(readonly univer: Univer, readonly api: FUniver) {
    this.unitId = `workbook-${nextWorkbook++}`;
    this.#commands = univer.__getInjector().get(ICommandService);
    api.createWorkbook(emptyWorkbook(this.unitId));
    const workbook = univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('Univer did not make a workbook');
    this.workbook = workbook;
  }

  /** A service of Univer, by its class or identifier. */
  get get() {
    const injector = this.univer.__getInjector();
    return injector.get.bind(injector);
  }

  get commands(): ICommandService {
    return this.#commands;
  }

  worksheet(sheet: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new Error(`There is no sheet with the id ${sheet}`);
    return worksheet;
  }

  /** True while a command of the engine's own runs, as opposed to one by the user in the page. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** A mutation or a synchronous command on one sheet. */
  run(id: string, sheet: string, params: object, options?: IExecutionOptions): void {
    this.whileRunning(() => {
      if (!this.#commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheet, ...params }, options)) throw new Error(`Univer refused ${id}`);
    });
  }

  whileRunning<T>(work: () => T): T {
    this.#running++;
    try {
      return work();
    } finally {
      this.#running--;
    }
  }
}

// Univer keeps parsed formulas by workbook id for the whole process: an id used twice would be given the other workbook's tables.
let nextWorkbook = 1;

export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

export function emptySheet(id: string, name: string) {
  return { id, name, rowCount: 1000, columnCount: 40, defaultColumnWidth: DEFAULT_COLUMN_WIDTH, defaultRowHeight: DEFAULT_ROW_HEIGHT };
}

function emptyWorkbook(unitId: string): Partial<IWorkbookData> {
  return { id: unitId, name: 'Workbook', sheetOrder: ['sheet-1'], sheets: { 'sheet-1': emptySheet('sheet-1', 'Sheet1') } };
}
