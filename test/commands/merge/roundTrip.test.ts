import { applyMerge } from '../../../src/commands/merge/applyMerge';
import { readReturned } from '../../../src/commands/merge/readReturned';
import { loadPlan } from '../../../src/commands/loadPlan';
import { send } from '../../../src/commands/send';
import { isSameValue } from '../../../src/plan/merge';
import type { Plan } from '../../../src/plan/plan';
import type { TableName } from '../../../src/sheets/column';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../../src/sheets/columns';
import { readRows, type WorkbookRows } from '../../../src/sheets/readRows';
import { shareOf } from '../../../src/sheets/send/share';
import { largePlan } from '../../../src/workbench/bench/largePlan';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { EngineDouble } from '../../workbench/engineDouble';
import { WITHOUT_LIBREOFFICE } from '../../workbook/files/libreOffice';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';
import { day, PLAN } from '../loadedWorkbook';
import { savedByLibreOffice } from './otherPrograms';
import { edited, type Hands, ON, ROUND, sourceOf } from './returnedFiles';

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** What people put into cells, and what programs may make of it. */
const ENTRIES: Record<string, (string | number)[]> = {
  status: ['Đang thực hiện', 'Hoàn thành', 'Chưa thực hiện'],
  progress: [0.455, 1, '95,5%', 0, 1 / 3],
  completedOn: [45107, '30/06/2023', 45000],
  evidence: ['Quyết định 12/QĐ-UBND ngày 30/6/2023', '=1+1', '- Công văn số 5', '1.10', '0012', 'TRUE', '@mục'],
  notes: ['Dòng một\nDòng hai', 'K\u1ebf ho\u1ea1ch ', '+ Đã trình', '"ngoặc" & <dấu>'],
  baseline: [1000], numerator: [193457, 11], denominator: [195197, 49], actual: [0.9910859, 35, 'chưa công bố', '1.234'], period: ['Quý II/2023', '6/2023', '2023'],
};

const rowsNow = async (plan: Plan): Promise<WorkbookRows> => readRows(await excel!.run(readWorkbook), plan);
const TABLES = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE];

/** Every entered cell of every row of an agency, with a value of its own. */
function fill(plan: Plan, rows: WorkbookRows, agency: string): [TableName, string, string, string, string | number][] {
  const share = shareOf(rows, agency);
  return [...share.tasks, ...share.duties, ...share.targets].flatMap(({ read, id }, index) =>
    TABLES.find(({ name }) => name === read.table)!.columns.filter(({ kind }) => kind === 'entered').map(({ key, header }): [TableName, string, string, string, string | number] => {
      const values = ENTRIES[key]!;
      return [read.table, id, key, header, values[index % values.length]!];
    }));
}

function moved(hands: Hands): void {
  for (const name of ['NhiemVu', 'PhanCong', 'MucTieu']) {
    hands.reorder(name, (rows) => [...rows].reverse());
    hands.moveColumns(name, (columns) => [...columns.slice(5), ...columns.slice(0, 5)]);
    hands.insertColumn(name, 2, 'Cột riêng');
  }
}

/** Sends to everybody, fills everything in, and merges what `travel` makes of the files. */
async function roundTrip(plan: Plan, arranged: (hands: Hands) => void, travel: (files: Map<string, Uint8Array>, extension: string) => Map<string, Uint8Array>, extension: string): Promise<void> {
  excel = await openExcel({ engine: new EngineDouble() });
  await loadPlan(excel.run, plan, day('2023-09-30'), { dialect: 'native' });
  const before = await rowsNow(plan);
  const { files } = await send(excel.run, plan, ROUND);
  const entries = new Map(files.map(({ agency }) => [agency, fill(plan, before, agency)]));
  const filled = new Map<string, Uint8Array>();
  for (const { agency, bytes } of files) {
    filled.set(agency, await edited(bytes, (hands) => {
      for (const [table, code, , header, value] of entries.get(agency)!) hands.type(table, code, header, value);
      arranged(hands);
    }));
  }
  const back = [...travel(filled, extension)].map(([agency, bytes]) => sourceOf(`${agency}.${extension}`, bytes));
  const { preview } = await applyMerge(excel.run, plan, await readReturned(back), {}, ON);
  expect(preview.files.filter(({ refusal }) => refusal !== null)).toEqual([]);
  expect(preview.problems).toEqual([]);
  expect(preview.conflicts).toEqual([]);

  const after = await rowsNow(plan);
  const rows = new Map([...after.tasks, ...after.duties, ...after.targets].map((row) => [`${row.read.table} ${row.id}`, row.read.cell as (key: string) => string]));
  const wrong = [...entries.values()].flat().filter(([table, code, key, , value]) => {
    const held = rows.get(`${table} ${code}`)!(key);
    return typeof held !== typeof value || !isSameValue(held, value);
  });
  expect(wrong).toEqual([]);
  expect([...entries.values()].flat().length).toBeGreaterThan(50);
}

const asIs = (files: Map<string, Uint8Array>) => files;
const whereInstalled = WITHOUT_LIBREOFFICE === undefined ? test : test.skip;

test('every agency, filled in by another library: every value arrives', () => roundTrip(PLAN, () => undefined, asIs, 'xlsx'));
test('the same with rows reversed, columns moved and a column added', () => roundTrip(PLAN, moved, asIs, 'xlsx'));
whereInstalled('every agency, saved by LibreOffice as .xlsx', () => roundTrip(PLAN, () => undefined, (files) => savedByLibreOffice(files, 'xlsx'), 'xlsx'));
whereInstalled('every agency, rows and columns moved, saved by LibreOffice as .ods', () => roundTrip(PLAN, moved, (files) => savedByLibreOffice(files, 'ods'), 'ods'));
test('a plan of a thousand tasks', () => roundTrip(largePlan(1000), moved, asIs, 'xlsx'));
whereInstalled('a plan of a thousand tasks, saved by LibreOffice as .ods', () => roundTrip(largePlan(1000), moved, (files) => savedByLibreOffice(files, 'ods'), 'ods'));
