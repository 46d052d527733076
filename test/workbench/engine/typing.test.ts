import { readTyped } from '../../../src/workbench/engine/univer/typing';

test.each([
  ['0,5', { value: 0.5, pattern: null }], ['12', { value: 12, pattern: null }], ['-3', { value: -3, pattern: null }],
  ['1.234.567,8', { value: 1234567.8, pattern: '#,##0.00' }], ['1.234', { value: 1234, pattern: '#,##0' }],
  ['95,5%', { value: 0.955, pattern: '0.00%' }], ['50%', { value: 0.5, pattern: '0%' }],
  ['6/7/2026', { value: 46209, pattern: 'dd/mm/yyyy' }], ['31/12/23', { value: 45291, pattern: 'dd/mm/yyyy' }],
  ['TRUE', { value: true }],
  ['31/02/2026', 'text'], ['1.11', 'text'], ['1,234,567', 'text'], ['13/13/2026', 'text'], ['2026-07-06', 'text'], ['Quý II/2023', 'text'],
  ['Hoàn thành', 'other'], ['=A1', 'other'], ["'1.10", 'other'], ['', 'other'],
])('%s', (typed, expected) => {
  expect(readTyped(typed)).toEqual(expected);
});
