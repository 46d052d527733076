import { readActual } from '../../plan/actual';
import { readDirection } from '../../plan/direction';
import type { Entered } from '../../plan/entered';
import { readNumber } from '../../plan/readNumber';
import { comparisonKey } from '../../plan/text';
import { type TargetProblem, targetProblems } from '../../plan/targetProblems';
import { TARGET_TABLE, type TargetKey } from '../columns';
import type { WorkbookSnapshot } from '../snapshot';
import { problemAt, type SheetProblem } from './sheetProblem';
import { type ReadRow, type ReadTable, readTable } from './tableRows';

/** A target as the workbook has it: entered cells as they were typed. */
export interface TargetRow {
  id: string;
  name: string;
  level: string;
  unit: Entered;
  direction: Entered;
  baseline: Entered;
  target: Entered;
  numerator: Entered;
  denominator: Entered;
  actual: Entered;
  cell: { sheet: string; row: number };
  read: ReadRow<TargetKey>;
}

export function readTargetRows(snapshot: WorkbookSnapshot): { rows: TargetRow[]; table: ReadTable<TargetKey>; problems: SheetProblem[] } {
  const read = readTable(snapshot, TARGET_TABLE);
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  const rows = read.rows.flatMap((row): TargetRow[] => {
    const id = row.text('code');
    if (id === '') {
      problems.push(problemAt(row, '', 'code', 'code-missing'));
      return [];
    }
    if (seen.has(comparisonKey(id))) problems.push(problemAt(row, id, 'code', 'duplicate-code'));
    seen.add(comparisonKey(id));
    const target: TargetRow = {
      id, name: row.text('target'), level: row.text('level'), unit: row.cell('unit'), direction: row.cell('direction'), baseline: row.cell('baseline'),
      target: row.cell('targetValue'), numerator: row.cell('numerator'), denominator: row.cell('denominator'), actual: row.cell('actual'),
      cell: { sheet: row.sheet, row: row.row }, read: row,
    };
    problems.push(...problemsOfTarget(target));
    return [target];
  });
  return { rows, table: read, problems };
}

/** What is wrong with a target's cells, the plan's own included: they can be edited too. */
export function problemsOfTarget(row: TargetRow): SheetProblem[] {
  const { actual, target, unit, numerator, denominator, baseline } = row;
  const found = targetProblems({ actual, target, unit, numerator, denominator, baseline: { entered: baseline } })
    .map((code) => problemAt(row.read, row.id, cellOf(row, code), code));
  if (readNumber(target).kind === 'unreadable') found.push(problemAt(row.read, row.id, 'targetValue', 'target-not-a-number'));
  if (readNumber(baseline).kind === 'unreadable') found.push(problemAt(row.read, row.id, 'baseline', 'baseline-not-a-number'));
  if (readDirection(row.direction).kind === 'unreadable') found.push(problemAt(row.read, row.id, 'direction', 'direction-unknown'));
  return found;
}

/** The cell that a problem points at. */
function cellOf({ actual, numerator, denominator }: TargetRow, code: TargetProblem): TargetKey {
  const isAmbiguous = (entered: Entered) => {
    const reading = readActual(entered);
    return reading.kind === 'unreadable' && reading.code === 'ambiguous-number';
  };
  switch (code) {
    case 'ambiguous-number': return isAmbiguous(actual) ? 'actual' : isAmbiguous(numerator) ? 'numerator' : 'denominator';
    case 'half-a-fraction': return readNumber(numerator).kind === 'read' || readNumber(denominator).kind === 'unreadable' ? 'denominator' : 'numerator';
    case 'numerator-over-denominator': return 'numerator';
    case 'baseline-missing': return 'baseline';
    case 'actual-not-a-number': case 'count-under-percent': case 'rank-out-of-range': case 'rate-mismatch': case 'zero-over-zero': return 'actual';
  }
}
