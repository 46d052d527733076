/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { PaneVerbs } from '../../src/taskpane/verbs';
import { Failure } from '../../src/workbook/failure';
import './patience';
import { DeskWorkbook, WORK } from './deskWorkbook';
import { PREVIEW } from './importFixture';
import { openPane } from './openPane';
import { overviewOf, TASKS } from './overviewFixture';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choice = (name: string | RegExp) => screen.getByRole('combobox', { name });
const section = (name: RegExp) => within(screen.getByRole('region', { name }));

async function openPlan(whenAsked: Partial<PaneVerbs> = {}) {
  const { user, workbook, desk } = await openPane(new DeskWorkbook(overviewOf(TASKS), whenAsked), 'Mẫu');
  await waitFor(() => expect(screen.getByText('Nhập Phụ lục')).toBeVisible());
  return { user, workbook, desk };
}

async function preview(whenAsked: Partial<PaneVerbs> = {}) {
  const opened = await openPlan(whenAsked);
  await opened.user.click(button('Lấy vùng đang chọn'));
  await screen.findByRole('heading', { name: 'Xem trước khi nhập' });
  return opened;
}

test('a file is read by its name and bytes, and looked at before anything is written', async () => {
  const sources: unknown[] = [];
  const { user, workbook } = await openPlan({ readAppendix: async (source) => { sources.push(source); return { name: 'phu-luc.docx', grids: [], tables: [] }; } });
  const file = Object.assign(new File(['x'], 'phu-luc.docx'), { arrayBuffer: async () => new Uint8Array([1, 2]).buffer });
  await user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
  await screen.findByRole('heading', { name: 'Xem trước khi nhập' });
  expect(sources).toEqual([{ kind: 'file', name: 'phu-luc.docx', bytes: new Uint8Array([1, 2]) }]);
  expect(workbook.asked).toEqual(['read file', 'preview {}']);
  expect(screen.getByText('Nguồn: phu-luc.docx. Chưa ghi gì vào sổ tính.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Xem trước khi nhập' })).toHaveFocus();
});

test('counts stand beside the plan\'s, a difference is said in a word', async () => {
  await preview();
  const lines = section(/^Số nhiệm vụ theo lĩnh vực/).getAllByRole('row').map(({ textContent }) => textContent);
  expect(lines).toEqual(['Lĩnh vựcPhụ lụcKế hoạch', 'Cải cách thể chế3 (khác)2', 'Cải cách chế độ công vụ00', 'Tổng4 (khác)2']);
});

test('what is odd is said once with its places, and blocks nothing', async () => {
  await preview();
  const problems = section(/^Chỗ cần xem lại trong Phụ lục \(6\)/).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(problems[1]).toBe('Không ghi cơ quan chủ trì (5)bảng 1, dòng 4, cột 4; bảng 1, dòng 5, cột 4; bảng 1, dòng 6, cột 4; bảng 1, dòng 7, cột 4; và 1 chỗ khác');
  expect(section(/^Ô bị thay nội dung \(1\)/).getByRole('listitem')).toHaveTextContent('1.01, Nhiệm vụ“Tên cũ” → “Rà soát văn bản”');
  // cells of an added row are not among those that stand already
  expect(section(/^Ô đang trống sẽ được ghi \(1\)/).getByRole('listitem')).toHaveTextContent('1.02, Nhiệm vụ=Báo cáo');
  expect(section(/^Ô đã sửa tay, giữ nguyên vì Phụ lục không đổi \(1\)/).getByRole('listitem')).toHaveTextContent('1.02, Cơ quan chủ trìSở Nội vụ');
  expect(screen.getByText('Sẽ thêm 1 dòng mới: 1.03.')).toBeVisible();
  expect(section(/^Không còn trong Phụ lục \(1\)/).getByRole('listitem')).toHaveTextContent('1.09 Việc đã bỏ');
  expect(screen.getByText('1 nhiệm vụ có hạn tính được; 1 thường xuyên; 1 không ghi')).toBeVisible();
  expect(screen.getByText('Giao chung cho nhiều cơ quan, xếp riêng một nhóm: Các sở, ban, ngành.')).toBeVisible();
  const tasks = section(/^Nhiệm vụ sẽ nhập \(3\)/).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(tasks).toEqual([
    '1.01 Rà soát văn bảnQuý II/2023: 30/06/2023 · Sở Tư pháp', '1.02 =Báo cáoThường xuyên: thường xuyên · chưa xác định cơ quan chủ trì', '1.03 Tập huấnkhông ghi · Trung tâm Tin học',
  ]);
  for (const apply of screen.getAllByRole('button', { name: 'Nhập 3 nhiệm vụ' })) expect(apply).not.toHaveAttribute('aria-disabled', 'true');
});

