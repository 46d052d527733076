import { CellValueType } from '@univerjs/core';
import { associateFunctions, usePlan } from '../../../src/functions';
import { generateMetadata } from '../../../src/functions/metadata.cjs';
import type { Entered } from '../../../src/plan/entered';
import type { Plan } from '../../../src/plan/plan';
import { excelRun, type ExcelRun } from '../../../src/workbook/excel';
import { Failure } from '../../../src/workbook/failure';
import { openDocument } from '../../../src/workbench/documents';
import type { CellError, Scalar, TableFacts } from '../../../src/workbench/engine/engine';
import { headlessUniver } from '../../../src/workbench/engine/univer/headless';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univerEngine';
import { Host, type HostOptions } from '../../../src/workbench/host';
import { bootOfficeInNode, type OfficeInNode } from '../../../src/workbench/nodeClient';

/** The real thing, end to end: Univer, the host, Microsoft's office.js over the bridge, the add-in with its functions; and a person at the keyboard. */
export interface Journey {
  engine: UniverEngine;
  host: Host;
  run: ExcelRun;
  /** What a person does in the grid: the values come to stand in the cells as Excel itself would have read them; formulas of tables follow. */
  enter(sheet: string, row: number, column: number, cells: readonly (readonly Entered[])[]): Promise<void>;
  /** The same for one cell, found by its row's code and its column's header. */
  enterAt(table: string, id: string, header: string, value: Entered): Promise<void>;
  place(table: string, id: string, header: string): { sheet: string; row: number; column: number };
  table(name: string): TableFacts;
  /** One column of a table, without its header. */
  column(table: string, header: string): (Scalar | CellError | null)[];
  sheetId(name: string): string;
  /** Every formula has its value, custom functions included. */
  idle(): Promise<void>;
  /** The same workbook in an Excel of other requirement sets ("" takes one away), the add-in started anew. */
  inAnExcelWith(requirements: Record<string, string>): Promise<void>;
  close(): void;
}

export interface JourneyOptions extends HostOptions {
  /** a workbook to begin with */
  file?: Uint8Array;
  engine?: UniverEngine;
}

/** office.js and the add-in are global, as they are in a page: one journey at a time. */
export async function startJourney(plan: Plan, { file, engine = headlessUniver(), ...options }: JourneyOptions = {}): Promise<Journey> {
  const host = new Host(engine, { metadata: generateMetadata(), ...options });
  if (file) await openDocument(engine, file);
  let office: OfficeInNode | undefined;
  const startAddin = async () => {
    office?.dispose();
    office = await bootOfficeInNode(host);
    const { Excel, Office, OfficeExtension, CustomFunctions } = office;
    Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
    usePlan(plan, plan.agencies);
    associateFunctions();
  };
  await startAddin();

  const table = (name: string) => engine.tables().find((one) => one.name === name) ?? missing(`table ${name}`);
  const bodyOf = (name: string, header: string) => {
    const { sheet, area, columns } = table(name);
    const at = columns.indexOf(header);
    if (at < 0) missing(`column ${header} of ${name}`);
    return { sheet, area: { row: area.row + 1, column: area.column + at, rows: area.rows - 1, columns: 1 } };
  };
  const column = (name: string, header: string) => {
    const { sheet, area } = bodyOf(name, header);
    return engine.read(sheet, area).map(([cell]) => cell?.value ?? null);
  };
  const place = (name: string, id: string, header: string) => {
    const { sheet, area } = bodyOf(name, header);
    const index = column(name, 'Mã').indexOf(id);
    if (index < 0) missing(`row ${id} of ${name}`);
    return { sheet, row: area.row + index, column: area.column };
  };
  const enter: Journey['enter'] = async (sheet, row, first, cells) => {
    await engine.core.api.executeCommand('sheet.command.set-range-values', {
      unitId: engine.core.unitId, subUnitId: sheet,
      range: { startRow: row, endRow: row + cells.length - 1, startColumn: first, endColumn: first + (cells[0]?.length ?? 1) - 1 },
      value: cells.map((line) => line.map(cellDataOf)),
    });
  };
  return {
    engine, host, run: excelRun, enter, table, column, place,
    async enterAt(name, id, header, value) {
      const at = place(name, id, header);
      await enter(at.sheet, at.row, at.column, [[value]]);
    },
    sheetId: (name) => engine.sheets().find((sheet) => sheet.name === name)?.id ?? missing(`sheet ${name}`),
    idle: () => host.whenIdle(),
    async inAnExcelWith(requirements) {
      for (const [name, version] of Object.entries(requirements)) {
        if (version === '') delete host.requirements[name];
        else host.requirements[name] = version;
      }
      await startAddin();
    },
    close() {
      office?.dispose();
      engine.dispose();
    },
  };
}

/** A failure's code and detail, or what came instead. */
export async function failureOf(work: Promise<unknown>): Promise<[string, string] | unknown> {
  return work.then(() => 'no failure', (error: unknown) => (error instanceof Failure ? [error.code, error.detail] : error));
}

function cellDataOf(value: Entered) {
  switch (typeof value) {
    case 'number': return { v: value, t: CellValueType.NUMBER };
    case 'boolean': return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string': return value === '' ? { v: null } : { v: value, t: CellValueType.STRING };
    default: return { v: null };
  }
}

function missing(what: string): never {
  throw new Error(`The workbook has no ${what}`);
}
