import type { PlanSaid } from '../../../src/plan/appendix/matching';
import { cellOutcome, type CellOutcome } from '../../../src/sheets/import/taskCellChanges';

const said = (deliverable: string): PlanSaid => ({ name: '', deliverable, deadline: '', lead: '', supporting: '', source: 'Phụ lục, số I.1', sourceKey: 'I.1' });

// What the source says now, what stands there, what the source said before (null: never imported).
test.each<[string, string, string, string | null, CellOutcome]>([
  ['the first import into an empty cell', 'Báo cáo', '', null, 'written'],
  ['the first import over what stands', 'Báo cáo', 'Kế hoạch', null, 'overwritten'],
  ['the same, but for spaces and the way it is encoded', 'Báo  cáo', 'Báo cáo'.normalize('NFD'), null, 'same'],
  ['nobody changed anything', 'Báo cáo', 'Báo cáo', 'Báo cáo', 'same'],
  ['the source changed', 'Tờ trình', 'Báo cáo', 'Báo cáo', 'overwritten'],
  ['a person changed it', 'Báo cáo', 'Báo cáo năm', 'Báo cáo', 'kept'],
  ['both changed it', 'Tờ trình', 'Báo cáo năm', 'Báo cáo', 'overwritten'],
  ['both changed it alike', 'Tờ trình', 'Tờ trình', 'Báo cáo', 'same'],
  ['a person emptied it', 'Báo cáo', '', 'Báo cáo', 'kept'],
  ['a person emptied it and the source changed', 'Tờ trình', '', 'Báo cáo', 'written'],
  ['the source dropped what it had said', '', 'Báo cáo', 'Báo cáo', 'overwritten'],
  ['the source never said anything', '', 'Của người dùng', null, 'same'],
  ['the source dropped it, and a person had changed it', '', 'Báo cáo năm', 'Báo cáo', 'same'],
  ['nothing anywhere', '', '', '', 'same'],
])('%s', (_, wanted, standing, before, outcome) => {
  expect(cellOutcome('deliverable', { wanted, standing, said: before === null ? null : said(before), template: '' })).toBe(outcome);
});

test('where a datum stands is ours to say anew, unless a person wrote it', () => {
  const wanted = 'Phụ lục, số I.2';
  expect(cellOutcome('source', { wanted, standing: 'Mục III.1', said: null, template: 'Mục III.1' })).toBe('written');
  expect(cellOutcome('source', { wanted, standing: 'Phụ lục, số I.1', said: said(''), template: 'Mục III.1' })).toBe('written');
  expect(cellOutcome('source', { wanted, standing: 'Theo công văn 5', said: null, template: 'Mục III.1' })).toBe('overwritten');
});
