import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { LOG_WORDS } from '../../../src/strings';
import { readWorkbookFile } from '../../../src/workbook/files';
import { call } from './call';
import { lineOf, returnFile, rowOf, sheetOf, tableOf } from './enteredFile';

let folder: string;
const at = (name: string) => path.join(folder, name);
const open = async (name: string) => readWorkbookFile(await readFile(at(name)));
const digest = async (name: string) => createHash('sha256').update(await readFile(at(name))).digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-send-'));
  await call('load', '--out', at('plan.xlsx'), '--formulas', 'native');
  await returnFile(at('plan.xlsx'), at('entered.xlsx'), {
    NhiemVu: {
      '2.01': { 'Hạn': 45107, 'Tình trạng': 'Hoàn thành', 'Tỷ lệ hoàn thành': 1, 'Ngày hoàn thành': 45100, 'Văn bản, minh chứng': 'QĐ 12' },
      '2.02': { 'Thời hạn': 'Quý I/2023', 'Tỷ lệ hoàn thành': '50%' },
      '1.01': { 'Hạn': 45291, 'Tỷ lệ hoàn thành': 0.1 },
    },
  });
}, 120000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every agency gets its file; the file asked of is only read, and its copy has the log', async () => {
  const before = await digest('entered.xlsx');
  const { status, stdout, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('all'), '--due', '2023-06-30', '--out', at('logged.xlsx'), '--zip', at('all.zip'));
  expect([status, await digest('entered.xlsx')]).toEqual([0, before]);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ round: { name: 'Quý II', due: '2023-06-30' }, out: at('logged.xlsx'), outDir: at('all') });
  expect(answer.files).toHaveLength(11);
  expect((await readdir(at('all'))).sort()).toEqual(answer.files.map(({ name }: { name: string }) => name).sort());
  expect(answer.unsent.withoutLead.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['6.01', 'T01']));
  expect(answer.unnamed).toBeGreaterThan(0);
  expect(stderr).toContain(`Còn ${answer.unnamed} nhiệm vụ chưa có tên; nên nhập Phụ lục trước khi gửi.`);
  expect(stderr).toMatch(/Chưa gửi: chưa xác định cơ quan chủ trì: .*6\.01/u);
  expect(stderr).toMatch(/Chưa gửi: do “Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố” thực hiện.*VI\.1\.1/u);

  const unzipped = unzipSync(await readFile(at('all.zip')));
  for (const { name } of answer.files) expect(Buffer.from(unzipped[name]!).equals(await readFile(path.join(at('all'), name)))).toBe(true);

  const logged = await open('logged.xlsx');
  const log = tableOf(logged, 'NhatKy');
  expect(log.sheet.name).toBe(LOG_WORDS.sheet);
  expect(log.table.area.rows).toBe(12);
  expect(rowOf(logged, 'NhiemVu', '2.01')['Văn bản, minh chứng']).toBe('QĐ 12');
}, 120000);

test('what a file shows before anybody calculates is right on the round\'s closing day', async () => {
  const file = await open('all/CCHC 2023 - Quý II - Sở Tư pháp.xlsx');
  expect(rowOf(file, 'NhiemVu', '2.01')).toMatchObject({ 'Tình trạng thời hạn': 'Hoàn thành đúng hạn', 'Kiểm tra': '', 'Tiến độ yêu cầu': 1 });
  expect(rowOf(file, 'NhiemVu', '2.02')).toMatchObject({ 'Hạn': 45016, 'Tình trạng thời hạn': 'Quá hạn chưa hoàn thành' });
  expect(rowOf(file, 'NhiemVu', '2.03')).toMatchObject({ 'Tình trạng thời hạn': 'Chưa có hạn tính được' });
  expect(lineOf(file, 'NHIỆM VỤ THEO LĨNH VỰC', 'Tổng')).toMatchObject({ 'Tổng số': 4, 'Hoàn thành đúng hạn': 1, 'Quá hạn chưa hoàn thành': 1, 'Hoàn thành/Tổng số': '1/4 = 25%' });
  expect(() => rowOf(file, 'NhiemVu', '1.01')).toThrow();
  expect(sheetOf(file, 'Hướng dẫn').cells.flat().map((cell) => cell?.value)).toEqual(expect.arrayContaining(['Sở Tư pháp', 'Quý II', '30/06/2023']));
});