describe('what was guessed can be changed, and the preview is made anew', () => {
  test.each<[string | RegExp, string, object]>([
    ['Bảng được đọc', 'bảng 2, dòng 1, cột 1', { table: 1, roles: {} }],
    ['Thời hạn', 'Không nhập', { roles: { 2: null } }],
    ['Cột 5', 'Sản phẩm', { roles: { 4: 'deliverable' } }],
    [/^Việc khác/, 'Cải cách chế độ công vụ', { areas: { 'Việc khác': 'Cải cách chế độ công vụ' } }],
    [/^“Trung tâm Tin học”/, 'Sở Nội vụ', { agencies: { 'Trung tâm Tin học': 'Sở Nội vụ' } }],
    [/^“Trung tâm Tin học”/, 'Thêm vào Danh mục', { agencies: { 'Trung tâm Tin học': 'Trung tâm Tin học' } }],
  ])('%s: %s', async (label, option, choices) => {
    const { user, workbook } = await preview();
    document.querySelector('details')!.open = true;
    await user.selectOptions(choice(label), option);
    expect(workbook.asked.at(-1)).toBe(`preview ${JSON.stringify(choices)}`);
  });

  test('a mapped agency stays in sight and can be set free again', async () => {
    const { user, workbook } = await preview();
    await user.selectOptions(choice(/^“Trung tâm Tin học”/), 'Sở Nội vụ');
    expect(choice(/^“Trung tâm Tin học”/)).toHaveDisplayValue('Sở Nội vụ');
    await user.selectOptions(choice(/^“Trung tâm Tin học”/), 'Giữ nguyên như đã ghi');
    expect(workbook.asked.at(-1)).toBe('preview {"agencies":{}}');
  });

  test('columns that were surely known are folded away, doubtful ones are open', async () => {
    await preview();
    expect(document.querySelector('details')!.open).toBe(false);
  });

  test('without a column of deadlines they are open', async () => {
    await preview({ previewImport: async () => ({ ...PREVIEW, columns: PREVIEW.columns.filter(({ role }) => role !== 'deadline') }) });
    expect(document.querySelector('details')!.open).toBe(true);
  });
});

test('applied: what was done is said in numbers and can be taken back', async () => {
  const { user, workbook, desk } = await preview();
  await user.click(screen.getAllByRole('button', { name: 'Nhập 3 nhiệm vụ' })[0]!);
  expect(await screen.findByText(/Đã nhập 3 nhiệm vụ: ghi 1 ô trống, thay 1 ô, thêm 1 dòng\./)).toBeVisible();
  expect(workbook.asked.slice(-2)).toEqual(['apply {}', 'refresh']);
  expect(desk.state().undoable.map(({ words, work }) => [words, work])).toEqual([['nhập Phụ lục (phu-luc.docx)', WORK]]);
  expect(screen.queryByRole('heading', { name: 'Xem trước khi nhập' })).not.toBeInTheDocument();
});

test('left, nothing was written', async () => {
  const { user, workbook } = await preview();
  await user.click(screen.getAllByRole('button', { name: 'Bỏ, không nhập' })[0]!);
  expect(await screen.findByText('Nhập Phụ lục')).toBeVisible();
  expect(workbook.asked.some((asked) => asked.startsWith('apply'))).toBe(false);
});

test('a source that cannot be read is said, and the panel is as before', async () => {
  const { user } = await openPlan({ readAppendix: async () => { throw new Failure('appendix-pdf', 'quet.pdf'); } });
  await user.click(button('Lấy vùng đang chọn'));
  expect(await screen.findByText(/quet\.pdf là tệp PDF/)).toBeVisible();
  expect(button('Chọn tệp Phụ lục…')).toBeVisible();
});

test('a failed import leaves the preview standing', async () => {
  const { user } = await preview({ applyImport: async () => { throw new Failure('sheet-protected', 'Nhiệm vụ'); } });
  await user.click(screen.getAllByRole('button', { name: 'Nhập 3 nhiệm vụ' })[0]!);
  expect(await screen.findByText(/Trang Nhiệm vụ đang được bảo vệ/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Xem trước khi nhập' })).toBeVisible();
});
