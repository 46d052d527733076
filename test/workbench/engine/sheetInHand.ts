import type { Area, Cell, CellError, CellInput, Scalar } from '../../../src/workbench/engine/engine';
import { headlessUniver } from '../../../src/workbench/engine/univer/headless';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univerEngine';

type Written = Scalar | null | { formula: string };

/** An engine with one sheet to write into by address. Formulas are given as `{ formula }`, so that "=1" can be text. */
export class SheetInHand {
  private constructor(readonly engine: UniverEngine, readonly sheet: string) {}

  static open(): SheetInHand {
    const engine = headlessUniver();
    return new SheetInHand(engine, engine.activeSheet());
  }

  async another(name: string): Promise<SheetInHand> {
    return new SheetInHand(this.engine, await this.engine.addSheet(name));
  }

  async put(address: string, rows: Written[][]): Promise<Area> {
    const { row, column } = areaOfAddress(address);
    const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    await this.engine.write(this.sheet, area, rows.map((each) => each.map(inputOf)));
    return area;
  }

  async table(address: string, name: string, rows: Written[][]): Promise<string> {
    const area = await this.put(address, rows);
    return this.engine.addTable(this.sheet, area, name, 'TableStyleMedium2');
  }

  cells(address: string): Cell[][] {
    return this.engine.read(this.sheet, areaOfAddress(address));
  }

  cell(address: string): Cell {
    const cell = this.cells(address)[0]?.[0];
    if (!cell) throw new Error(`No cell ${address}`);
    return cell;
  }

  value(address: string): Scalar | CellError | null {
    return this.cell(address).value;
  }

  column(address: string): (Scalar | CellError | null)[] {
    return this.cells(address).map((row) => row[0]?.value ?? null);
  }

  formula(address: string): string | undefined {
    return this.cell(address).formula;
  }

  text(address: string): string | undefined {
    return this.engine.readText(this.sheet, areaOfAddress(address))[0]?.[0];
  }

  /** What the page does when a user types. */
  async type(address: string, value: string | number): Promise<void> {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const { row, column } = areaOfAddress(address);
    await this.engine.core.api.executeCommand('sheet.command.set-range-values', {
      unitId: this.engine.core.unitId, subUnitId: this.sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: isFormula ? { f: value } : { v: value },
    });
  }
}

function inputOf(value: Written): CellInput {
  return typeof value === 'object' && value !== null ? { kind: 'formula', formula: value.formula } : { kind: 'value', value };
}

export function areaOfAddress(address: string): Area {
  const [from = '', to = from] = address.split(':');
  const first = cellOfAddress(from);
  const last = cellOfAddress(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

function cellOfAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export const formula = (text: string): { formula: string } => ({ formula: text });
