import type { Entered } from '../../src/plan/entered';
import { followDeadline, type RecordedDeadline } from '../../src/plan/followDeadline';
import { day } from './days';

const june = day('30/6/2023');
const december = day('31/12/2023');

test.each<[string, Entered, Entered, RecordedDeadline | null, { due: number | null; changed: boolean }]>([
  ['new words, empty Hạn', 'Quý II/2023', '', null, { due: june, changed: true }],
  ['the words changed', 'Quý IV/2023', june, { words: 'Quý II/2023', due: june }, { due: december, changed: true }],
  ['nothing changed', 'Quý II/2023', june, { words: 'Quý II/2023', due: june }, { due: june, changed: false }],
  ['the words give nothing any more', 'Thường xuyên', june, { words: 'Quý II/2023', due: june }, { due: null, changed: true }],
  ['the words give something at last', 'Quý II', '', { words: 'Thường xuyên', due: null }, { due: june, changed: true }],
  ['a person typed another day', 'Quý IV/2023', june + 1, { words: 'Quý II/2023', due: june }, { due: june + 1, changed: false }],
  ['a person typed a day before anything was recorded', 'Quý II/2023', december, null, { due: december, changed: false }],
  ['a person typed a day where there was none', 'Thường xuyên', june, { words: 'Thường xuyên', due: null }, { due: june, changed: false }],
  ['a person typed words', 'Quý II/2023', 'chưa rõ', { words: 'Quý II/2023', due: june }, { due: null, changed: false }],
  ['a person emptied Hạn', 'Quý II/2023', '', { words: 'Quý  II/2023 '.trim().replace('  ', ' '), due: june }, { due: null, changed: false }],
  ['emptied, then new words', 'Quý IV/2023', null, { words: 'Quý II/2023', due: june }, { due: december, changed: true }],
  ['no words, nothing there', '', '', null, { due: null, changed: false }],
  ['an Excel date for words', june, 0, null, { due: june, changed: true }],
])('%s', (_, words, due, recorded, expected) => {
  expect(followDeadline({ words, due, recorded, year: 2023 })).toEqual(expected);
});

test('following twice changes nothing more', () => {
  const once = followDeadline({ words: 'Quý II', due: '', recorded: null, year: 2023 });
  expect(followDeadline({ words: 'Quý II', due: once.due, recorded: { words: 'Quý II', due: once.due }, year: 2023 })).toEqual({ due: june, changed: false });
});
