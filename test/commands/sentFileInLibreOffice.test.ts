import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recipients } from '../../src/sheets/send/share';
import { SHEET_NAMES } from '../../src/strings';
import { readWorkbookFile, writeWorkbookFile, type WorkbookFile } from '../../src/workbook/files';
import { enteredRows, fileFor, valueOf } from './sentFiles';

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path));
const inLibreOffice = SOFFICE ? describe : describe.skip;
// LibreOffice has no truth values: in a cell with a date's or a percentage's format TRUE is the number 1.
const ROWS = enteredRows((value) => (typeof value === 'boolean' ? String(value) : value));
const AGENCIES = recipients(ROWS).map(({ agency }) => agency);

inLibreOffice('the files as LibreOffice opens and recalculates them', () => {
  let folder: string;
  const calculated = new Map<string, WorkbookFile>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-sent-'));
    const files: string[] = [];
    for (const [index, agency] of AGENCIES.entries()) {
      const file = fileFor(ROWS, agency);
      // Nothing to lean on: every formula must be worked out there.
      for (const cell of file.sheets.flatMap(({ cells }) => cells.flat())) if (cell?.formula !== undefined) cell.value = null;
      files.push(join(folder, `${index}.xlsx`));
      writeFileSync(files.at(-1)!, await writeWorkbookFile(file));
    }
    await convert('xlsx:Calc MS Excel 2007 XML', files);
    for (const [index, agency] of AGENCIES.entries()) calculated.set(agency, await readWorkbookFile(readFileSync(join(folder, 'out', `${index}.xlsx`))));
  }, 300000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const convert = (to: string, files: readonly string[]) =>
    promisify(execFile)(SOFFICE!, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, '--outdir', join(folder, 'out'), ...files], { timeout: 240000 });

  test.each(AGENCIES)('%s: every computed cell that is shown comes to what the file says already', (agency) => {
    const sent = fileFor(ROWS, agency);
    const differences: string[] = [];
    let compared = 0;
    for (const sheet of sent.sheets.filter(({ visibility }) => visibility === 'visible')) {
      const found = calculated.get(agency)!.sheets.find(({ name }) => name === sheet.name)!;
      sheet.cells.forEach((line, row) => line.forEach((cell, column) => {
        if (cell?.formula === undefined || cell.value === null) return;
        compared += 1;
        const [wanted, held] = [valueOf(cell), valueOf(found.cells[row]?.[column])];
        const isSame = typeof wanted === 'number' && typeof held === 'number' ? Math.abs(wanted - held) <= 1e-9 : wanted === held;
        if (!isSame) differences.push(`${sheet.name} ${row},${column}: ${JSON.stringify(wanted)} sent, ${JSON.stringify(held)} recalculated`);
      }));
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });

  test('no cell shows an error', () => {
    const errors = [...calculated].flatMap(([agency, { sheets }]) => sheets.flatMap(({ name, cells }) => cells.flat().filter((cell) => typeof cell?.value === 'object' && cell.value !== null).map((cell) => `${agency} ${name} ${String(valueOf(cell))}`)));
    expect(errors).toEqual([]);
  });

  test('hidden stays hidden and the tables keep their names', () => {
    const { sheets } = calculated.get('Sở Nội vụ')!;
    expect(sheets.find(({ name }) => name === SHEET_NAMES.stamp)!.visibility).not.toBe('visible');
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(['BiDanh', 'CoQuan', 'LinhVuc', 'MucTieu', 'NhiemVu', 'PhanCong']);
  });

  test('on paper the guide takes one page, and only what is visible is printed', async () => {
    const at = AGENCIES.indexOf('Sở Nội vụ');
    const few = AGENCIES.indexOf('Công an tỉnh');
    await convert('pdf', [at, few].map((index) => join(folder, `${index}.xlsx`)));
    const pages = (index: number) => (readFileSync(join(folder, 'out', `${index}.pdf`), 'latin1').match(/\/Type\s*\/Page[^s]/gu) ?? []).length;
    // guide, tasks on some pages, duties, targets, summary
    expect(pages(at)).toBeGreaterThanOrEqual(5);
    expect(pages(at)).toBeLessThanOrEqual(8);
    expect(pages(few)).toBe(3);
  }, 240000);
});
