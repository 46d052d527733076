import fc from 'fast-check';
import type { Entered } from '../../../src/plan/entered';
import { agreedNow } from '../../../src/sheets/agreedValues';
import type { MergeChoices } from '../../../src/sheets/merge/mergeChoices';
import { mergeDecision, type MergeDecision } from '../../../src/sheets/merge/mergeDecision';
import type { Returned } from '../../../src/sheets/merge/returnedFile';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import type { Change } from '../../../src/sheets/change';
import { TASK_TABLE } from '../../../src/sheets/columns';
import { applied } from '../applied';
import { PLAN, planWorkbook, SENT_ON } from '../send/planWorkbook';
import { returned, withMemory } from './returnedBooks';

const [JUSTICE, HOME] = ['Sở Tư pháp', 'Sở Nội vụ'];
/** Two rows of one agency, one of another, and one that both answer for. */
const LEADS: Record<string, readonly string[]> = { '2.01': [JUSTICE], '2.02': [JUSTICE], '1.01': [HOME], '7.01': [JUSTICE, HOME] };
const CODES = Object.keys(LEADS);
const KEYS = ['progress', 'notes'] as const;

type Cells = Record<string, Partial<Record<(typeof KEYS)[number], Entered>>>;
interface Sent { agency: string; edits: Cells; seed: number }

const value = fc.constantFrom<Entered>('', 0, 0.5, 1, 'Đã trình', '=1+1', 'Ke\u0302\u0301t');
const cells = fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...KEYS), value), { selector: ([code, key]) => `${code} ${key}`, maxLength: 8 })
  .map((list) => { const all: Cells = {}; for (const [code, key, one] of list) all[code] = { ...all[code], [key]: one }; return all; });
const files = fc.array(fc.record<Sent>({ agency: fc.constantFrom(JUSTICE, HOME), edits: cells, seed: fc.nat(5) }), { minLength: 1, maxLength: 4 });
const NAMES = ['0.xlsx', '1.xlsx', '2.xlsx', '3.xlsx'];
const side = fc.constantFrom<'theirs' | 'ours'>('theirs', 'ours');
const cell = fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...KEYS)).map(([code, key]) => `NhiemVu ${code} ${key}`);
const pick = fc.oneof(side, fc.constantFrom(...NAMES).map((file) => ({ file })));
const choice = fc.record<MergeChoices>({ all: side, files: fc.dictionary(fc.constantFrom(...NAMES), side), cells: fc.dictionary(cell, pick) }, { requiredKeys: [] });

const at = (all: Cells, code: string, key: (typeof KEYS)[number]): Entered => (all[code] && key in all[code] ? all[code][key] : undefined);
const workbook = (all: Cells): WorkbookSnapshot =>
  planWorkbook({ tasks: Object.fromEntries(CODES.map((code) => [code, { ...(code === '7.01' ? { lead: `${JUSTICE}; ${HOME}` } : {}), ...all[code] }])) });
const rotated = (seed: number) => <T>(list: T[]): T[] => [...list.slice(seed % list.length), ...list.slice(0, seed % list.length)];
const decide = (snapshot: WorkbookSnapshot, back: readonly Returned[], choices: MergeChoices): MergeDecision => mergeDecision(PLAN, snapshot, readRows(snapshot, PLAN), back, { choices, on: SENT_ON + 15 });
const plain = (entered: Entered) => (typeof entered === 'string' ? entered.normalize('NFC') : entered ?? '');
const held = (snapshot: WorkbookSnapshot) => Object.fromEntries(readRows(snapshot, PLAN).tasks.filter(({ id }) => CODES.includes(id)).flatMap(({ id, read }) => KEYS.map((key) => [`${id} ${key}`, plain(read.cell(key))])));

interface Said { file: string; value: Entered }

