import { HEADERS, SHEET_NAMES } from '../../strings';
import { TASK_TABLE } from '../columns';
import type { WorkbookSnapshot } from '../snapshot';
import type { Work, WorkedCell } from '../work';
import { changesBack } from '../changesBack';
import type { ImportDecision } from './importChanges';

/**
 * What an import does to the workbook, for taking it back: the cells of rows that stood, the rows it added, and what the hidden sheet then remembers of the
 * appendix. Agencies that the user gave a place in Danh mục stay there.
 */
export function importWork({ changes, cells, dues, rowsAdded }: ImportDecision, before: WorkbookSnapshot): Work {
  const at = (code: string, header: string) => ({ table: TASK_TABLE.name, id: code, header });
  return {
    sheetsAdded: [],
    rowsAdded: [{ table: TASK_TABLE.name, header: HEADERS.code, ids: rowsAdded }],
    cells: [
      ...cells.filter(({ code, outcome }) => outcome !== 'kept' && !rowsAdded.includes(code))
        .map((cell): WorkedCell => ({ at: at(cell.code, cell.header), before: cell.before, after: cell.after })),
      ...dues.map((due): WorkedCell => ({ at: at(due.code, HEADERS.due), before: due.before, after: due.after ?? '' })),
    ],
    memory: changesBack(changes.filter((change) => change.kind === 'write' && change.sheet === SHEET_NAMES.stamp), before),
  };
}
