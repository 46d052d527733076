import fc from 'fast-check';
import type { AppendixTask } from '../../../src/plan/appendix/appendixTask';
import { readDeadline } from '../../../src/plan/deadline';
import { anGiang2023 as PLAN } from '../../../src/plans';
import { changesBack } from '../../../src/sheets/changesBack';
import { importChanges } from '../../../src/sheets/import/importChanges';
import { readPlanSaid } from '../../../src/sheets/import/planSaid';
import { readRows } from '../../../src/sheets/readRows';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { templateChanges } from '../../../src/sheets/templateChanges';
import { applied } from '../applied';
import { EMPTY } from '../snapshots';

const place = { grid: 0, row: 0, column: 0 };
const task = (area: number, name: string, deadline: string, lead: string): AppendixTask => ({
  sourceKey: `${area}.1`, group: '', area: PLAN.areas[area]!.name, name, deliverable: '', deadline, due: readDeadline(deadline, PLAN.year), lead, supporting: '', monitor: '',
  place, leadPlace: place, supportingPlace: place, rows: 1,
});
const tasks = fc.array(fc.tuple(fc.nat(6), fc.nat(40), fc.constantFrom('Quý II/2023', 'Thường xuyên', '', '30/9/2023'), fc.constantFrom('SNV', 'Sở Tư pháp; STC', 'Hội Nông dân', '')), { maxLength: 40 })
  .map((all) => all.map(([area, number, deadline, lead]) => task(area, `Việc ${number}`, deadline, lead)));

const LOADED = applied(EMPTY, templateChanges(PLAN, { dialect: 'native', reportDate: 45107, snapshot: EMPTY, agencies: PLAN.agencies }));
const decide = (snapshot: WorkbookSnapshot, wanted: readonly AppendixTask[]) =>
  importChanges(PLAN, snapshot, readRows(snapshot, PLAN), { tasks: wanted, agencies: { 'Hội Nông dân': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' } });
/** What is in the cells of our tables, and what is remembered of the appendix. */
const told = (snapshot: WorkbookSnapshot) => ({ tables: snapshot.tables.map(({ name, area, values }) => ({ name, area, values })), said: [...readPlanSaid(snapshot)] });

test('whatever is imported: again it changes nothing, every code stands once, what was done can be taken back', () => {
  fc.assert(fc.property(tasks, (wanted) => {
    const { changes, matches } = decide(LOADED, wanted);
    const imported = applied(LOADED, changes);
    const rows = readRows(imported, PLAN);
    expect(new Set(rows.tasks.map(({ id }) => id)).size).toBe(rows.tasks.length);
    expect(matches.map(({ code }) => rows.tasks.find(({ id }) => id === code)?.name)).toEqual(wanted.map(({ name }) => name));
    expect(rows.tasks.filter(({ isDueFollowed }) => isDueFollowed)).toEqual([]);
    const again = decide(imported, wanted);
    expect([again.changes, again.cells, again.vanished]).toEqual([[], [], []]);
    expect(told(applied(imported, changesBack(changes, LOADED)))).toEqual(told(LOADED));
  }), { numRuns: 25 });
});