/** The rule said again, over one cell at a time and with nothing but equality. */
function reference(key: string, base: Entered, ours: Entered, said: readonly Said[], { all, files: sides = {}, cells: picks = {} }: MergeChoices): { value: Entered; isOpen: boolean } {
  const speaking = said.filter((one) => one.value !== base);
  const changed = new Set(speaking.map((one) => one.value));
  if (changed.size === 0 || (changed.size === 1 && changed.has(ours))) return { value: ours, isOpen: false };
  if (changed.size === 1 && ours === base) return { value: speaking[0]!.value, isOpen: false };
  const open = { value: ours, isOpen: true };
  const taken = (from: readonly Said[]) => (new Set(from.map((one) => one.value)).size === 1 ? { value: from[0]!.value, isOpen: false } : open);
  const own = picks[key];
  if (typeof own === 'object') return taken(speaking.filter(({ file }) => file === own.file));
  const chosen = speaking.filter(({ file }) => sides[file] === 'theirs');
  const word = own ?? (chosen.length > 0 ? null : speaking.every(({ file }) => sides[file] === 'ours') ? 'ours' : changed.size === 1 ? all : undefined);
  if (word === null) return taken(chosen);
  return word === undefined ? open : word === 'ours' ? { value: ours, isOpen: false } : taken(speaking);
}

const openKeys = ({ conflicts }: MergeDecision) => conflicts.filter(({ settled }) => settled === null).map(({ key }) => key).sort();

test('a merge is the reference merge: same cells, same open conflicts, nothing lost, whatever the order of files; merging again changes nothing', () => {
  fc.assert(fc.property(cells, cells, files, choice, (base, edits, sent, choices) => {
    const before = workbook(base);
    const start = withMemory(before, agreedNow(readRows(before, PLAN), SENT_ON, new Map(), 0));
    const ours: Cells = Object.fromEntries(CODES.map((code) => [code, { ...base[code], ...edits[code] }]));
    const here = withMemory(workbook(ours), agreedNow(readRows(before, PLAN), SENT_ON, new Map(), 0));
    const back = sent.map(({ agency, edits: theirs, seed }, index) =>
      returned(`${index}.xlsx`, start, agency, { edits: { NhiemVu: theirs }, rowOrder: rotated(seed), columnOrder: rotated(seed) }));

    const decision = decide(here, back, choices);
    expect(decision.problems).toEqual([]);
    const after = applied(here, decision.changes);
    const expected = CODES.flatMap((code) => KEYS.map((key) => {
      const said = sent.flatMap((one, index) => (LEADS[code]!.includes(one.agency) ? [{ file: `${index}.xlsx`, value: plain(at(one.edits, code, key) ?? at(base, code, key)) }] : []));
      return [`${code} ${key}`, reference(`NhiemVu ${code} ${key}`, plain(at(base, code, key)), plain(at(ours, code, key)), said, choices)] as const;
    }));
    expect(held(after)).toEqual(Object.fromEntries(expected.map(([cell, { value: one }]) => [cell, one])));
    expect(openKeys(decision).map((key) => key.replace('NhiemVu ', ''))).toEqual(expected.filter(([, { isOpen }]) => isOpen).map(([cell]) => cell).sort());

    expect(decide(here, [...back].reverse(), choices)).toEqual(decision);

    const again = decide(after, back, choices);
    expect([again.taken, again.changes, openKeys(again)]).toEqual([[], [], openKeys(decision)]);
  }), { numRuns: 100 });
});

test('in a second merge too, of newer files beside old ones: merging again with the same choices changes nothing', () => {
  fc.assert(fc.property(cells, files, files, fc.nat(4), choice, choice, (base, sent, later, old, choices, laterChoices) => {
    const before = workbook(base);
    const start = withMemory(before, agreedNow(readRows(before, PLAN), SENT_ON, new Map(), 0));
    // Where several answer for a row, an old file is asked about once the others' news is in.
    const made = (list: readonly Sent[], name: string) => list.map(({ agency, edits: { '7.01': _shared, ...edits } }, index) => returned(`${index}${name}.xlsx`, start, agency, { edits: { NhiemVu: edits } }));
    const first = made(sent, '');
    const here = applied(start, decide(start, first, choices).changes);
    const both = [...first.slice(0, old), ...made(later, ' sau')];
    const decision = decide(here, both, laterChoices);
    const again = decide(applied(here, decision.changes), both, laterChoices);
    expect([again.taken, again.changes, openKeys(again)]).toEqual([[], [], openKeys(decision)]);
  }), { numRuns: 40 });
});

