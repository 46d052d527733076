import { problemsOfTask } from '../reading/taskRows';
import type { SheetProblem } from '../reading/sheetProblem';
import type { Checking, Found } from './checking';

/** What reading the rows and the report's parameters came upon, and what is wrong with the cells that agencies fill, judged on the day. */
export function problemsAsRead({ rows, asOf, tables }: Checking): Found[] {
  const reported = [...rows.tasks, ...rows.duties].flatMap((row) => problemsOfTask(row, asOf));
  const rowOf = (problem: SheetProblem) => {
    const table = tables.find(({ standing, rowAt }) => standing.sheet === problem.where.sheet && rowAt.has(sheetRow(problem)));
    return table ? { table: table.table.name, row: table.rowAt.get(sheetRow(problem))! } : null;
  };
  return [...rows.problems, ...reported].map((problem): Found => {
    const at = rowOf(problem);
    return {
      row: at?.row.read.row ?? null,
      problem: { ...problem, table: at?.table ?? null, leads: at?.row.leads.map(({ name }) => name) ?? [], planValue: null, mend: null },
    };
  });
}

/** Counted from 0; the cell of a problem is an address such as "C6". */
const sheetRow = ({ where }: SheetProblem) => Number(/\d+$/u.exec(where.cell)?.[0] ?? 0) - 1;
