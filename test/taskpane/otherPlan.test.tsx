/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { Failure } from '../../src/workbook/failure';
import './patience';
import { DeskWorkbook } from './deskWorkbook';
import { openPane } from './openPane';
import { EMPTY } from './overviewFixture';

const file = (text: string) => Object.assign(new File([text], 'ke-hoach.json', { type: 'application/json' }), { text: async () => text });
const field = () => screen.getByLabelText('chọn tệp kế hoạch (.json)…');

test('a plan file of the user\'s takes the place of the plan that would be loaded', async () => {
  const { user, workbook } = await openPane(new DeskWorkbook(EMPTY));
  await user.upload(field(), file('Kế hoạch năm 2026'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kế hoạch năm 2026' })).toBeVisible();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join()).toContain('Đã chọn Kế hoạch năm 2026. Bấm Nạp kế hoạch');
  expect(workbook.asked).toEqual(['plan ke-hoach.json']);
});

test('a file that is no plan is told, and the plan stays', async () => {
  const { user } = await openPane(new DeskWorkbook(EMPTY, { choosePlan: () => Promise.reject(new Failure('plan-file-faulty', 'ke-hoach.json (tệp: nội dung không phải là JSON)')) }));
  await user.upload(field(), file('chữ'));
  await waitFor(() => expect(screen.getByText(/Tệp kế hoạch không dùng được: ke-hoach\.json \(tệp: nội dung không phải là JSON\)/u)).toBeVisible());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kế hoạch cải cách hành chính tỉnh An Giang năm 2023');
});
