import fc from 'fast-check';
import type { Entered } from '../../../src/plan/entered';
import { agreedNow } from '../../../src/sheets/agreedValues';
import type { MergeChoices } from '../../../src/sheets/merge/mergeChoices';
import { mergeDecision, type MergeDecision } from '../../../src/sheets/merge/mergeDecision';
import type { Returned } from '../../../src/sheets/merge/returnedFile';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
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
