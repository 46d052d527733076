import { comparisonKey } from '../../plan/text';
import type { TableName } from '../column';
import type { WorkbookRows } from '../readRows';

/** Whether a document has ended the row's task: nobody is asked about it any more. Duties and targets are not ended. */
export function endedTasks({ amendments }: Pick<WorkbookRows, 'amendments'>): (table: TableName, code: string) => boolean {
  const ended = new Set(amendments.flatMap((amendment) => (amendment.kind === 'end-task' ? [comparisonKey(amendment.code)] : [])));
  return (table, code) => table === 'NhiemVu' && ended.has(comparisonKey(code));
}
