import type { Amendment } from '../../plan/amendment';
import { AMENDMENT_TABLE } from '../columns';
import { problemAt, type SheetProblem } from '../reading/sheetProblem';
import { readTable } from '../reading/tableRows';
import type { WorkbookSnapshot } from '../snapshot';
import { amendmentOf } from './amendmentCells';

/**
 * The amendments that the workbook lists, in the order of their documents' days, those of one day as they stand. A line that cannot be read costs itself
 * only. A workbook without the sheet has none, which is the ordinary case.
 */
export function readAmendments(snapshot: WorkbookSnapshot): { amendments: Amendment[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const amendments = readTable(snapshot, AMENDMENT_TABLE).rows.flatMap((row): Amendment[] => {
    const read = amendmentOf(row.cell);
    if ('kind' in read) return [read];
    problems.push(problemAt(row, row.text('code'), read.key, read.code));
    return [];
  });
  return { amendments: amendments.sort((one, other) => one.document.issuedOn - other.document.issuedOn), problems };
}
