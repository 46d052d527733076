import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MERGE_WORDS } from '../../../src/strings';
import { readWorkbookFile } from '../../../src/workbook/files';
import { call } from './call';
import { returnFile, rowOf, tableOf } from './enteredFile';

let folder: string;
const at = (name: string) => path.join(folder, name);
const sent = (agency: string) => at(`all/CCHC 2023 - Quý II - ${agency}.xlsx`);
const digest = async (name: string) => createHash('sha256').update(await readFile(at(name))).digest('hex');
const task = async (file: string, code: string) => rowOf(await readWorkbookFile(await readFile(at(file))), 'NhiemVu', code);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-merge-'));
  await call('load', '--out', at('plan.xlsx'), '--formulas', 'native');
  await call('send', at('plan.xlsx'), '--out-dir', at('all'), '--round', 'Quý II', '--due', '2023-06-30', '--give', '6.01=Sở Tư pháp', '--out', at('logged.xlsx'));
  await returnFile(sent('Sở Tư pháp'), at('a.xlsx'), { NhiemVu: { '2.01': { 'Tỷ lệ hoàn thành': 0.5, 'Kết quả, khó khăn': '=1+1' }, '2.02': { 'Tỷ lệ hoàn thành': 0.2 }, '6.01': { 'Tình trạng': 'Đang thực hiện' } } });
  await returnFile(sent('Sở Tư pháp'), at('b.xlsx'), { NhiemVu: { '2.01': { 'Tỷ lệ hoàn thành': 0.6, 'Nhiệm vụ': 'Việc khác' } } });
  await returnFile(at('logged.xlsx'), at('ours.xlsx'), { NhiemVu: { '2.02': { 'Tỷ lệ hoàn thành': 0.3 } } });
  await writeFile(at('c.xlsx'), 'no workbook');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the report tells what was taken, what is open, what is wrong, what was refused and who is outstanding; the file itself is only read', async () => {
  const before = await digest('ours.xlsx');
  const { status, stdout, stderr } = await call('merge', at('ours.xlsx'), at('a.xlsx'), at('b.xlsx'), at('c.xlsx'), '--out', at('merged.xlsx'));
  expect([status, await digest('ours.xlsx')]).toEqual([0, before]);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    out: at('merged.xlsx'),
    taken: [{ code: '2.01', header: 'Kết quả, khó khăn', before: '', after: '=1+1', files: ['a.xlsx'] }, { code: '6.01', answerOf: 'Sở Tư pháp', after: 'Đang thực hiện' }],
    conflicts: [
      { key: 'NhiemVu 2.01 progress', dispute: 'files', settled: null, sides: [{ file: 'a.xlsx', theirs: 0.5 }, { file: 'b.xlsx', theirs: 0.6 }] },
      { key: 'NhiemVu 2.02 progress', dispute: 'us-and-them', ours: 0.3, settled: null, sides: [{ file: 'a.xlsx', base: '', theirs: 0.2 }] },
    ],
    problems: [{ code: 'locked-changed', file: 'b.xlsx', id: '2.01', value: 'Việc khác', message: MERGE_WORDS.problems['locked-changed'] }],
    files: [{ name: 'a.xlsx', agency: 'Sở Tư pháp', taken: 2, conflicts: 2 }, { name: 'b.xlsx', taken: 0, conflicts: 1, problems: 1 }],
    refused: [{ file: 'c.xlsx', code: 'not-a-workbook' }],
  });
  expect(answer.outstanding).toHaveLength(10);
  expect(answer.outstanding).not.toContain('Sở Tư pháp');
  expect(answer.withoutFile).toEqual([]);
  expect(stderr).toMatch(/2\.02, Tỷ lệ hoàn thành: Hai bên cùng sửa, khác nhau; đang có 30%; a\.xlsx ghi 20%/u);
  // Of three files one was refused.
  expect(stderr).toContain(MERGE_WORDS.merged(2, 2, 2, at('merged.xlsx')));
  expect(await task('merged.xlsx', '2.01')).toMatchObject({ 'Kết quả, khó khăn': '=1+1', 'Tỷ lệ hoàn thành': '', 'Nhiệm vụ': '' });
  const log = tableOf(await readWorkbookFile(await readFile(at('merged.xlsx'))), 'NhatKy');
  expect(log.table.area.rows).toBe(1 + 11 + 2 + 2);
}, 120_000);

