import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile, type WorkbookFile } from '../../../src/workbook/files';
import { fileOf, type SourceCell } from '../../commands/import/sources';
import { call } from './call';

const HEADER = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian hoàn thành', 'Chủ trì thực hiện', 'Phối hợp thực hiện'];
const ROWS: SourceCell[][] = [
  HEADER, ['I', 'CẢI CÁCH THỂ CHẾ', '', '', '', ''],
  [1, '=Rà soát văn bản', 'Báo cáo', 'Quý II/2023', 'Sở Tư pháp', 'Sở Nội vụ'], [2, 'Tập huấn pháp chế', 'Lớp học', 'Thường xuyên', 'Hội Luật gia', ''],
  ['II', 'Cải cách tài chính công', '', '', '', ''], [1, 'Công khai dự toán', 'Quyết định', '31/3/2023', 'STC', ''],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-import-'));
  await writeFile(at('phu-luc.docx'), await fileOf({ format: 'docx', blocks: ['PHỤ LỤC', '(Kèm theo Kế hoạch số 45/KH-UBND ngày 20/12/2025)', { rows: ROWS }] }));
  expect((await call('load', '--out', at('plan.xlsx'))).status).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const line = (file: WorkbookFile, code: string) => {
  const sheet = file.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
  const headers = sheet.cells[4]!.map((cell) => String(cell?.value ?? ''));
  const row = sheet.cells.find((cells) => cells[0]?.value === code)!;
  return (header: string) => row[headers.indexOf(header)]?.value ?? null;
};
const workbook = async (name: string) => readWorkbookFile(new Uint8Array(await readFile(at(name))));

test('a preview says what would be done and writes no file', async () => {
  const { status, stdout, stderr } = await call('import', at('plan.xlsx'), at('phu-luc.docx'), '--preview');
  expect(status).toBe(0);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ preview: true, source: 'phu-luc.docx', total: { planned: 64, found: 3 }, rowsAdded: [], vanished: [], kept: [] });
  expect(answer.tasks.map(({ code, due, deadlineClass, lead }: Record<string, unknown>) => [code, due, deadlineClass, lead])).toEqual([
    ['2.01', '2023-06-30', 'day', 'Sở Tư pháp'], ['2.02', null, 'ongoing', 'Hội Luật gia'], ['6.01', '2023-03-31', 'day', 'Sở Tài chính'],
  ]);
  expect(answer.agencies[0]).toMatchObject({ written: 'Hội Luật gia', kind: 'unknown', codes: ['2.02'] });
  expect(stderr).toContain('Cải cách thể chế: Kế hoạch nêu 4 nhiệm vụ, Phụ lục có 2.');
  expect(stderr).toContain('“Hội Luật gia” (1 nhiệm vụ)');
  expect(stderr).toContain('chưa ghi gì');
});

test.each<[string, string[], RegExp]>([
  ['an agency that no task names', ['--agency', 'Hội Luật sư=SNV'], /--agency: không nhiệm vụ nào của Phụ lục ghi cơ quan chủ trì “Hội Luật sư”\. Chưa ghi gì\./u],
  ['a group that is not there', ['--area', 'Nhóm khác=Cải cách thể chế'], /--area: Phụ lục không có nhóm nào tên “Nhóm khác”\. Chưa ghi gì\./u],
])('%s: the choice is named and nothing is written', async (_, choice, sentence) => {
  const { status, stdout, stderr } = await call('import', at('plan.xlsx'), at('phu-luc.docx'), '--out', at('unmet.xlsx'), ...choice);
  expect({ status, stdout, isWritten: existsSync(at('unmet.xlsx')) }).toEqual({ status: 1, stdout: '', isWritten: false });
  expect(stderr).toMatch(sentence);
});