test('an assignment to a row that has its lead, or to none, is named and nothing is written', async () => {
  const { status, stdout, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('unmet'), '--give', '2.01=STC', '--give', '9.99=STC', '--give', 'VI.1.1=STC', '--collective', '6.01=STC');
  expect({ status, stdout, isMade: existsSync(at('unmet')) }).toEqual({ status: 1, stdout: '', isMade: false });
  expect(stderr).toContain('không áp dụng được cho: 2.01, 9.99, VI.1.1, 6.01. Chưa ghi gì.');
}, 60000);

test.each<[string, string[], RegExp]>([
  ['a row given twice', ['--give', '6.01=STC', '--give', '6.01=STP'], /Mã 6\.01 được giao hai lần/u],
  ['a row given to several', ['--give', '6.01=STC; STP'], /--give giao mã 6\.01 cho một cơ quan/u],
  ['no folder for the copy', ['--out', 'khong-co/log.xlsx'], /khong-co/u],
  ['a .zip that is there', ['--zip', 'entered.xlsx'], /đã có tệp cùng tên.*entered\.xlsx/u],
])('%s: no file is written', async (_, words, sentence) => {
  const { status, stdout, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('none'), ...words.map((word) => (word.endsWith('.xlsx') ? at(word) : word)));
  expect({ status, stdout, isMade: existsSync(at('none')) }).toEqual({ status: 1, stdout: '', isMade: false });
  expect(stderr).toMatch(sentence);
}, 60000);

test('a row given to an agency that is sent no file waits still; an agency outside Danh mục is named', async () => {
  const { stdout, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('given'), '--agency', 'Sở Tài chính', '--agency', 'Viện Mẫu', '--give', '6.01=Sở Nội vụ', '--give', '6.02=Viện Mẫu');
  const answer = JSON.parse(stdout);
  expect(answer.unsent.withoutLead.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['6.01']));
  expect(answer.unsent.withoutLead.map(({ code }: { code: string }) => code)).not.toContain('6.02');
  expect(answer.unlisted).toEqual(['Viện Mẫu']);
  expect(stderr).toContain('Cơ quan chưa có trong Danh mục, vẫn được gửi: Viện Mẫu.');
}, 60000);

test('only the agencies asked for, with rows given for this round', async () => {
  const { status, stdout } = await call('send', at('entered.xlsx'), '--out-dir', at('some'), '--agency', 'Sở Tài chính', '--agency', 'SỞ TƯ PHÁP', '--round', 'Quý II/2023: lần 2',
    '--give', '6.01=STC', '--collective', 'VI.1.1=Sở Tài chính; Sở Tư pháp');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files.map(({ name, tasks, duties }: Record<string, unknown>) => [name, tasks, duties])).toEqual([
    ['CCHC 2023 - Quý II-2023- lần 2 - Sở Tài chính.xlsx', 1, 4], ['CCHC 2023 - Quý II-2023- lần 2 - Sở Tư pháp.xlsx', 4, 2],
  ]);
}, 60000);

test.each([
  ['an agency that leads nothing', ['--agency', 'Sở Xây dựng'], /Không có nhiệm vụ hay mục tiêu nào để gửi cho “Sở Xây dựng”/u],
  ['a day that is none', ['--due', '2023-06-31'], /--due phải là một ngày có thật/u],
  ['a gift without an agency', ['--give', '6.01'], /--give cần dạng/u],
])('%s: told, and no folder is made', async (_, words, sentence) => {
  const { status, stdout, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('none'), ...words);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(sentence);
  await expect(readdir(at('none'))).rejects.toMatchObject({ code: 'ENOENT' });
}, 60000);

test('a file that stands in the folder, perhaps filled in since, is not written over', async () => {
  const name = 'CCHC 2023 - Quý II - Sở Tư pháp.xlsx';
  await writeFile(at('all/CCHC 2023 - Quý II - Sở Tư pháp.xlsx'), 'đã điền');
  const { status, stderr } = await call('send', at('entered.xlsx'), '--out-dir', at('all'), '--due', '2023-06-30', '--agency', 'Sở Tư pháp', '--agency', 'Sở Nội vụ');
  expect(status).toBe(1);
  expect(stderr).toContain(name);
  expect(await readFile(path.join(at('all'), name), 'utf8')).toBe('đã điền');
}, 60000);
