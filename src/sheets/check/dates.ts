import type { Day } from '../../plan/day';
import { readDay } from '../../plan/readDay';
import { valueOf } from '../../plan/reading';
import { areDatesSwapped } from '../../plan/swappedDates';
import { type CheckedTable, type Checking, type Found, foundAt, foundAtHeader } from './checking';

const DATED = ['completedOn', 'due'] as const;
const datedColumns = ({ columns }: CheckedTable) => DATED.filter((key) => columns.has(key));

/** Fewer true dates than this prove nothing about a column. */
const ENOUGH_DATES = 3;

/** Days before the plan began: a year mistyped, or the 01/01/1970 that programs write for nothing. */
export function earlyDates({ plan, rows, tables }: Checking): Found[] {
  // Hạn that is about to follow its words is judged when it has.
  const followed = new Set([...rows.tasks, ...rows.duties].filter(({ isDueFollowed }) => isDueFollowed).map(({ cell }) => `${cell.sheet} ${cell.row}`));
  return tables.flatMap((table) => table.rows.flatMap((row) => datedColumns(table)
    .filter((key) => key !== 'due' || !followed.has(`${row.read.sheet} ${row.read.row}`))
    .filter((key) => (valueOf(readDay(row.read.cell(key))) ?? plan.period.start) < plan.period.start)
    .map((key) => foundAt(row, key, 'date-before-start'))));
}

/** Columns whose days and months look swapped, each told once, at its header; `value` is how many true dates it holds. */
export function swappedColumns({ tables }: Checking): Found[] {
  return tables.flatMap((table) => datedColumns(table).flatMap((key): Found[] => {
    const cells = table.rows.map(({ read }) => read.cell(key));
    const days = (kind: 'number' | 'string'): Day[] => cells.filter((cell) => typeof cell === kind).flatMap((cell) => valueOf(readDay(cell)) ?? []);
    const trueDates = days('number');
    if (!areDatesSwapped(trueDates, days('string'), ENOUGH_DATES)) return [];
    return [foundAtHeader(table, key, 'dates-swapped', { id: '', value: trueDates.length, leads: [] })];
  }));
}
