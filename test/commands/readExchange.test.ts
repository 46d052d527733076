import { applyMerge } from '../../src/commands/merge/applyMerge';
import type { MergeChoices } from '../../src/commands/merge/previewMerge';
import { readReturned } from '../../src/commands/merge/readReturned';
import { takeBackMerge } from '../../src/commands/merge/takeBackMerge';
import { readExchange } from '../../src/commands/readExchange';
import { send } from '../../src/commands/send';
import { HEADERS } from '../../src/strings';
import { loadedWorkbook, PLAN, type LoadedWorkbook } from './loadedWorkbook';
import { edited, ON, ROUND, sentFiles, sourceOf } from './merge/returnedFiles';

const JUSTICE = 'Sở Tư pháp';
const HEALTH = 'Sở Y tế';
const HOME = 'Sở Nội vụ';
const BY_ASSIGNMENT = { agencies: [JUSTICE, HEALTH], given: { '6.01': HEALTH }, collective: { 'VI.1.1': [HEALTH, JUSTICE] } };

let workbook: LoadedWorkbook;
beforeEach(async () => { workbook = await loadedWorkbook(); });
afterEach(() => workbook.close());

const exchange = (chosen?: Parameters<typeof readExchange>[2]) => readExchange(workbook.run, PLAN, chosen);
const of = async (agency: string) => (await exchange()).agencies.find((one) => one.agency === agency);
const filled = (bytes: Uint8Array, cells: Record<string, number>) => edited(bytes, (hands) => {
  for (const [code, progress] of Object.entries(cells)) hands.type('NhiemVu', code, HEADERS.progress, progress);
});
const merge = async (files: [string, Uint8Array][], choices: MergeChoices = {}) =>
  applyMerge(workbook.run, PLAN, await readReturned(files.map(([name, bytes]) => sourceOf(name, bytes))), choices, ON);

test('never sent: everybody who leads anything, and nothing said of them; one read', async () => {
  const { agencies, assigned } = await exchange();
  expect(workbook.costs()).toMatchObject({ roundTrips: 1 });
  expect(agencies).toHaveLength(11);
  expect(agencies.find(({ agency }) => agency === JUSTICE)).toEqual({ agency: JUSTICE, isAsked: true, tasks: 4, duties: 1, targets: 0, sentOn: null, round: '', returnedOn: null, outcome: null });
  expect(assigned).toEqual({ given: {}, collective: {} });
});

test('sent, then returned, then sent again: it is the last asking that counts', async () => {
  const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
  expect(await of(JUSTICE)).toMatchObject({ sentOn: ROUND.sentOn, round: 'Quý II', returnedOn: null, outcome: null });
  await merge([['tra.xlsx', await filled(sent, { '2.01': 0.5, '2.02': 0.1 })]]);
  expect(await of(JUSTICE)).toMatchObject({ returnedOn: ON, outcome: { taken: 2, conflicts: 0, problems: 0 } });
  expect(await of(HOME)).toMatchObject({ sentOn: null, returnedOn: null });
  await send(workbook.run, PLAN, { ...ROUND, name: 'Quý III', sentOn: ON + 1 }, { agencies: [JUSTICE] });
  expect(await of(JUSTICE)).toMatchObject({ sentOn: ON + 1, round: 'Quý III', returnedOn: null, outcome: null });
});

test('sent by assignment only: it stands among the agencies, and the pane may begin with what was assigned', async () => {
  await send(workbook.run, PLAN, ROUND, BY_ASSIGNMENT);
  const { agencies, assigned } = await exchange();
  expect(assigned).toEqual({ given: { '6.01': HEALTH }, collective: { 'VI.1.1': [JUSTICE, HEALTH] } });
  expect(agencies.find(({ agency }) => agency === HEALTH)).toMatchObject({ isAsked: true, tasks: 1, duties: 1, targets: 0, sentOn: ROUND.sentOn, returnedOn: null });
  const names = agencies.map(({ agency }) => agency);
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
});

