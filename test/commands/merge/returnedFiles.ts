import { send } from '../../../src/commands/send';
import type { ReturnedSource } from '../../../src/commands/merge/readReturned';
import { comparisonKey } from '../../../src/plan/text';
import { readWorkbookFile, writeWorkbookFile, type FileCell, type SheetFile, type TableFile, type WorkbookFile } from '../../../src/workbook/files';
import { day, PLAN, type LoadedWorkbook } from '../loadedWorkbook';

export const ON = day('2023-07-05');
export const ROUND = { name: 'Quý II', due: day('2023-06-30'), sentOn: day('2023-06-20') };

/** The files of a round, by agency, as they were sent. */
export async function sentFiles(workbook: LoadedWorkbook, agencies: readonly string[], more: Parameters<typeof send>[3] = {}): Promise<Map<string, Uint8Array>> {
  const { files } = await send(workbook.run, PLAN, ROUND, { agencies, ...more });
  return new Map(files.map(({ agency, bytes }) => [agency, bytes]));
}

export const sourceOf = (name: string, bytes: Uint8Array): ReturnedSource => ({ name, bytes: async () => bytes, savedOn: ON });

/** What somebody does to a file in a program of his own. */
export interface Hands {
  file: WorkbookFile;
  type(table: string, code: string, header: string, cell: FileCell['value'] | FileCell): void;
  sheet(name: string): SheetFile;
  /** the rows of a table, header row left out, in another order */
  reorder(table: string, order: (rows: (FileCell | null)[][]) => (FileCell | null)[][]): void;
  /** the columns of a sheet below its header row, moved */
  moveColumns(table: string, order: (columns: number[]) => number[]): void;
  insertColumn(table: string, at: number, header: string): void;
}

export async function edited(bytes: Uint8Array, edit: (hands: Hands) => void): Promise<Uint8Array> {
  const file = await readWorkbookFile(bytes);
  edit(handsOn(file));
  return writeWorkbookFile(file);
}

function handsOn(file: WorkbookFile): Hands {
  const place = (name: string): { sheet: SheetFile; table: TableFile } => {
    for (const sheet of file.sheets) {
      const table = sheet.tables.find((one) => one.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`no table ${name}`);
  };
  const headersOf = ({ sheet, table }: ReturnType<typeof place>) => (sheet.cells[table.area.row] ?? []).map((cell) => String(cell?.value ?? ''));
  return {
    file,
    type(name, code, header, cell) {
      const found = place(name);
      const headers = headersOf(found);
      const [codeAt, at] = [headers.indexOf('Mã'), headers.indexOf(header)];
      const row = found.sheet.cells.findIndex((line, index) => index > found.table.area.row && comparisonKey(String(line[codeAt]?.value ?? '')) === comparisonKey(code));
      if (row < 0 || at < 0) throw new Error(`no cell ${name} ${code} ${header}`);
      const line = found.sheet.cells[row]!;
      while (line.length <= at) line.push(null);
      const style = line[at]?.style;
      line[at] = { ...(typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell }), ...(style ? { style } : {}) };
    },
    sheet: (name) => file.sheets.find((sheet) => sheet.name === name)!,
    reorder(name, order) {
      const { sheet, table: { area } } = place(name);
      const rows = sheet.cells.slice(area.row + 1, area.row + area.rows);
      sheet.cells.splice(area.row + 1, rows.length, ...order(rows));
    },
    moveColumns(name, order) {
      const { sheet, table } = place(name);
      const moved = order(table.columns.map((_, index) => index));
      for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
        const line = sheet.cells[row] ?? [];
        sheet.cells[row] = moved.map((from) => line[from] ?? null);
      }
      table.columns = moved.map((from) => table.columns[from]!);
    },
    insertColumn(name, at, header) {
      const { sheet, table } = place(name);
      for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
        const line = sheet.cells[row] ?? [];
        while (line.length < at) line.push(null);
        line.splice(at, 0, { value: row === table.area.row ? header : '' });
      }
      table.columns.splice(at, 0, { name: header });
      table.area = { ...table.area, columns: table.area.columns + 1 };
    },
  };
}