/** What happens between a coordinator and two agencies, one thing after the other: a value typed into the workbook, a file sent and filled in, or files merged, old ones among them. */
type Event = { kind: 'type'; code: string; key: (typeof KEYS)[number]; value: Entered } | { kind: 'send'; agency: string; edits: Cells } | { kind: 'merge'; which: number[]; all?: 'theirs' | 'ours' };
/** One row of one agency and one of both: enough cells for the same ones to be touched again and again. Every typed value is one that nobody typed before, so that it is known whose it is. */
const FEW = ['2.01', '7.01'];
const fewCells = fc.uniqueArray(fc.tuple(fc.constantFrom(...FEW), value), { selector: ([code]) => code, minLength: 1 }).map((list): Cells => Object.fromEntries(list.map(([code, one]) => [code, { progress: one }])));
const event = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), code: fc.constantFrom(...FEW), key: fc.constant('progress' as const), value: fc.constantFrom<Entered>('', 'mới') }),
  fc.record({ kind: fc.constant('send' as const), agency: fc.constantFrom(JUSTICE, HOME), edits: fewCells }),
  fc.record({ kind: fc.constant('merge' as const), which: fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), all: fc.option(side, { nil: undefined }) }, { requiredKeys: ['kind', 'which'] }),
);

test('over any rounds: a merge writes only what an agency typed into a file of it, and all of it where nobody touched the cell since; in whatever order files come; merging it again writes nothing', () => {
  fc.assert(fc.property(fc.array(event, { minLength: 6, maxLength: 14 }), (events: Event[]) => {
    let here = withMemory(workbook({}));
    let typed = 0;
    const unique = (entered: Entered) => (entered === '' || entered === undefined ? '' : `giá trị ${typed += 1}`);
    const files: { back: Returned; said: Record<string, Entered>; sentAt: number }[] = [];
    const touchedAt: Record<string, number> = {};
    for (const [time, one] of events.entries()) {
      if (one.kind === 'type') {
        here = applied(here, typedInto(here, one.code, one.key, unique(one.value)));
        touchedAt[`${one.code} ${one.key}`] = Math.max(touchedAt[`${one.code} ${one.key}`] ?? -1, time);
      } else if (one.kind === 'send') {
        const sending = files.length + 1;
        const edits: Cells = Object.fromEntries(Object.entries(one.edits).filter(([code]) => LEADS[code]!.includes(one.agency)).map(([code, row]) => [code, Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unique(value)]))]));
        const was = held(here);
        const said = Object.fromEntries(Object.entries(edits).flatMap(([code, row]) => Object.entries(row).map(([key, value]) => [`${code} ${key}`, value] as const)).filter(([at, value]) => value !== was[at]));
        files.push({ back: returned(`${sending}.xlsx`, here, one.agency, { sending, edits: { NhiemVu: edits } }), said, sentAt: time });
      } else if (files.length > 0) {
        const chosen = [...new Set(one.which.map((index) => files[index % files.length]!))];
        const choices = one.all === undefined ? {} : { all: one.all };
        const back = chosen.map((file) => file.back);
        const decision = decide(here, back, choices);
        const after = applied(here, decision.changes);
        const [before, now] = [held(here), held(after)];
        for (const at of Object.keys(now)) if (now[at] !== before[at]) expect(chosen.filter(({ said }) => said[at] === now[at]).length).toBeGreaterThan(0);
        const [alone, ...others] = chosen;
        // a file by itself, of cells that nobody has written or disputed since it was sent
        if (others.length === 0) for (const [at, value] of Object.entries(alone!.said)) if ((touchedAt[at] ?? -1) < alone!.sentAt) expect([at, now[at]]).toEqual([at, value]);
        for (const at of Object.keys(now)) {
          if (decision.conflicts.some(({ key }) => key === `NhiemVu ${at}`)) touchedAt[at] = Number.MAX_SAFE_INTEGER;
          else if (now[at] !== before[at]) touchedAt[at] = Math.max(touchedAt[at] ?? -1, time);
        }
        expect(decide(here, [...back].reverse(), choices)).toEqual(decision);
        expect(decide(after, back, choices).taken).toEqual([]);
        here = after;
      }
    }
  }), { numRuns: 100 });
});

/** The coordinator types into a task's cell. */
function typedInto({ tables }: WorkbookSnapshot, code: string, key: (typeof KEYS)[number], value: Entered): Change[] {
  const { sheet, area, headers, values } = tables.find(({ name }) => name === 'NhiemVu')!;
  const at = (wanted: string) => headers.indexOf(TASK_TABLE.columns.find((column) => column.key === wanted)!.header);
  const row = values.findIndex((line) => line[at('code')] === code);
  return [{ kind: 'write', sheet, area: { row: area.row + 1 + row, column: area.column + at(key), rows: 1, columns: 1 }, cells: [[value as string]] }];
}
