import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Entered } from '../../src/plan/entered';
import { anGiang2023 } from '../../src/plans/angiang2023';
import type { Table } from '../../src/sheets/column';
import { SPELLING_TABLE, TARGET_TABLE, TASK_TABLE } from '../../src/sheets/columns';
import { spellingsOf } from '../../src/sheets/spellings';
import { toFileFormula } from '../../src/workbook/files/formulas/fileFormula';
import { GENERATED_AS_OF, generatedTargets, generatedTasks } from './generatedRows';
import { differences, targetRowsOf, targetVerdicts, taskRowsOf, taskVerdicts, type Verdict } from './verdicts';

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path));
const inLibreOffice = SOFFICE ? describe : describe.skip;

inLibreOffice('the native formulas, worked out by LibreOffice, say what the domain says', () => {
  const tasks = generatedTasks(560);
  const targets = generatedTargets(240);
  let found: { tasks: Verdict[]; targets: Verdict[] };

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-sheets-'));
    try {
      const file = join(folder, 'rows.xlsx');
      writeFileSync(file, await workbook());
      await promisify(execFile)(SOFFICE!, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), file], { timeout: 240000 });
      const { sheets } = await readXlsx(readFileSync(join(folder, 'out', 'rows.xlsx')));
      const rowsOf = (table: Table) => (sheets.find(({ name }) => name === table.sheet)!.rows.slice(1) as Entered[][])
        .map((row) => Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index]])));
      found = { tasks: rowsOf(TASK_TABLE), targets: rowsOf(TARGET_TABLE) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300000);

  test('of 560 tasks', () => expect(differences(tasks, taskVerdicts(tasks, GENERATED_AS_OF), found.tasks)).toEqual([]));
  test('of 240 targets', () => expect(differences(targets, targetVerdicts(targets), found.targets)).toEqual([]));

  function workbook(): Promise<Uint8Array> {
    const spellings = spellingsOf(anGiang2023.agencies).map(([spelling, aliasOf]) => ({ spelling, aliasOf }));
    return writeXlsx({
      sheets: [
        { name: 'Tham số', rows: [[GENERATED_AS_OF], [0.15], [15]] },
        sheetOf(SPELLING_TABLE, spellings), sheetOf(TASK_TABLE, taskRowsOf(tasks)), sheetOf(TARGET_TABLE, targetRowsOf(targets)),
      ],
      namedRanges: ['NgayBaoCao', 'NguongCham', 'SoNgaySapHan'].map((name, index) => ({ name, range: `'Tham số'!$A$${index + 1}` })),
    });
  }

  function sheetOf(table: Table, rows: readonly object[]) {
    const letters = (index: number): string => (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
    const cells = new Map(rows.flatMap((_, row) => table.columns.flatMap((column, index) =>
      (column.formulas ? [[`${row + 1},${index}`, { formula: toFileFormula(column.formulas.native) }] as const] : []))));
    return {
      name: table.sheet,
      rows: [table.columns.map(({ header }) => header), ...rows.map((row) => table.columns.map(({ key }) => blankToNull((row as Verdict)[key])))],
      cells,
      tables: [{ name: table.name, displayName: table.name, range: `A1:${letters(table.columns.length - 1)}${rows.length + 1}`, columns: table.columns.map(({ header }) => ({ name: header })) }],
    };
  }
});

const blankToNull = (value: Entered) => (value === '' || value === undefined ? null : value);
