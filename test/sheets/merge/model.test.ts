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
const choice = fc.constantFrom<MergeChoices>({}, { all: 'theirs' }, { all: 'ours' });

const at = (all: Cells, code: string, key: (typeof KEYS)[number]): Entered => (all[code] && key in all[code] ? all[code][key] : undefined);
const workbook = (all: Cells): WorkbookSnapshot =>
  planWorkbook({ tasks: Object.fromEntries(CODES.map((code) => [code, { ...(code === '7.01' ? { lead: `${JUSTICE}; ${HOME}` } : {}), ...all[code] }])) });
const rotated = (seed: number) => <T>(list: T[]): T[] => [...list.slice(seed % list.length), ...list.slice(0, seed % list.length)];
const decide = (snapshot: WorkbookSnapshot, back: readonly Returned[], choices: MergeChoices): MergeDecision => mergeDecision(PLAN, snapshot, readRows(snapshot, PLAN), back, { choices, on: SENT_ON + 15 });
const plain = (entered: Entered) => (typeof entered === 'string' ? entered.normalize('NFC') : entered ?? '');
const held = (snapshot: WorkbookSnapshot) => Object.fromEntries(readRows(snapshot, PLAN).tasks.filter(({ id }) => CODES.includes(id)).flatMap(({ id, read }) => KEYS.map((key) => [`${id} ${key}`, plain(read.cell(key))])));

/** The rule said again, over one cell at a time and with nothing but equality. */
function reference(base: Entered, ours: Entered, theirs: readonly Entered[], take: MergeChoices['all']): { value: Entered; isOpen: boolean } {
  const changed = [...new Set(theirs.filter((one) => one !== base))];
  if (changed.length === 0 || (changed.length === 1 && changed[0] === ours)) return { value: ours, isOpen: false };
  if (changed.length > 1) return { value: ours, isOpen: true };
  if (ours === base || take === 'theirs') return { value: changed[0], isOpen: false };
  return { value: ours, isOpen: take === undefined };
}

test('a merge is the reference merge: same cells, same open conflicts, nothing lost, whatever the order of files; merging again changes nothing', () => {
  fc.assert(fc.property(cells, cells, files, choice, (base, edits, sent, choices) => {
    const before = workbook(base);
    const start = withMemory(before, agreedNow(readRows(before, PLAN), SENT_ON, new Map()));
    const ours: Cells = Object.fromEntries(CODES.map((code) => [code, { ...base[code], ...edits[code] }]));
    const here = withMemory(workbook(ours), agreedNow(readRows(before, PLAN), SENT_ON, new Map()));
    const back = sent.map(({ agency, edits: theirs, seed }, index) =>
      returned(`${index}.xlsx`, start, agency, { edits: { NhiemVu: theirs }, rowOrder: rotated(seed), columnOrder: rotated(seed) }));

    const decision = decide(here, back, choices);
    expect(decision.problems).toEqual([]);
    const after = applied(here, decision.changes);
    const expected = CODES.flatMap((code) => KEYS.map((key) => {
      const theirs = sent.filter(({ agency }) => LEADS[code]!.includes(agency)).map((one) => plain(at(one.edits, code, key) ?? at(base, code, key)));
      return [`${code} ${key}`, reference(plain(at(base, code, key)), plain(at(ours, code, key)), theirs, choices.all)] as const;
    }));
    expect(held(after)).toEqual(Object.fromEntries(expected.map(([cell, { value: one }]) => [cell, one])));
    expect(decision.conflicts.filter(({ settled }) => settled === null).map(({ key }) => key.replace('NhiemVu ', '')).sort()).toEqual(expected.filter(([, { isOpen }]) => isOpen).map(([cell]) => cell).sort());

    expect(decide(here, [...back].reverse(), choices)).toEqual(decision);

    const again = decide(after, back, choices);
    expect(again.taken).toEqual([]);
    expect(again.changes).toEqual([]);
    expect(again.conflicts.filter(({ settled }) => settled === null).map(({ key }) => key)).toEqual(decision.conflicts.filter(({ settled }) => settled === null).map(({ key }) => key));
  }), { numRuns: 150 });
});