test.each<[string, string[], Record<string, unknown>]>([
  ['theirs', ['--take', 'theirs'], { '2.01': '', '2.02': 0.2 }],
  ['ours', ['--take', 'ours'], { '2.01': '', '2.02': 0.3 }],
  ['one by one', ['--pick', 'NhiemVu 2.01 progress=b.xlsx', '--pick', 'NhiemVu 2.02 progress=theirs'], { '2.01': 0.6, '2.02': 0.2 }],
])('conflicts: %s', async (_, words, values) => {
  await call('merge', at('ours.xlsx'), at('a.xlsx'), at('b.xlsx'), '--out', at('taken.xlsx'), ...words);
  for (const [code, value] of Object.entries(values)) expect((await task('taken.xlsx', code))['Tỷ lệ hoàn thành']).toBe(value);
}, 120_000);

test('merging the same files into what they were merged into writes no cell', async () => {
  const { stdout } = await call('merge', at('merged.xlsx'), at('b.xlsx'), at('a.xlsx'), '--out', at('again.xlsx'));
  expect(JSON.parse(stdout).taken).toEqual([]);
  expect(await task('again.xlsx', '2.01')).toEqual(await task('merged.xlsx', '2.01'));
}, 120_000);

test('an answer becomes the row\'s own where it is adopted', async () => {
  expect((await task('merged.xlsx', '6.01'))['Tình trạng']).toBe('');
  await call('merge', at('merged.xlsx'), at('a.xlsx'), '--out', at('adopted.xlsx'), '--adopt', 'NhiemVu 6.01=Sở Tư pháp');
  expect((await task('adopted.xlsx', '6.01'))['Tình trạng']).toBe('Đang thực hiện');
}, 120_000);

test.each<[string[], RegExp]>([
  [['--pick', 'NhiemVu 9.99 progress=theirs'], /--pick: không có ô mâu thuẫn nào mang khóa “NhiemVu 9\.99 progress”\. Chưa ghi gì\./u],
  [['--pick', 'NhiemVu 2.01 progress=d.xlsx'], /“NhiemVu 2\.01 progress” không có giá trị của tệp “d\.xlsx”/u],
  [['--adopt', 'NhiemVu 6.02=Sở Tư pháp'], /--adopt: không có dòng “NhiemVu 6\.02”/u],
  [['--adopt', 'NhiemVu 6.01=Sở Nội vụ'], /dòng “NhiemVu 6\.01” không có câu trả lời của “Sở Nội vụ”/u],
  [['--accept', 'd.xlsx'], /--accept: không có tệp “d\.xlsx”/u],
])('a choice that speaks of nothing here is named and nothing is written: %j', async (choice, sentence) => {
  const { status, stdout, stderr } = await call('merge', at('ours.xlsx'), at('a.xlsx'), at('b.xlsx'), '--out', at('unmet.xlsx'), ...choice);
  expect({ status, stdout, isWritten: existsSync(at('unmet.xlsx')) }).toEqual({ status: 1, stdout: '', isWritten: false });
  expect(stderr).toMatch(sentence);
}, 120_000);

test('where no file can be merged nothing is written, and the report says why', async () => {
  const { status, stdout, stderr } = await call('merge', at('ours.xlsx'), at('c.xlsx'), '--out', at('refused.xlsx'));
  expect([status, existsSync(at('refused.xlsx'))]).toEqual([1, false]);
  expect(JSON.parse(stdout)).toMatchObject({ out: null, taken: [], files: [], refused: [{ file: 'c.xlsx', code: 'not-a-workbook' }] });
  expect(stderr).toContain(MERGE_WORDS.nothingRead(at('refused.xlsx')));
}, 60_000);

test('a value that is taken and wrong is told by its cell and its file', async () => {
  await returnFile(sent('Sở Tư pháp'), at('wrong.xlsx'), { NhiemVu: { '2.03': { 'Tình trạng': 'Hoàn thành', 'Tỷ lệ hoàn thành': 0.8 } } });
  const { status, stdout, stderr } = await call('merge', at('logged.xlsx'), at('wrong.xlsx'), '--out', at('wrong-merged.xlsx'));
  expect(status).toBe(0);
  expect(JSON.parse(stdout).wrong.map(({ code, header, problem, files }: Record<string, unknown>) => [code, header, problem, files])).toEqual([
    ['2.03', 'Tỷ lệ hoàn thành', 'completed-below-100', ['wrong.xlsx']], ['2.03', 'Ngày hoàn thành', 'completed-without-date', ['wrong.xlsx']], ['2.03', 'Văn bản, minh chứng', 'completed-without-evidence', ['wrong.xlsx']],
  ]);
  expect(stderr).toMatch(/Có 3 giá trị được lấy nhưng cần xem lại:\n2\.03 · Tỷ lệ hoàn thành: 80%: Đã hoàn thành nhưng tỷ lệ dưới 100% \(wrong\.xlsx\)/u);
}, 120_000);

