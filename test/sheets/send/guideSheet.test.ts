import { guideSheet } from '../../../src/sheets/send/guideSheet';
import { SENT_WORDS } from '../../../src/strings';
import { PLAN, ROUND } from './planWorkbook';

test('the last step says until when the file is wanted back, within what is printed', () => {
  const { contents, dressing } = guideSheet({ plan: PLAN, agency: 'Sở Tư pháp', round: ROUND, counts: { tasks: 4, duties: 0, targets: 1 } });
  const steps = contents.flatMap((change) => (change.kind === 'write' && change.cells.some(([, step]) => step === SENT_WORDS.steps.back) ? change.cells : []));
  expect(steps.at(-1)).toEqual([steps.length, 'Đề nghị gửi lại tệp này theo thời hạn ghi trong văn bản yêu cầu báo cáo.']);
  const last = Math.max(...contents.flatMap((change) => (change.kind === 'write' ? [change.area.row + change.area.rows] : [])));
  expect(dressing).toContainEqual(expect.objectContaining({ kind: 'print', area: expect.objectContaining({ rows: last }) }));
});
