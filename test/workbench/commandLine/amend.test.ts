import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { call } from './call';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-'));
  expect(await call('load', '--out', file('loaded'))).toMatchObject({ status: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

const file = (name: string) => path.join(folder, `${name}.xlsx`);
const amend = (from: string, to: string, ...words: string[]) => call('amend', file(from), '--out', file(to), '--document', '12/KH-UBND', '--date', '2023-05-20', ...words);

test('one change a call, each on the file of the one before', async () => {
  const answers = [
    await amend('loaded', 'added', '--add', '1; Xây dựng đề án; Quý IV/2023; Sở Nội vụ; Sở Tư pháp'),
    await amend('added', 'ended', '--end', '2.03'),
    await amend('ended', 'redated', '--redate', '1.02=Tháng 11/2023'),
    await amend('redated', 'changed', '--target', 'T01=98,5%'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  const [added, ended, redated, changed] = answers.map(({ stdout }) => JSON.parse(stdout) as { amendment: object; amendments: object });
  expect(added!.amendment).toMatchObject({ kind: 'add-task', code: '1.16', name: 'Xây dựng đề án', deadline: 'Quý IV/2023', lead: 'Sở Nội vụ; Sở Tư pháp', document: { number: '12/KH-UBND', issuedOn: '2023-05-20' } });
  expect(ended!.amendment).toMatchObject({ kind: 'end-task', code: '2.03' });
  expect(redated!.amendment).toMatchObject({ kind: 're-date-task', deadline: 'Tháng 11/2023', before: '' });
  expect(changed!).toMatchObject({ amendment: { kind: 'change-target', target: 0.985 }, amendments: { added: 1, ended: 1, redated: 1, targets: 1 } });
  expect(answers[1]!.stderr).toContain('Kết thúc nhiệm vụ: 2.03');
}, 300_000);

test.each<[string, string[], RegExp]>([
  ['none of the four', [], /--add, --end, --redate, --target/],
  ['two of them', ['--end', '2.03', '--target', 'T08=15'], /đúng một/],
  ['one of them twice', ['--end', '2.03', '--end', '2.04'], /đúng một/],
  ['a task of three parts', ['--add', '1;Tên;Quý IV'], /bốn phần/],
  ['a deadline without a code', ['--redate', 'Quý IV'], /--redate cần dạng/],
  ['a target that is no number', ['--target', 'T08=nhiều'], /cần một con số/],
  ['an unknown code', ['--end', '9.99'], /không có dòng mang mã 9\.99/],
])('%s is refused, in words', async (_, words, sentence) => {
  expect(await amend('loaded', 'refused', ...words)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
}, 60_000);