test('a task that a document has ended since: what comes back of it is listed and not taken, and it is not sent again', async () => {
  await call('amend', at('logged.xlsx'), '--out', at('ended.xlsx'), '--document', '12/KH-UBND', '--date', '20/05/2023', '--end', '2.01');
  const merged = await call('merge', at('ended.xlsx'), at('a.xlsx'), '--out', at('ended-merged.xlsx'));
  expect(JSON.parse(merged.stdout)).toMatchObject({ taken: [{ code: '2.02' }, { code: '6.01' }], problems: [{ code: 'task-ended', id: '2.01', value: 0.5 }, { code: 'task-ended', id: '2.01', value: '=1+1' }] });
  const sending = await call('send', at('ended.xlsx'), '--out-dir', at('after'), '--round', 'Quý III', '--due', '30/09/2023', '--agency', 'Sở Tư pháp');
  expect(JSON.parse(sending.stdout)).toMatchObject({ round: { due: '2023-09-30' }, files: [{ tasks: 3 }], unsent: { ended: [{ code: '2.01' }] } });
  expect(sending.stderr).toContain('Không gửi: đã kết thúc theo văn bản điều chỉnh: 2.01.');
}, 240_000);

test('a copy made for others is no workbook to merge into or to send from, and says what it is', async () => {
  await call('copy', at('logged.xlsx'), '--out', at('copy.xlsx'));
  for (const words of [['merge', at('copy.xlsx'), at('a.xlsx'), '--out', at('none.xlsx')], ['send', at('copy.xlsx'), '--out-dir', at('none'), '--due', '2023-06-30']]) {
    expect(await call(...words)).toMatchObject({ status: 1, stderr: expect.stringMatching(/có thể vì là bản sao để gửi cho người khác\. Hãy mở sổ tính theo dõi chung/u) });
  }
}, 120_000);

test('a sent file is no workbook to merge into, and a folder no file', async () => {
  const { status, stderr } = await call('merge', sent('Sở Tư pháp'), at('a.xlsx'), '--out', at('none.xlsx'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('Sổ tính đang mở là tệp đã gửi cho Sở Tư pháp')]);
  for (const words of [['check', folder], ['copy', folder, '--out', at('none.xlsx')], ['merge', at('ours.xlsx'), folder, '--out', at('none.xlsx')]]) {
    expect((await call(...words)).stderr).toMatch(/là thư mục, không phải tệp\.\n$/u);
  }
}, 120_000);

test('an agency outside Danh mục that a collective\'s row was given to comes back: with the log, or once its file is accepted', async () => {
  const district = 'UBND huyện An Phú';
  await call('send', at('plan.xlsx'), '--out-dir', at('district'), '--round', 'Quý II', '--due', '2023-06-30', '--collective', `VI.1.1=${district}`, '--agency', district, '--agency', 'STP', '--out', at('districts.xlsx'));
  await returnFile(at(`district/CCHC 2023 - Quý II - ${district}.xlsx`), at('d.xlsx'), { PhanCong: { 'VI.1.1': { 'Tỷ lệ hoàn thành': 0.4 } } });
  const logged = await call('merge', at('districts.xlsx'), at('d.xlsx'), '--out', at('d1.xlsx'));
  expect(JSON.parse(logged.stdout)).toMatchObject({ taken: [{ code: 'VI.1.1', answerOf: district, after: 0.4 }], refused: [], outstanding: ['Sở Tư pháp'], withoutFile: [] });
  const unlogged = await call('merge', at('plan.xlsx'), at('d.xlsx'), '--out', at('d2.xlsx'));
  expect(JSON.parse(unlogged.stdout)).toMatchObject({ taken: [], refused: [{ code: 'agency-unknown' }] });
  expect(JSON.parse((await call('merge', at('plan.xlsx'), at('d.xlsx'), '--accept', 'd.xlsx', '--out', at('d3.xlsx'))).stdout)).toMatchObject({ taken: [{ code: 'VI.1.1', answerOf: district, after: 0.4 }], refused: [] });
}, 240_000);

test.each<[string, string[], RegExp]>([
  ['no returned file', ['merge', 'a.xlsx', '--out', 'b.xlsx'], /cần ít nhất 2 tệp, nhưng có 1/u],
  ['no file to write', ['merge', 'a.xlsx', 'b.xlsx'], /Thiếu --out\./u],
  ['the file that came back to be written over', ['merge', 'a.xlsx', 'b.xlsx', '--out', './b.xlsx'], /--out trùng với tệp đầu vào b\.xlsx/u],
  ['a side that is none', ['merge', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx', '--take', 'both'], /--take chỉ nhận: theirs, ours, ask\./u],
])('%s', async (_, words, sentence) => {
  const { status, stdout, stderr } = await call(...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
