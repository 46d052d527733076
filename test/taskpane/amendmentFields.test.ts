import type { AmendmentKind } from '../../src/plan/amendment';
import { dayOfIso } from '../../src/plan/day';
import { amendmentOf, type AmendmentEntries } from '../../src/taskpane/amendmentFields';

const DOCUMENT: AmendmentEntries = { number: ' 12/KH-UBND ', issuedOn: '20/5/2023' };
const document = { number: '12/KH-UBND', issuedOn: dayOfIso('2023-05-20')! };

test.each<[AmendmentKind, AmendmentEntries, object]>([
  ['add-task', { area: 'Cải cách thể chế', name: 'Rà soát' }, { kind: 'add-task', area: 'Cải cách thể chế', name: 'Rà soát', deliverable: '', deadline: '', lead: '', document }],
  ['end-task', { code: '1.05', deadline: 'bỏ qua' }, { kind: 'end-task', code: '1.05', document }],
  ['re-date-task', { code: '1.05', deadline: 'Quý IV/2023' }, { kind: 're-date-task', code: '1.05', deadline: 'Quý IV/2023', document }],
  ['change-target', { id: 'T03a', target: '90%' }, { kind: 'change-target', id: 'T03a', target: 0.9, document }],
  ['change-target', { id: 'T08', target: '15' }, { kind: 'change-target', id: 'T08', target: 15, document }],
])('%s as typed: %j', (kind, entries, wanted) => {
  expect(amendmentOf(kind, { ...DOCUMENT, ...entries })).toEqual({ wanted });
});

test.each<[AmendmentKind, AmendmentEntries, string]>([
  ['add-task', { ...DOCUMENT, area: 'Cải cách thể chế', name: ' ' }, 'Thiếu: Tên nhiệm vụ.'],
  ['re-date-task', { ...DOCUMENT, code: '1.05' }, 'Thiếu: Thời hạn (ví dụ Quý IV/2023).'],
  ['end-task', { code: '1.05', issuedOn: '20/5/2023' }, 'Thiếu: Số văn bản điều chỉnh.'],
  ['end-task', { code: '1.05', number: '12', issuedOn: '31/2/2023' }, 'Ngày văn bản ghi theo dạng dd/mm/yyyy.'],
  ['change-target', { ...DOCUMENT, id: 'T08', target: 'nhóm 15' }, 'Chỉ tiêu mới phải là số, ví dụ 90% hoặc 15.'],
  ['change-target', { ...DOCUMENT, id: 'T08', target: '1.234' }, 'Chỉ tiêu mới phải là số, ví dụ 90% hoặc 15.'],
])('%s with %j is told what is wrong', (kind, entries, wrong) => {
  expect(amendmentOf(kind, entries)).toEqual({ wrong });
});
