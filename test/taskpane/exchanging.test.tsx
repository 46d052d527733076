/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { PaneVerbs } from '../../src/taskpane/verbs';
import { Failure } from '../../src/workbook/failure';
import './patience';
import { DeskWorkbook, TODAY, WORK } from './deskWorkbook';
import { EXCHANGE, MERGE_PREVIEW } from './exchangeFixture';
import { openPane } from './openPane';
import { overviewOf, TASKS } from './overviewFixture';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choice = (name: string | RegExp) => screen.getByRole('combobox', { name });
const section = (name: RegExp | string) => within(screen.getByRole('region', { name }));
const FILE = 'CCHC 2023 - Quý III - Sở Tư pháp.xlsx';

async function openExchange(whenAsked: Partial<PaneVerbs> = {}) {
  const { user, workbook, desk } = await openPane(new DeskWorkbook(overviewOf(TASKS), whenAsked), 'Gửi và nhận');
  await screen.findByRole('table', { name: 'Cơ quan nhận' });
  return { user, workbook, desk };
}

const fileOf = (name: string, bytes: number[]) => Object.assign(new File(['x'], name, { lastModified: new Date(2023, 5, 28).getTime() }), { arrayBuffer: async () => new Uint8Array(bytes).buffer });
const input = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;

async function preview(whenAsked: Partial<PaneVerbs> = {}) {
  const opened = await openExchange(whenAsked);
  await opened.user.upload(input(), [fileOf('tu-phap.xlsx', [1]), fileOf('hong.xlsx', [2])]);
  await screen.findByRole('heading', { name: 'Xem trước khi gộp' });
  return opened;
}

