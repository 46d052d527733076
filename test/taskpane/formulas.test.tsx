/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { PaneVerbs } from '../../src/taskpane/verbs';
import './patience';
import { DeskWorkbook } from './deskWorkbook';
import { openPane } from './openPane';
import { overviewOf, TASKS } from './overviewFixture';

const button = (name: string) => screen.getByRole('button', { name });

async function openPlan(whenAsked: Partial<PaneVerbs> = {}, dialect: 'cchc' | 'native' = 'cchc') {
  const { user, workbook } = await openPane(new DeskWorkbook({ ...overviewOf(TASKS), dialect }, whenAsked), 'Mẫu');
  await screen.findByText('Công thức trong ô tính');
  return { user, workbook };
}

test('the workbook goes over to native formulas and back, and says which cells', async () => {
  const { user, workbook } = await openPlan();
  await user.click(button('Đổi sang công thức Excel'));
  expect(await screen.findByText('Đã ghi lại công thức của 1 ô. Giữ nguyên 1 ô có giá trị gõ đè.')).toBeVisible();
  const lines = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines('Ô đã ghi lại công thức (1)')).toEqual(['Nhiệm vụ, ô P6 (1.01), Kiểm tra: bị kẹt ở lỗi']);
  expect(lines('Ô gõ đè, giữ nguyên (1)')).toEqual(['Nhiệm vụ, ô P7 (1.01), Kiểm tra: có giá trị gõ đè lên công thức']);
  await user.click(button('Đổi sang hàm CCHC'));
  expect(workbook.asked).toEqual(['dialect native', 'dialect cchc']);
});

test('cells that are stuck are worked out again, in the workbook\'s own dialect', async () => {
  const { user, workbook } = await openPlan({}, 'native');
  await user.click(button('Tính lại ô bị kẹt'));
  expect(workbook.asked).toEqual(['dialect null']);
});

test('an Excel that cannot run the functions is not offered them', async () => {
  await openPlan({ hasFunctions: () => false }, 'native');
  expect(screen.queryByRole('button', { name: 'Đổi sang hàm CCHC' })).not.toBeInTheDocument();
  expect(button('Tính lại ô bị kẹt')).toBeEnabled();
});

test.each([['Tải bản sao có công thức', 'copy formulas', 'CCHC - bản sao.xlsx'], ['Tải bản sao chỉ có giá trị', 'copy values', 'CCHC - bản sao giá trị.xlsx']])('%s', async (name, asked, file) => {
  const { user, workbook } = await openPlan();
  await user.click(button(name));
  expect(await screen.findByText(`Đã tải ${file}: 3 ô đổi sang công thức Excel, 1 ô chỉ còn giá trị.`)).toBeVisible();
  expect(workbook.asked).toEqual([asked, `save ${file} 7`]);
});
