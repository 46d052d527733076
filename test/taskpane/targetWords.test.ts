import type { OverviewTarget } from '../../src/commands/overview';
import { actualText, wantedText } from '../../src/taskpane/targetWords';

const TARGET: OverviewTarget = { id: 'T', name: '', level: '', unit: '%', direction: '>=', baseline: null, target: 0.85, actual: 0.8754, result: 'met', reason: '', attainment: null };

test.each<[string, Partial<OverviewTarget>, string, string]>([
  ['a share at least', {}, 'từ 85% trở lên', '87,54%'],
  ['a share at most', { direction: '<=', target: 0.05, actual: 0 }, '5% trở xuống', '0%'],
  ['a rank', { unit: 'hạng', direction: '<=', target: 20, actual: 35 }, 'trong nhóm 20', 'hạng 35'],
  ['a cut with its baseline', { unit: '% giảm', direction: 'giảm', target: 0.012, actual: 988, baseline: 1000 }, 'giảm từ 1,2% trở lên', '988 (số gốc 1.000)'],
  ['a cut without one', { unit: '% giảm', direction: 'giảm', target: 0.02, actual: 12345 }, 'giảm từ 2% trở lên', '12.345'],
  ['a unit of the user\'s own', { unit: 'hồ sơ', target: 1500, actual: 1234.5 }, 'từ 1.500 trở lên', '1.234,5'],
  ['nothing entered', { actual: null, result: 'not-reported' }, 'từ 85% trở lên', 'chưa có số liệu'],
  ['not published', { actual: 'not-published', result: 'not-published' }, 'từ 85% trở lên', 'chưa công bố'],
  ['no number to reach', { target: null }, '', '87,54%'],
])('%s', (_, facts, wanted, actual) => {
  expect([wantedText({ ...TARGET, ...facts }), actualText({ ...TARGET, ...facts })]).toEqual([wanted, actual]);
});