describe('sending', () => {
  test('the table says of each agency what it is asked, when it was sent and what came back', async () => {
    await openExchange();
    const [, ...lines] = within(screen.getByRole('table', { name: 'Cơ quan nhận' })).getAllByRole('row');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Sở Nội vụ20 nhiệm vụ, 3 nhiệm vụ được phân công, 5 mục tiêu20/06/2023Quý IIchưa gửi về',
      'Sở Tư pháp4 nhiệm vụ, 1 mục tiêuGhi nhận 3 ô; 1 ô mâu thuẫn; 0 chỗ không lấy20/06/2023Quý II28/06/2023',
      'Văn phòng UBND tỉnh2 nhiệm vụ được phân côngchưa gửi',
    ]);
  });

  test('all are sent unless some are left; the round and its closing day are the workbook\'s until typed', async () => {
    const { user, workbook } = await openExchange();
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('Quý III');
    expect(screen.getByLabelText('Số liệu tính đến ngày')).toHaveValue('30/09/2023');
    await user.click(within(screen.getByRole('table', { name: 'Cơ quan nhận' })).getByRole('checkbox', { name: /^Sở Nội vụ/ }));
    await user.clear(screen.getByLabelText('Kỳ báo cáo'));
    await user.type(screen.getByLabelText('Kỳ báo cáo'), 'Chín tháng');
    await user.click(button('Tạo tệp cho 2 cơ quan'));
    expect(await screen.findByText(/^Đã tạo 2 tệp kỳ Chín tháng/)).toBeVisible();
    expect(workbook.asked).toContain(`send Chín tháng 45199 ${TODAY} Sở Tư pháp,Văn phòng UBND tỉnh`);
    await user.click(button(`Tải CCHC 2023 - Quý III - Sở Tư pháp.xlsx`));
    await user.click(button(`Mở ${FILE} thành sổ tính mới`));
    await user.click(button('Tải tất cả (.zip)'));
    expect(workbook.asked.slice(-3)).toEqual([`save ${FILE} 10`, 'open 10', 'zip CCHC - Chín tháng.zip 2']);
  });

  test.each([['Số liệu tính đến ngày', '31/02/2023'], ['Kỳ báo cáo', ' ']])('%s %j: nothing is made', async (label, text) => {
    const { user, workbook } = await openExchange();
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
    await user.click(button('Tạo tệp cho 3 cơ quan'));
    expect(workbook.asked.some((asked) => asked.startsWith('send'))).toBe(false);
  });

  test('nobody chosen: nothing is made; all chosen again: three', async () => {
    const { user, workbook } = await openExchange();
    await user.click(button('Bỏ chọn'));
    await user.click(button('Tạo tệp cho 0 cơ quan'));
    expect(workbook.asked.some((asked) => asked.startsWith('send'))).toBe(false);
    await user.click(button('Chọn tất cả'));
    expect(button('Tạo tệp cho 3 cơ quan')).toBeEnabled();
  });

  test('a row without a lead is given to an agency and taken from it again; what all lead is given to several', async () => {
    const { user, workbook } = await openExchange();
    await user.selectOptions(choice('1.09 Việc chưa giao'), 'Sở Nội vụ');
    expect(workbook.asked.at(-1)).toBe('exchange {"given":{"1.09":"Sở Nội vụ"},"collective":{}}');
    expect(screen.getByRole('heading', { name: 'Chưa gửi: chưa xác định cơ quan chủ trì (0)' })).toBeVisible();
    await user.selectOptions(choice('1.09 Việc chưa giao'), 'Chưa giao');
    document.querySelector('details')!.open = true;
    await user.click(section(/^Do “Các sở, ban, ngành”/).getByRole('checkbox', { name: 'Sở Tư pháp' }));
    await user.click(section(/^Do “Các sở, ban, ngành”/).getByRole('checkbox', { name: 'Sở Nội vụ' }));
    expect(workbook.asked.at(-1)).toBe('exchange {"given":{},"collective":{"1.03":["Sở Tư pháp","Sở Nội vụ"],"1.04":["Sở Tư pháp","Sở Nội vụ"]}}');
    expect(screen.getByText('Đã chọn 2 cơ quan')).toBeVisible();
  });

  test('a task that has ended is told and cannot be given away', async () => {
    await openExchange({ readExchange: async () => ({ ...EXCHANGE, unsent: { ...EXCHANGE.unsent, ended: [{ table: 'NhiemVu', code: '2.03', name: 'Việc đã thôi' }] } }) });
    expect(screen.getByText('Không gửi vì đã kết thúc theo văn bản điều chỉnh: 2.03.')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /2\.03/ })).toBeNull();
  });

  test('nothing is chosen yet: what was assigned for the last round stands, and goes into the files', async () => {
    const sent: unknown[] = [];
    const { user, workbook } = await openExchange({
      readExchange: async () => ({ ...EXCHANGE, assigned: { given: { '1.09': 'Sở Nội vụ' }, collective: {} } }),
      send: async (_, { given, collective }) => { sent.push(given, collective); throw new Failure('nothing-to-send', 'Sở Nội vụ'); },
    });
    expect(workbook.asked).toContain('exchange undefined');
    expect(choice('1.09 Việc chưa giao')).toHaveValue('Sở Nội vụ');
    await user.click(button('Tạo tệp cho 3 cơ quan'));
    expect(sent).toEqual([{ '1.09': 'Sở Nội vụ' }, {}]);
  });

  test('who was sent a file and would get none now is shown, and cannot be chosen', async () => {
    await openExchange({ readExchange: async () => ({ ...EXCHANGE, agencies: EXCHANGE.agencies.map((one, index) => ({ ...one, isAsked: index > 0 })) }) });
    const box = within(screen.getByRole('table', { name: 'Cơ quan nhận' })).getByRole('checkbox', { name: /^Sở Nội vụ/ });
    expect(box).toBeDisabled();
    expect(box).not.toBeChecked();
    expect(button('Tạo tệp cho 2 cơ quan')).toBeEnabled();
  });

  test('tasks without a name are told above the button', async () => {
    await openExchange({ readExchange: async () => ({ ...EXCHANGE, unnamed: 12 }) });
    const said = screen.getByText('Còn 12 nhiệm vụ chưa có tên; nên nhập Phụ lục trước khi gửi.');
    expect(said.compareDocumentPosition(button('Tạo tệp cho 3 cơ quan'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('what the command refuses is said, and nothing is offered to save', async () => {
    const { user } = await openExchange({ send: async () => { throw new Failure('nothing-to-send', 'Sở Nội vụ'); } });
    await user.click(button('Tạo tệp cho 3 cơ quan'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Sở Nội vụ');
    expect(screen.queryByRole('button', { name: 'Tải tất cả (.zip)' })).not.toBeInTheDocument();
  });
});

describe('merging', () => {
  test('files are read with their days and looked at before anything is written', async () => {
    const told: unknown[] = [];
    const { workbook } = await preview({
      readReturned: async (sources, onRead) => {
        for (const [index, { name, bytes, savedOn }] of sources.entries()) {
          told.push([name, [...await bytes()], savedOn]);
          onRead(index + 1, sources.length);
        }
        return [];
      },
    });
    expect(told).toEqual([['tu-phap.xlsx', [1], 45105], ['hong.xlsx', [2], 45105]]);
    expect(workbook.asked.slice(-2)).toEqual(['returned tu-phap.xlsx,hong.xlsx', 'look {}']);
    expect(screen.getByRole('heading', { name: 'Xem trước khi gộp' })).toHaveFocus();
    expect(screen.getByText('Chưa ghi gì vào sổ tính.')).toBeVisible();
  });

  test('dropped files are let in as chosen ones', async () => {
    const { workbook } = await openExchange();
    fireEvent.drop(screen.getByText(/^Thả các tệp/), { dataTransfer: { files: [fileOf('a.xlsx', [1]), fileOf('b.ods', [2])] } });
    await screen.findByRole('heading', { name: 'Xem trước khi gộp' });
    expect(workbook.asked).toContain('returned a.xlsx,b.ods');
  });

  test('file by file: taken, refused for good, waiting for a word', async () => {
    const { user, workbook } = await preview();
    expect(section(/^Tệp \(3\)/).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'tu-phap.xlsx, lưu ngày 28/06/2023Sở Tư pháp · lấy 2 ô · 2 ô mâu thuẫn · 1 chỗ không lấy',
      'hong.xlsxKhông gộp: Tệp bị hỏng, không đọc được nội dung.',
      'quy-1.xlsxKhông gộp: Tệp của kỳ báo cáo khác với kỳ đã gửi gần nhất; chỉ gộp khi được chấp nhận.Vẫn gộp tệp này',
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'Vẫn gộp tệp này' }));
    expect(workbook.asked.at(-1)).toBe('look {"accepted":["quy-1.xlsx"]}');
  });

  test.each<[string | RegExp, string, object]>([
    [/^Với mọi ô hai bên cùng sửa/, 'Lấy giá trị gửi về', { all: 'theirs', cells: {} }],
    ['Mâu thuẫn của tệp noi-vu.xlsx (1)', 'Giữ giá trị đang có', { files: { 'noi-vu.xlsx': 'ours' } }],
    ['1.02, Tiến độ', 'Giữ giá trị đang có: 0,6', { cells: { 'NhiemVu 1.02 progress': 'ours' } }],
    ['1.05, Tiến độ', 'Lấy của Sở Nội vụ: 0,7', { cells: { 'NhiemVu 1.05 progress': { file: 'noi-vu.xlsx' } } }],
    ['1.03 Rà soát văn bản', 'Lấy câu trả lời của Sở Tư pháp: Đang thực hiện; 50%', { adopted: { 'NhiemVu 1.03': 'Sở Tư pháp' } }],
  ])('%s: %s', async (label, option, choices) => {
    const { user, workbook } = await preview();
    await user.selectOptions(choice(label), option);
    expect(workbook.asked.at(-1)).toBe(`look ${JSON.stringify(choices)}`);
  });

  test('the value of a formula counts only by the user\'s word', async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getByRole('checkbox', { name: 'Lấy giá trị của các ô có công thức' }));
    expect(workbook.asked.at(-1)).toBe('look {"formulaValues":true}');
  });

  test('what is disputed, written, left and missing stands in words', async () => {
    await preview();
    expect(section('Từng ô mâu thuẫn').getAllByRole('listitem')[1]).toHaveTextContent(/Các tệp gửi về ghi khác nhau.*tu-phap\.xlsx, lưu ngày 28\/06\/2023; đã chốt: 0,4.*noi-vu\.xlsx; đã chốt: 0,4/);
    expect(section(/^Không lấy, cần xem lại \(1\)/).getByRole('listitem')).toHaveTextContent('Ô nhập chứa công thức; chưa lấy giá trịtu-phap.xlsx · Nhiệm vụ · K9 · 1.06');
    expect(section(/^Ô sẽ ghi \(2\)/).getAllByRole('listitem')[0]).toHaveTextContent('1.01 · Tiến độ: trống → 0,5tu-phap.xlsx');
    expect(section(/^Chưa gửi về \(1\)/).getByRole('listitem')).toHaveTextContent('Sở Nội vụ');
  });

  test('what is taken and wrong is told by its file and cell', async () => {
    await preview({ previewMerge: async () => ({
      ...MERGE_PREVIEW, wrong: [{ table: 'NhiemVu', code: '1.01', name: 'Rà soát', header: 'Tỷ lệ hoàn thành', answerOf: null, problem: 'progress-out-of-range', value: 1.5, files: ['tu-phap.xlsx'] }],
    }) });
    expect(section(/^Lấy vào nhưng cần xem lại \(1\)/).getByRole('listitem')).toHaveTextContent(/Tỷ lệ hoàn thành.*tu-phap\.xlsx · 1\.01 · Tỷ lệ hoàn thành: 150%/);
  });

  test('merged: what was done is said, and the merge is taken back as a merge', async () => {
    const { user, workbook, desk } = await preview();
    await user.click(screen.getAllByRole('button', { name: 'Gộp 2 ô' })[0]!);
    expect(await screen.findByText(/Đã gộp 1 tệp, ghi 2 ô\. Còn 2 ô mâu thuẫn, giữ giá trị đang có\./)).toBeVisible();
    expect(desk.state().undoable.map(({ words, work, kind }) => [words, work, kind])).toEqual([['gộp 1 tệp', WORK, 'merge']]);
    await act(() => desk.takeBack());
    expect(workbook.asked).toContain('merge back 1');
    expect(desk.state().undoable).toEqual([]);
  });

  test('left, nothing was written', async () => {
    const { user, workbook } = await preview();
    await user.click(screen.getAllByRole('button', { name: 'Không gộp' })[0]!);
    expect(await screen.findByRole('table', { name: 'Cơ quan nhận' })).toBeVisible();
    expect(workbook.asked.some((asked) => asked.startsWith('merge'))).toBe(false);
  });

  test('where no file could be read there is nothing to press', async () => {
    const { user, workbook } = await preview({ previewMerge: async () => ({ ...MERGE_PREVIEW, files: [MERGE_PREVIEW.files[1]!], taken: [], conflicts: [], problems: [] }) });
    await user.click(screen.getAllByRole('button', { name: 'Gộp 0 ô' })[0]!);
    expect(workbook.asked.some((asked) => asked.startsWith('merge'))).toBe(false);
  });
});