test('what is chosen for the coming round goes before what was assigned; who was sent a file stays, and is asked no more', async () => {
  await send(workbook.run, PLAN, ROUND, BY_ASSIGNMENT);
  const { agencies, assigned } = await exchange({ given: { '6.01': HOME } });
  expect(assigned).toEqual({ given: { '6.01': HOME }, collective: {} });
  expect(agencies.find(({ agency }) => agency === HEALTH)).toMatchObject({ isAsked: false, tasks: 1, duties: 1, sentOn: ROUND.sentOn });
});

test('the round that was sent last, without assignments: nothing is assigned', async () => {
  await send(workbook.run, PLAN, ROUND, BY_ASSIGNMENT);
  await send(workbook.run, PLAN, { ...ROUND, name: 'Quý III' }, { agencies: [JUSTICE] });
  const { agencies, assigned } = await exchange();
  expect(assigned).toEqual({ given: {}, collective: {} });
  expect(agencies.find(({ agency }) => agency === HEALTH)).toMatchObject({ isAsked: false, tasks: 1, round: 'Quý II' });
});

test('tasks without a name are counted where somebody would be sent them', async () => {
  const { unnamed, agencies } = await exchange();
  expect(unnamed).toBeGreaterThan(0);
  expect(unnamed).toBeLessThanOrEqual(agencies.reduce((sum, { tasks }) => sum + tasks, 0));
  expect((await exchange({ given: { '6.01': HEALTH } })).unnamed).toBe(unnamed + 1);
  await workbook.type('NhiemVu', '2.01', HEADERS.task, 'Rà soát văn bản');
  expect((await exchange()).unnamed).toBe(unnamed - 1);
  expect((await send(workbook.run, PLAN, ROUND, { agencies: [JUSTICE] })).unnamed).toBe(3);
});

describe('what came back', () => {
  test('two files of one agency add up; what a file left open counts as its last line says', async () => {
    const sent = (await sentFiles(workbook, [JUSTICE])).get(JUSTICE)!;
    const first = await filled(sent, { '2.01': 0.5, '2.02': 0.2 });
    await workbook.type('NhiemVu', '2.02', HEADERS.progress, 0.4);
    await merge([['một.xlsx', first]]);
    expect(await of(JUSTICE)).toMatchObject({ outcome: { taken: 1, conflicts: 1, problems: 0 } });
    await merge([['hai.xlsx', await filled(sent, { '2.01': 0.5, '2.03': 1, '2.04': 1 })]]);
    expect(await of(JUSTICE)).toMatchObject({ outcome: { taken: 3, conflicts: 1, problems: 0 } });
    await merge([['một.xlsx', await filled(first, { '2.03': 1, '2.04': 1 })]], { all: 'ours' });
    expect(await of(JUSTICE)).toMatchObject({ outcome: { taken: 3, conflicts: 0, problems: 0 } });
  });

  test('a merge taken back is told of no more: of its agencies nothing has come back, until it is merged again', async () => {
    const sent = await sentFiles(workbook, [JUSTICE, HOME]);
    await merge([['nv.xlsx', await filled(sent.get(HOME)!, { '1.01': 0.3 })]]);
    const back = await filled(sent.get(JUSTICE)!, { '2.01': 0.5 });
    const { work } = await merge([['tra.xlsx', back]]);
    await takeBackMerge(workbook.run, PLAN, work, ON + 1);
    expect(await of(JUSTICE)).toMatchObject({ sentOn: ROUND.sentOn, returnedOn: null, outcome: null });
    expect(await of(HOME)).toMatchObject({ returnedOn: ON, outcome: { taken: 1, conflicts: 0, problems: 0 } });
    expect((await merge([['tra.xlsx', back]])).preview.outstanding).toEqual([]);
    expect(await of(JUSTICE)).toMatchObject({ returnedOn: ON, outcome: { taken: 1, conflicts: 0, problems: 0 } });
  });
});
