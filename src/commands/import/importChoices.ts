import { appendixTasks, type AppendixReading, type AppendixTasks } from '../../plan/appendix/appendixTasks';
import { type FoundTable, tableAt } from '../../plan/appendix/foundTable';
import type { Role, RoleOfColumn } from '../../plan/appendix/headers';
import type { Appendix } from './readAppendix';

/** What the user has changed of what was guessed. Everything left out stays as guessed. */
export interface ImportChoices {
  /** which of the appendix's tables, counted from 0 */
  table?: number;
  /** a header that was not found by itself: a row of a grid, counted from 0 */
  header?: { grid: number; row: number };
  /** what columns hold, by their number from 0; null: nothing of ours */
  roles?: Readonly<Record<number, Role | null>>;
  /** a), b), đ): parts of the numbered task, or tasks of their own */
  subRows?: 'join' | 'tasks';
  /** the plan's areas for titles of groups, by title */
  areas?: Readonly<Record<string, string>>;
  /** the agencies of Danh mục for names as written; a name for itself becomes a new agency */
  agencies?: Readonly<Record<string, string>>;
}

/** The table that is read, with the user's own roles. */
export function chosenTable({ grids, tables }: Appendix, { table = 0, header, roles = {} }: ImportChoices): FoundTable {
  const found = (header ? tableAt(grids, { grid: header.grid, headerRow: header.row }) : null) ?? tables[table] ?? tables[0];
  if (!found) throw new Error('an appendix has at least one table');
  const chosen = Object.values(roles);
  const columns = found.columns.map((column): RoleOfColumn => {
    const own = roles[column.column];
    if (own !== undefined) return { ...column, role: own, confidence: own === null ? 0 : 1 };
    return column.role !== null && chosen.includes(column.role) ? { ...column, role: null, confidence: 0 } : column;
  });
  return { ...found, columns };
}

/** The tasks of the chosen table. */
export function tasksOf(appendix: Appendix, choices: ImportChoices, reading: Pick<AppendixReading, 'areas' | 'year'>): AppendixTasks {
  return appendixTasks(appendix.grids, chosenTable(appendix, choices), { ...reading, areasOfTitles: choices.areas, subRows: choices.subRows });
}