test('an appendix of another year and province is warned of; where no task of it has an area nothing is written, and how to give one is said', async () => {
  await writeFile(at('other.docx'), await fileOf({ format: 'docx', blocks: ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH ĐỒNG THÁP NĂM 2024', { rows: [HEADER, ['I', 'Việc khác', '', '', '', ''], ...ROWS.slice(2, 4)] }] }));
  const { status, stdout, stderr } = await call('import', at('plan.xlsx'), at('other.docx'), '--preview');
  expect([status, JSON.parse(stdout).problems.map(({ code, value }: Record<string, unknown>) => [code, value])]).toEqual([0, expect.arrayContaining([['other-year', '2024'], ['other-province', 'Đồng Tháp'], ['area-unknown', 'Việc khác']])]);
  expect(stderr).toContain('thêm --area "tên nhóm=lĩnh vực"');
  const applied = await call('import', at('plan.xlsx'), at('other.docx'), '--out', at('none.xlsx'));
  expect({ status: applied.status, stdout: applied.stdout, isWritten: existsSync(at('none.xlsx')) }).toEqual({ status: 1, stdout: '', isWritten: false });
  expect(applied.stderr).toMatch(/Không nhiệm vụ nào của other\.docx thuộc một lĩnh vực của Kế hoạch/u);
  expect((await call('import', at('plan.xlsx'), at('other.docx'), '--out', at('placed.xlsx'), '--area', 'Việc khác=Cải cách thể chế')).status).toBe(0);
});

test('the import is written with its days judged, an agency mapped, and the other file untouched; done again it changes nothing', async () => {
  const before = await readFile(at('plan.xlsx'));
  const { status, stdout, stderr } = await call('import', at('plan.xlsx'), at('phu-luc.docx'), '--out', at('imported.xlsx'), '--agency', 'Hội Luật gia=SNV');
  expect([status, stderr]).toEqual([0, expect.stringContaining('Đã nhập 3 nhiệm vụ')]);
  expect(JSON.parse(stdout)).toMatchObject({ out: at('imported.xlsx'), unplaced: [], overwritten: [{ code: '2.02', header: 'Cơ quan chủ trì', before: 'Sở Tư pháp', after: 'Sở Nội vụ' }] });
  expect(await readFile(at('plan.xlsx'))).toEqual(before);
  const file = await workbook('imported.xlsx');
  expect(['Nhiệm vụ', 'Hạn', 'Cơ quan chủ trì', 'Cơ quan phối hợp'].map(line(file, '2.01'))).toEqual(['=Rà soát văn bản', 45107, 'Sở Tư pháp', 'Sở Nội vụ']);
  const { stdout: groups } = await call('lagging', at('imported.xlsx'), '--by', 'agency', '--as-of', '2023-07-01');
  expect(JSON.parse(groups).groups.filter(({ lagging }: { lagging: unknown[] }) => lagging.length > 0).map(({ group, lagging }: { group: string; lagging: { id: string }[] }) => [group, lagging.map(({ id }) => id)]))
    .toEqual([['Sở Tài chính', ['6.01']], ['Sở Tư pháp', ['2.01']]]);

  const again = JSON.parse((await call('import', at('imported.xlsx'), at('phu-luc.docx'), '--preview')).stdout);
  expect([again.written, again.overwritten, again.rowsAdded]).toEqual([[], [], []]);
});

test('a plan of another year is made of its appendix, and every other command takes it', async () => {
  const made = await call('plan', at('phu-luc.docx'), '--out', at('plan.json'), '--id', 'mau-2026', '--year', '2026', '--province', 'Mẫu', '--rank-out-of', '34');
  expect([made.status, JSON.parse(made.stdout)]).toMatchObject([0, { id: 'mau-2026', number: '45/KH-UBND', levels: ['tỉnh', 'xã'], tasks: 3, areas: [{ number: 1, name: 'Cải cách thể chế', taskCount: 2 }, { number: 2, taskCount: 1 }] }]);
  expect((await call('load', '--plan', at('plan.json'), '--out', at('other.xlsx'))).status).toBe(0);
  expect(line(await workbook('other.xlsx'), '2.01')('Nhiệm vụ')).toBe('Công khai dự toán');

  // The workbook carries its plan: --plan is needed by none, and taken by all.
  for (const plan of [[], ['--plan', at('plan.json')]]) {
    const named = (name: string) => at(`${plan.length}-${name}`);
    const ask = async (...words: string[]) => {
      const { status, stdout, stderr } = await call(...words, ...plan);
      expect([words[0], status, stderr]).toEqual([words[0], words[0] === 'check' ? 1 : 0, expect.any(String)]);
      return JSON.parse(stdout);
    };
    expect((await ask('lagging', at('other.xlsx'), '--by', 'area', '--as-of', '2026-07-01')).groups)
      .toMatchObject([{ group: 'Cải cách thể chế', total: 2 }, { group: 'Cải cách tài chính công', total: 1 }]);
    expect((await ask('refresh', at('other.xlsx'), '--as-of', '2026-07-01', '--out', named('refreshed.xlsx'))).figures).toMatchObject({ total: 3 });
    // the appendix gives days of 2023
    expect((await ask('check', at('other.xlsx'))).counts).toEqual({ 'date-before-start': 2 });
    expect((await ask('import', at('other.xlsx'), at('phu-luc.docx'), '--preview')).total).toEqual({ planned: 3, found: 3 });
    expect((await ask('amend', at('other.xlsx'), '--document', '7/KH-UBND', '--date', '2026-05-04', '--redate', '2.01=Quý IV/2026', '--out', named('amended.xlsx'))).amendment).toMatchObject({ code: '2.01' });
    expect((await ask('dialect', at('other.xlsx'), '--to', 'cchc', '--out', named('cchc.xlsx'))).to).toBe('cchc');
    const sent = await ask('send', at('other.xlsx'), '--out-dir', named('sent'), '--due', '2026-06-30', '--round', 'Quý II', '--out', named('logged.xlsx'));
    expect(sent.files.map(({ agency }: { agency: string }) => agency)).toEqual(['Hội Luật gia', 'Sở Tài chính', 'Sở Tư pháp']);
    const merged = await ask('merge', named('logged.xlsx'), path.join(named('sent'), sent.files[2].name), '--out', named('merged.xlsx'));
    expect([merged.files.map(({ agency }: { agency: string }) => agency), merged.refused]).toEqual([['Sở Tư pháp'], []]);
    expect((await ask('export', named('merged.xlsx'), '--out', named('exported.json'))).id).toBe('mau-2026');
    expect(JSON.parse(await readFile(named('exported.json'), 'utf8'))).toEqual(JSON.parse(await readFile(at('plan.json'), 'utf8')));
  }

  // Of another plan nothing is done to it, and a copy for anybody has no trace of its own.
  await call('export', '--out', at('first.json'));
  expect(await call('refresh', at('other.xlsx'), '--plan', at('first.json'), '--out', at('x.xlsx'))).toMatchObject({ status: 1, stderr: expect.stringContaining('kế hoạch khác (mau-2026)') });
  expect((await call('copy', at('other.xlsx'), '--out', at('copy.xlsx'))).status).toBe(0);
  expect((await workbook('other.xlsx')).sheets.filter(({ name }) => name.startsWith('_')).map(({ name, visibility }) => [name, visibility])).toEqual([['_CCHC', 'veryHidden'], ['_CCHC_KeHoach', 'veryHidden']]);
  expect((await workbook('copy.xlsx')).sheets.filter(({ name }) => name.startsWith('_'))).toEqual([]);
});

test('the plan in use is exported, changed by hand, and loaded again', async () => {
  const { status, stdout } = await call('export', '--out', at('an-giang.json'));
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { id: 'angiang-2023', areas: 7, tasks: 64, targets: 21, duties: 29 }]);
  const json = JSON.parse(await readFile(at('an-giang.json'), 'utf8'));
  await writeFile(at('khac.json'), JSON.stringify({ ...json, id: 'khac-2024', year: 2024, period: { start: '2024-01-01', end: '2024-12-31' } }));
  expect((await call('load', '--plan', at('khac.json'), '--out', at('khac.xlsx'))).status).toBe(0);
  expect(JSON.parse((await call('lagging', at('khac.xlsx'), '--by', 'area', '--plan', at('khac.json'), '--as-of', '2024-06-30')).stdout).groups).toHaveLength(7);
});

test.each<[string, string[], RegExp]>([
  ['a file that is no appendix', ['import', 'plan.xlsx', 'plan.txt', '--preview'], /plan\.txt không phải là tệp Word/],
  ['a workbook without a table of tasks', ['import', 'plan.xlsx', 'empty.xlsx', '--preview'], /Không tìm thấy bảng nhiệm vụ trong empty\.xlsx/],
  ['a plan of a workbook without a table of tasks, and no workbook is spoken of', ['plan', 'empty.xlsx', '--out', 'x.json', '--id', 'mau', '--year', '2026', '--province', 'Mẫu'], /Không tìm thấy bảng nhiệm vụ trong empty\.xlsx.* Chưa ghi tệp kế hoạch nào\.$/m],
  ['a plan of a header alone', ['plan', 'header.xlsx', '--out', 'x.json', '--id', 'mau', '--year', '2026', '--province', 'Mẫu'], /không có nhiệm vụ nào bên dưới/],
  ['an agency that is not listed', ['import', 'plan.xlsx', 'phu-luc.docx', '--preview', '--agency', 'Hội Luật gia=Sở Không Có'], /không có cơ quan “Sở Không Có”/],
  ['a pair without its right side', ['import', 'plan.xlsx', 'phu-luc.docx', '--preview', '--agency', 'Hội Luật gia='], /--agency cần dạng/],
  ['no place to write to', ['import', 'plan.xlsx', 'phu-luc.docx'], /Thiếu --out/],
  ['a role that no column has', ['import', 'plan.xlsx', 'phu-luc.docx', '--preview', '--role', '3=chủ trì'], /--role chỉ nhận/],
  ['a plan file with faults', ['load', '--plan', 'plan.txt', '--out', 'x.xlsx'], /plan\.txt không phải là tệp kế hoạch hợp lệ:\n- tệp: nội dung không phải là JSON/],
  ['half a period', ['plan', 'phu-luc.docx', '--out', 'x.json', '--id', 'mau-2026', '--year', '2026', '--province', 'Mẫu', '--period-start', '2026-01-01'], /--period-start và --period-end/],
  ['an id with spaces', ['plan', 'phu-luc.docx', '--out', 'x.json', '--id', 'An Giang', '--year', '2026', '--province', 'Mẫu'], /--id chỉ gồm/],
])('%s is refused in a sentence', async (_, words, sentence) => {
  await writeFile(at('plan.txt'), 'chữ');
  await writeFile(at('empty.xlsx'), await fileOf({ format: 'xlsx', blocks: [{ rows: [['Kính gửi', 'Sở Nội vụ']] }] }));
  await writeFile(at('header.xlsx'), await fileOf({ format: 'xlsx', blocks: [{ rows: [['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Cơ quan chủ trì']] }] }));
  const given = words.map((word) => (/\.(?:xlsx|docx|txt|json)$/.test(word) ? at(word) : word));
  const { status, stdout, stderr } = await call(...given);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(sentence);
});
