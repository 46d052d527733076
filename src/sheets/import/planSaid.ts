import type { PlanSaid } from '../../plan/appendix/matching';
import { SHEET_NAMES } from '../../strings';
import type { CellInput, Change } from '../change';
import type { WorkbookSnapshot } from '../snapshot';

/** What the appendix said, by the tasks' codes. */
export type SaidByCode = ReadonlyMap<string, PlanSaid>;

/** It stands in the very hidden sheet from column U on, right of the stamp and the deadlines. */
const BLOCK = { column: 20, headers: ['imported', 'name', 'deliverable', 'deadline', 'lead', 'supporting', 'source', 'number'] } as const;

export function readPlanSaid(snapshot: WorkbookSnapshot): SaidByCode {
  const rows = (snapshot.grids[SHEET_NAMES.stamp]?.values ?? []).slice(1);
  const texts = rows.map((row) => BLOCK.headers.map((_, index) => String(row[BLOCK.column + index] ?? '')));
  return new Map(texts.filter(([code]) => code !== '').map(([code = '', name = '', deliverable = '', deadline = '', lead = '', supporting = '', source = '', sourceKey = '']) =>
    [code, { name, deliverable, deadline, lead, supporting, source, sourceKey }]));
}

/** Writes the whole block anew, as text; lines left over from a longer one are emptied. Nothing where it says what stands there already. */
export function planSaidChanges(said: SaidByCode, before: SaidByCode): Change[] {
  if (JSON.stringify([...said]) === JSON.stringify([...before])) return [];
  const lines: CellInput[][] = [...said].map(([code, one]) => [code, one.name, one.deliverable, one.deadline, one.lead, one.supporting, one.source, one.sourceKey]);
  while (lines.length < before.size) lines.push(BLOCK.headers.map(() => ''));
  const area = { row: 0, column: BLOCK.column, rows: lines.length + 1, columns: BLOCK.headers.length };
  return [
    { kind: 'look', sheet: SHEET_NAMES.stamp, area, look: { numberFormat: '@' } },
    { kind: 'write', sheet: SHEET_NAMES.stamp, area, cells: [[...BLOCK.headers], ...lines] },
  ];
}
