import type { Entered } from '../../src/plan/entered';
import type { TableName } from '../../src/sheets/column';
import { TABLES } from '../../src/sheets/columns';
import { readRows, type WorkbookRows } from '../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { sentFile } from '../../src/commands/sentFile';
import type { AgreedValues } from '../../src/sheets/agreedValues';
import type { Answers } from '../../src/sheets/send/sentRows';
import { type Assigned, NOTHING_ASSIGNED } from '../../src/sheets/send/share';
import type { Area, FileCell, WorkbookFile } from '../../src/workbook/files';
import { readArea } from '../../src/workbook/files/addresses';
import { generatedTargets, generatedTasks } from '../sheets/generatedRows';
import { planWorkbook, PLAN, ROUND } from '../sheets/send/planWorkbook';

/** The plan's workbook with all that people may type into it; the plan's own leads. `typed` may leave out what a program cannot hold. */
export function enteredRows(typed: (value: Entered) => Entered = (value) => value): WorkbookRows {
  const tasks = generatedTasks(PLAN.tasks.length);
  const duties = generatedTasks(PLAN.tasks.length + PLAN.duties.length).slice(PLAN.tasks.length);
  const targets = generatedTargets(PLAN.targets.length);
  const byCode = <Row extends Record<string, Entered>, Own>(rows: readonly { code: string }[] | readonly { id: string }[], own: readonly Own[], cellsOf: (one: Own) => Row) =>
    Object.fromEntries(rows.map((row, index) =>
      ['code' in row ? row.code : row.id, Object.fromEntries(Object.entries(cellsOf(own[index]!)).map(([key, value]) => [key, typed(value)]))]));
  return readRows(planWorkbook({
    tasks: byCode(PLAN.tasks, tasks, ({ lead: _, ...cells }) => cells),
    duties: byCode(PLAN.duties, duties, ({ lead: _, ...cells }) => cells),
    targets: byCode(PLAN.targets, targets, ({ target, ...cells }) => ({ ...cells, targetValue: target })),
  }), PLAN);
}

export const fileFor = (rows: WorkbookRows, agency: string, { assigned = NOTHING_ASSIGNED, sending = 1, answers }: { assigned?: Assigned; sending?: number; answers?: Answers } = {}): WorkbookFile =>
  sentFile({ plan: PLAN, version: PLAN.version, rows, sending, answers, agency, round: ROUND, assigned });

export const valueOf = (cell: FileCell | null | undefined): Entered => (typeof cell?.value === 'object' && cell.value !== null ? cell.value.error : cell?.value ?? '');

/** A file as a read in Excel would find it. */
export function snapshotOf(file: WorkbookFile): WorkbookSnapshot {
  const block = (sheet: string, { row, column, rows, columns }: Area) => {
    const { cells } = file.sheets.find(({ name }) => name === sheet)!;
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => valueOf(cells[row + i]?.[column + j])));
  };
  const grid = (sheet: WorkbookFile['sheets'][number]) => {
    const columns = Math.max(0, ...sheet.cells.map((line) => line.length));
    const values = block(sheet.name, { row: 0, column: 0, rows: sheet.cells.length, columns });
    return { values, formulas: values };
  };
  return {
    sheets: file.sheets.map(({ name, visibility, protection }) => ({
      name, visibility: visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden', isProtected: protection !== null,
    })),
    tables: file.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => {
      const [headers = [], ...values] = block(sheet.name, area);
      return { name, sheet: sheet.name, area, headers: headers.map(String), values, isEmpty: values.map((line) => line.map((value) => value === '')) };
    })),
    names: file.names.flatMap(({ name, reference }) => {
      const match = /^'(.+)'!(.+)$/u.exec(reference);
      const area = match && readArea(match[2]!);
      return match && area ? [{ name, sheet: match[1]!, area, values: block(match[1]!, area) }] : [];
    }),
    grids: Object.fromEntries(file.sheets.filter(({ tables }) => tables.length === 0).map((sheet) => [sheet.name, grid(sheet)])),
  };
}

/** Every cell of the tables of rows, with its column, row by row. */
export function tableCells(file: WorkbookFile, tables: readonly TableName[] = ['NhiemVu', 'PhanCong', 'MucTieu']) {
  return file.sheets.flatMap((sheet) => sheet.tables.filter(({ name }) => tables.includes(name as TableName)).flatMap(({ name, area }) =>
    Array.from({ length: area.rows - 1 }, (_, index) => TABLES[name as TableName].columns.map((column, at) =>
      ({ table: name, column, sheet, row: area.row + 1 + index, at: area.column + at, cell: sheet.cells[area.row + 1 + index]?.[area.column + at] ?? null })))).flat());
}
