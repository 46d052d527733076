import { loadPlan } from '../../src/commands/loadPlan';
import { dayOfIso, type Day } from '../../src/plan/day';
import type { Plan } from '../../src/plan/plan';
import { anGiang2023 } from '../../src/plans/angiang2023';
import type { Engine, Scalar } from '../../src/workbench/engine/engine';
import type { HostOptions } from '../../src/workbench/host';
import { EngineDouble } from '../workbench/engineDouble';
import { openExcel, type OpenExcel } from '../workbook/openExcel';

export const PLAN: Plan = anGiang2023;
export const day = (iso: string): Day => dayOfIso(iso)!;

/** A workbook with the plan, and hands to do in it what people do. */
export interface LoadedWorkbook extends OpenExcel {
  /** types into the cell of a row and column, found by code and header */
  type(table: string, id: string, header: string, value: Scalar | null): Promise<void>;
  read(table: string, id: string, header: string): Scalar | null;
  place(table: string, id: string, header: string): { sheet: string; row: number; column: number };
  sheetId(name: string): string;
  /** all cells of all sheets, to tell whether anything has changed */
  everything(): unknown;
}

/** Over an engine of plain maps unless another is given: what is judged here comes from entered cells, not from formulas. */
export async function loadedWorkbook(options: HostOptions & { engine?: Engine; today?: Day } = {}): Promise<LoadedWorkbook> {
  const excel = await openExcel({ engine: new EngineDouble(), ...options });
  await loadPlan(excel.run, PLAN, options.today ?? day('2023-09-30'));
  excel.costs();
  return withHands(excel);
}

export function withHands(excel: OpenExcel): LoadedWorkbook {
  const { engine } = excel;
  const place = (name: string, id: string, header: string) => {
    const table = engine.tables().find((candidate) => candidate.name === name)!;
    const codes = engine.read(table.sheet, { ...table.area, columns: 1 }).map(([cell]) => cell!.value);
    const index = codes.indexOf(id);
    const column = table.columns.indexOf(header);
    if (index < 1 || column < 0) throw new Error(`${name} has no cell ${id}, ${header}`);
    return { sheet: table.sheet, row: table.area.row + index, column: table.area.column + column };
  };
  const areaAt = ({ row, column }: { row: number; column: number }) => ({ row, column, rows: 1, columns: 1 });
  return {
    ...excel,
    place,
    async type(table, id, header, value) {
      const at = place(table, id, header);
      await engine.write(at.sheet, areaAt(at), [[{ kind: 'value', value }]]);
    },
    read(table, id, header) {
      const at = place(table, id, header);
      const { value } = engine.read(at.sheet, areaAt(at))[0]![0]!;
      return typeof value === 'object' && value !== null ? value.error : value;
    },
    sheetId: (name) => engine.sheets().find((sheet) => sheet.name === name)!.id,
    everything: () => engine.sheets().map(({ id, name }) => {
      const used = engine.usedArea(id);
      return [name, used && engine.read(id, used), engine.conditionalRules(id).length];
    }),
  };
}

/** What stands in the cells of all sheets, line by line: cells that were written and emptied again are as those never written, computed ones are told by their formula. */
export const heldBy = ({ engine }: Pick<OpenExcel, 'engine'>): string[] => engine.sheets().flatMap(({ id, name }) => {
  const used = engine.usedArea(id);
  const lines = (used ? engine.read(id, used) : []).map((line) => line.map(({ value, formula }) => JSON.stringify(formula ?? value ?? '')).join('|').replace(/(?:\|?"")+$/u, ''));
  while (lines.at(-1) === '') lines.pop();
  return [name, ...lines];
});
