import type { Entered } from '../../src/plan/entered';
import { readReportedStatus } from '../../src/plan/reportedStatus';
import { REPORTED_STATUS_WORDS } from '../../src/strings';

test.each<[Entered, object]>([
  ['Hoàn thành', { kind: 'read', value: 'completed' }],
  ['  hoàn  thành', { kind: 'read', value: 'completed' }],
  ['Hòan thành', { kind: 'read', value: 'completed' }],
  ['HOÀN THÀNH'.normalize('NFD'), { kind: 'read', value: 'completed' }],
  ['Đang thực hiện', { kind: 'read', value: 'in-progress' }],
  ['Chưa thực hiện', { kind: 'read', value: 'not-started' }],
  ['Xong', { kind: 'unreadable', code: 'status-unknown' }],
  [1, { kind: 'unreadable', code: 'status-unknown' }],
  [true, { kind: 'unreadable', code: 'status-unknown' }],
  ['', { kind: 'blank' }],
  [' \u00a0', { kind: 'blank' }],
  [null, { kind: 'blank' }],
])('%j is %j', (entered, expected) => {
  expect(readReportedStatus(entered, REPORTED_STATUS_WORDS)).toEqual(expected);
});

test('other words, other readings', () => {
  const english = { 'not-started': 'Open', 'in-progress': 'Running', completed: 'Done' };
  expect(readReportedStatus('done', english)).toEqual({ kind: 'read', value: 'completed' });
  expect(readReportedStatus('done', REPORTED_STATUS_WORDS)).toEqual({ kind: 'unreadable', code: 'status-unknown' });
});
