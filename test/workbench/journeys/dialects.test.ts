import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TIME_STATES } from '../../../src/plan/timeState';
import { TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import { HEADERS, RESULT_WORDS, TIME_STATE_WORDS } from '../../../src/strings';
import { readWorkbookFile, type WorkbookFile } from '../../../src/workbook/files';
import { throughLibreOffice, WITHOUT_LIBREOFFICE } from '../../workbook/files/libreOffice';
import type { LargeBook, Shown } from './largeBook';

const TASKS = 500;
const TARGETS = 200;
/** Rows of the third book, the first of those of the others. */
const FEW = 150;
const PROGRAM = path.join(__dirname, 'largeBook.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'cchc-dialects-'));
const file = path.join(folder, 'native.xlsx');
let native: LargeBook;
let cchc: LargeBook;
let cchcOfZeros: LargeBook;

async function book(...words: (string | number)[]): Promise<LargeBook> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, ...words.map(String)], { maxBuffer: 1 << 26, timeout: 400_000 });
  return JSON.parse(stdout) as LargeBook;
}

beforeAll(async () => {
  [native, cchc] = await Promise.all([book('native', 'zero', TASKS, TARGETS, file), book('cchc', 'null', TASKS, TARGETS)]);
  cchcOfZeros = await book('cchc', 'zero', FEW, FEW);
}, 420_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blank = (value: Shown | undefined) => value ?? '';
function isSame(one: Shown | undefined, other: Shown | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 1e-9;
  return JSON.stringify(blank(one)) === JSON.stringify(blank(other));
}

/** What a row holds where the two books differ, entries and all. */
function differences(table: string, headers: readonly string[], one: LargeBook, other: LargeBook, rows: number): string[] {
  return headers.flatMap((header) => Array.from({ length: rows }, (_, row) => row).filter((row) => !isSame(one.tables[table]?.[header]?.[row], other.tables[table]?.[header]?.[row]))
    .map((row) => `${table} ${header} ${row}: ${JSON.stringify(one.tables[table]?.[header]?.[row])} ≠ ${JSON.stringify(other.tables[table]?.[header]?.[row])}`));
}

const computedOf = ({ columns }: typeof TASK_TABLE | typeof TARGET_TABLE) => columns.filter(({ kind }) => kind === 'computed' || kind === 'helper').map(({ header }) => header);
const TASK_HEADERS = computedOf(TASK_TABLE);
const TARGET_HEADERS = computedOf(TARGET_TABLE);

describe(`${TASKS} tasks and ${TARGETS} targets, typed into a workbook of each dialect`, () => {
  test('the rows are there, with states and results of every kind', () => {
    for (const { tables } of [native, cchc]) {
      expect([tables.NhiemVu![HEADERS.code]!.length, tables.MucTieu![HEADERS.code]!.length]).toEqual([TASKS, TARGETS]);
      expect(new Set(tables.NhiemVu![HEADERS.timeState])).toEqual(new Set(Object.values(TIME_STATE_WORDS)));
      expect(tables.MucTieu![HEADERS.result]).toEqual(expect.arrayContaining(Object.values(RESULT_WORDS)));
    }
  });

  test('every computed cell says the same', () => {
    expect(differences('NhiemVu', TASK_HEADERS, native, cchc, TASKS)).toEqual([]);
    expect(differences('MucTieu', TARGET_HEADERS, native, cchc, TARGETS)).toEqual([]);
    expect(differences('PhanCong', TASK_HEADERS, native, cchc, 29)).toEqual([]);
  });

  test('so it does where the client hands empty cells over as 0', () => {
    expect(cchcOfZeros.tables.NhiemVu![HEADERS.timeState]).toHaveLength(FEW);
    expect(differences('NhiemVu', TASK_HEADERS, native, cchcOfZeros, FEW)).toEqual([]);
    expect(differences('MucTieu', TARGET_HEADERS, native, cchcOfZeros, FEW)).toEqual([]);
  });

  test('Tổng hợp is the same cell for cell', () => {
    const differing = native.summary.flatMap((line, row) => line.flatMap((value, column) => (isSame(value, cchc.summary[row]?.[column]) ? [] : [[row, column, value, cchc.summary[row]?.[column]]])));
    expect(cchc.summary.length).toBe(native.summary.length);
    expect(differing).toEqual([]);
  });

  test('the pane counts what the cells say', () => {
    for (const { tables, figures, targetsMet } of [native, cchc]) {
      const said = tables.NhiemVu![HEADERS.timeState]!;
      expect(figures.states).toEqual(Object.fromEntries(TIME_STATES.map((state) => [state, said.filter((word) => word === TIME_STATE_WORDS[state]).length])));
      expect(targetsMet).toBe(tables.MucTieu![HEADERS.result]!.filter((word) => word === RESULT_WORDS.met).length);
    }
  });
});

(WITHOUT_LIBREOFFICE ? describe.skip : describe)(`the native workbook, worked out by LibreOffice${WITHOUT_LIBREOFFICE ? `: ${WITHOUT_LIBREOFFICE}` : ''}`, () => {
  let ours: WorkbookFile;
  let theirs: WorkbookFile;

  beforeAll(async () => {
    const saved = new Uint8Array(readFileSync(file));
    ours = await readWorkbookFile(saved);
    const bare = withoutResults(saved);
    const { cells } = (await readWorkbookFile(bare)).sheets[0]!;
    expect(cells.flat().filter((cell) => cell?.formula && cell.value !== null)).toEqual([]);
    theirs = await readWorkbookFile(throughLibreOffice(bare, 'xlsx:Calc MS Excel 2007 XML').get('workbook.xlsx')!);
  }, 300_000);

  test('every formula of every sheet comes to the same', () => {
    const found = ours.sheets.flatMap(({ name, cells }) => {
      const other = theirs.sheets.find((sheet) => sheet.name === name)!.cells;
      return cells.flatMap((line, row) => line.flatMap((cell, column) => (cell?.formula ? [{ name, row, column, ours: cell.value, theirs: other[row]?.[column]?.value }] : [])));
    });
    expect(found.length).toBeGreaterThan(TASKS * TASK_HEADERS.length + TARGETS * TARGET_HEADERS.length);
    expect(new Set(found.map(({ name }) => name)).size).toBeGreaterThanOrEqual(4);
    expect(found.filter((one) => !isSame(one.ours, one.theirs))).toEqual([]);
  });
});

/**
 * The file with its formulas alone: what another program shows it has worked out itself. LibreOffice makes a truth value in a cell formatted as a
 * day or a share the number 1, which no formula can tell from a typed 1: so they go there as text, which is as little a day or a share.
 */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, part];
    return [name, strToU8(strFromU8(part).replace(/(<f\b[^>]*>[^<]*<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1')
      .replace(/t="b"([^>]*)><v>1<\/v>/g, 't="str"$1><v>TRUE</v>'))];
  });
  return zipSync(Object.fromEntries(parts));
}
