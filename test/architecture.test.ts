import { join } from 'node:path';
import { clockBreaches, globalBreaches } from './architecture/globals';
import { anyBreaches, catchBreaches, idleEdges } from './architecture/signatures';
import { readSources, source, type Breach, type Source } from './architecture/source';
import { unsafeBreaches } from './architecture/unsafe';
import { wallBreaches } from './architecture/walls';
import { folderBreaches, vietnameseBreaches } from './architecture/words';

const sources = readSources(join(__dirname, '../src'));

/** The rules of the house, each with breaches made up to show that it is kept: a path under src, what stands there, what is reported. */
const RULES: [string, (source: Source) => Breach[], [string, string, RegExp][]][] = [
  ['a room imports only what its line allows', wallBreaches, [
    ['plan/lag.ts', '\n\nimport { HEADERS } from \'../strings\';', /^src\/plan\/lag.ts:3 plan may not import strings$/],
    ['plan/lag.ts', 'import fs from \'node:fs\';', /plan may not import the package node:fs/],
    ['sheets/columns.ts', 'import { excelRun } from \'../workbook/excel\';', /sheets may not import workbook\/excel/],
    ['sheets/columns.ts', 'export * from \'../plans\';', /sheets may not import plans/],
    ['workbook/watch.ts', 'const refresh = await import(\'../commands/refresh\');', /workbook may not import commands\/refresh/],
    ['commands/loadPlan.ts', 'import { createRoot } from \'react-dom/client\';', /commands may not import the package react-dom\/client/],
    ['taskpane/Pane.tsx', 'import { Host } from \'../workbench/host\';', /taskpane may not import workbench\/host/],
    ['taskpane/Pane.tsx', 'import { usePlan } from \'../functions\';', /taskpane may not import functions/],
    ['strings.ts', 'import { dayOf } from \'./plan/day\';', /strings may import only types from plan\/day/],
    ['workbench/documents.ts', 'import { excelRun } from \'../workbook/excel\';', /workbench may not import workbook\/excel/],
    ['attic/old.ts', 'import { dayOf } from \'../plan/day\';', /no room of the house holds attic\/old/],
    ['plans/index.ts', 'import text from \'../../test/plans/document\';', /leads out of src/],
  ]],
  ['no folder is a box for what has no place', folderBreaches, [
    ['plan/utils/round.ts', '', /^src\/plan\/utils\/round.ts:1 stands in a folder named plan\/utils$/],
    ['types/plan.ts', '', /a folder named types/],
  ]],
  ['clock and chance are arguments', clockBreaches, [
    ['plan/lag.ts', 'export const lag = () => Date.now();', /^src\/plan\/lag.ts:1 Date.now\(\)$/],
    ['sheets/stamp.ts', 'export const now = () => new Date();', /new Date\(\)/],
    ['commands/refresh.ts', 'export const round = () => Math.random();', /Math.random\(\)/],
  ]],
  ['Excel and the page are met only in their rooms', globalBreaches, [
    ['plan/lag.ts', 'export const title = () => document.title;', /^src\/plan\/lag.ts:1 uses document$/],
    ['sheets/write.ts', 'export function write(range: Excel.Range) { range.values = [[1]]; }', /uses Excel/],
    ['commands/loadPlan.ts', 'export const load = () => Office.context.document.url;', /uses Office/],
    ['taskpane/Pane.tsx', 'export const Pane = () => <b onClick={() => Excel.run(async () => {})} />;', /uses Excel/],
  ]],
  ['Vietnamese that is shown stands in strings.ts', vietnameseBreaches, [
    ['sheets/columns.ts', 'export const header = \'Tỷ lệ hoàn thành\';', /^src\/sheets\/columns.ts:1 says 'Tỷ lệ hoàn thành'$/],
    ['commands/loadPlan.ts', 'export const said = (count: number) => `Đã nạp ${count}`;', /says `Đã nạp/],
    ['taskpane/Pane.tsx', 'export const Pane = () => <p>Nạp kế hoạch</p>;', /says Nạp kế hoạch/],
    ['functions/status.ts', `export const done = '${'Hoàn thành'.normalize('NFD')}';`, /says/],
  ]],
  ['no any in what a file shows to others', anyBreaches, [
    ['plan/lag.ts', 'export function lag(progress: any): number { return progress; }', /^src\/plan\/lag.ts:1 any in "progress: any"$/],
    ['sheets/change.ts', 'export interface Change { values: any[][] }', /any in "any\[\]"/],
    ['workbook/excel.ts', 'export const run = (batch: (context: any) => void): void => batch(1);', /any in "context: any"/],
    ['workbook/host.ts', 'export class Host { handle(message: any) {} }', /any in "message: any"/],
  ]],
  ['no text becomes page or code', unsafeBreaches, [
    ['taskpane/Pane.tsx', 'export const Pane = (text: string) => <p dangerouslySetInnerHTML={{ __html: text }} />;', /^src\/taskpane\/Pane.tsx:1 is unsafe: dangerouslySetInnerHTML$/],
    ['taskpane/Pane.tsx', 'export const show = (place: HTMLElement, text: string) => { place.innerHTML = text; };', /unsafe: innerHTML/],
    ['taskpane/surroundings/index.ts', 'document.write("<p>");', /unsafe: document.write/],
    ['commands/refresh.ts', 'export const run = (text: string) => eval(text);', /unsafe: eval\(text\)/],
    ['functions/tasks.ts', 'export const run = (text: string) => new Function(text);', /unsafe: new Function\(text\)/],
    ['taskpane/usePane.ts', 'setTimeout("refresh()", 10);', /unsafe: setTimeout/],
  ]],
  ['errors are caught at the edges', catchBreaches, [
    ['plan/lag.ts', 'export function lag() { try { return 1; } catch { return 0; } }', /^src\/plan\/lag.ts:1 catches/],
    ['commands/refresh.ts', 'export const refresh = (work: Promise<void>) => work.catch(() => undefined);', /catches/],
  ]],
];

describe.each(RULES)('%s', (_, breachesOf, madeUp) => {
  test('it is kept', () => {
    expect(sources.flatMap(breachesOf).map(line)).toEqual([]);
  });

  test.each(madeUp)('a breach in %s is reported: %j', (path, text, report) => {
    expect(breachesOf(source(path, text)).map(line)).toContainEqual(expect.stringMatching(report));
  });
});

test.each([
  ['a room\'s own files', 'plan/lag.ts', 'import { dayOf } from \'./day\';'],
  ['the clock where it is read', 'taskpane/verbsOfExcel.ts', 'export const now = () => new Date();'],
  ['a given day', 'plan/lag.ts', 'export const noon = (year: number) => new Date(year, 0, 1, 12);'],
  ['a member that is called like a global', 'plan/lag.ts', 'export const at = (cell: { location: string }) => cell.location;'],
  ['a variable that is called like a global', 'plan/lag.ts', 'export const open = (document: string) => document;'],
  ['Vietnamese in a comment', 'functions/status.ts', '/** Tình trạng thời hạn */ export const STATUS = 1;'],
  ['a unit of the plan', 'sheets/columns.ts', 'export const isRank = (unit: string) => unit === \'hạng\';'],
  ['a timer that is given a function', 'taskpane/usePane.ts', 'export const later = (work: () => void) => setTimeout(() => work(), 10);'],
  ['any inside a body', 'plan/lag.ts', 'export function lag(): number { const seen: any = 1; return seen; }'],
  ['any in what stays in the file', 'plan/lag.ts', 'function seen(value: any): void { void value; }'],
  ['the pane that starts the functions', 'taskpane/index.tsx', 'import { usePlan } from \'../functions\'; Office.onReady();'],
])('no rule objects to %s', (_, path, text) => {
  expect(RULES.flatMap(([, breachesOf]) => breachesOf(source(path, text))).map(line)).toEqual([]);
});

test('every edge still catches something', () => {
  expect(idleEdges(sources)).toEqual([]);
});

function line({ place, what }: Breach): string {
  return `${place} ${what}`;
}
