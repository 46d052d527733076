/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { anGiang2023 } from '../../src/plans';
import { Failure } from '../../src/workbook/failure';
import './patience';
import { DeskWorkbook } from './deskWorkbook';
import { PREVIEW } from './importFixture';
import { openPane } from './openPane';
import { EMPTY } from './overviewFixture';

/** jsdom's files do not give their bytes. */
const file = (name: string, text: string) => Object.assign(new File([text], name), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
const field = () => screen.getByLabelText('chọn tệp kế hoạch hoặc Phụ lục…');
const button = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join();

describe('a plan file', () => {
  test('takes the place of the plan that would be loaded', async () => {
    const { user, workbook } = await openPane(new DeskWorkbook(EMPTY));
    await user.upload(field(), file('ke-hoach.json', 'Kế hoạch năm 2026'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kế hoạch năm 2026' })).toBeVisible();
    expect(said()).toContain('Đã chọn Kế hoạch năm 2026. Bấm Nạp kế hoạch');
    expect(workbook.asked).toEqual(['plan ke-hoach.json']);
  });

  test('with faults is told, and the plan stays', async () => {
    const { user } = await openPane(new DeskWorkbook(EMPTY, { planOfFile: () => Promise.reject(new Failure('plan-file-faulty', 'ke-hoach.json (tệp: nội dung không phải là JSON)')) }));
    await user.upload(field(), file('ke-hoach.json', 'chữ'));
    await waitFor(() => expect(screen.getByText(/Tệp kế hoạch không dùng được: ke-hoach\.json \(tệp: nội dung không phải là JSON\)/u)).toBeVisible());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kế hoạch cải cách hành chính tỉnh An Giang năm 2023');
  });
});

describe('an appendix', () => {
  async function opened(more: ConstructorParameters<typeof DeskWorkbook>[1] = {}) {
    const pane = await openPane(new DeskWorkbook(EMPTY, more));
    await pane.user.upload(field(), file('phu-luc.docx', ''));
    expect(await screen.findByRole('heading', { level: 1, name: 'Lập kế hoạch từ Phụ lục' })).toHaveFocus();
    return pane;
  }

  test('shows the plan that it makes: areas with counts, leads, what to look at', async () => {
    const { workbook } = await opened();
    expect(workbook.asked).toEqual(['read file', 'draft phu-luc.docx {} null']);
    expect(screen.getByText('Số 876/KH-UBND, Ủy ban nhân dân tỉnh An Giang')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Lĩnh vực và nhiệm vụ (64 nhiệm vụ)' })).toBeVisible();
    expect(screen.getByText('Cải cách thể chế: 4 nhiệm vụ')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Chỗ cần xem lại trong Phụ lục (6)' })).toBeVisible();
  });

  test('is of the year and the province that the user says', async () => {
    const { user, workbook } = await opened();
    workbook.asked = [];
    await user.clear(screen.getByLabelText('Năm của kế hoạch'));
    expect(screen.getByText('Ghi năm bằng bốn chữ số, ví dụ 2026.')).toBeVisible();
    expect(button('Dùng kế hoạch này')).toHaveAttribute('aria-disabled', 'true');
    await user.type(screen.getByLabelText('Năm của kế hoạch'), '2027{Enter}');
    await waitFor(() => expect(workbook.asked.at(-1)).toBe('draft phu-luc.docx {} {"year":2027,"province":"An Giang"}'));
    const province = screen.getByLabelText('Tỉnh, thành phố');
    await user.clear(province);
    await user.type(province, 'thành phố Mẫu');
    await user.tab();
    await waitFor(() => expect(workbook.asked.at(-1)).toBe('draft phu-luc.docx {} {"year":2027,"province":"thành phố Mẫu"}'));
  });

  test('without a group to make an area of says so, and makes no plan', async () => {
    await opened({ draftPlan: async () => ({ ...PREVIEW, plan: null, told: { year: 2026, province: 'Mẫu' } }) });
    expect(screen.getByText(/Phụ lục không có dòng nhóm/u)).toBeVisible();
    expect(button('Dùng kế hoạch này')).toHaveAttribute('aria-disabled', 'true');
  });

  test('is saved as a plan file, taken, or left', async () => {
    const { user, workbook } = await opened();
    await user.click(button('Lưu tệp kế hoạch'));
    await waitFor(() => expect(said()).toContain('Đã tạo tệp kế hoạch angiang-2023.json'));
    expect(workbook.asked).toContain('save plan angiang-2023.json angiang-2023');
    await user.click(button('Dùng kế hoạch này'));
    expect(await screen.findByRole('heading', { level: 1, name: anGiang2023.title })).toBeVisible();
    expect(button('Nạp kế hoạch')).toBeVisible();
    await user.upload(field(), file('phu-luc.docx', ''));
    await user.click(await screen.findByRole('button', { name: 'Bỏ' }));
    expect(button('Nạp kế hoạch')).toBeVisible();
  });
});
