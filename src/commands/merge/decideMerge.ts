import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { TableName } from '../../sheets/column';
import type { MergeChoices } from '../../sheets/merge/mergeChoices';
import { mergeDecision, type MergeDecision } from '../../sheets/merge/mergeDecision';
import type { Returned } from '../../sheets/merge/returnedFile';
import { readSentStamp } from '../../sheets/send/sentStamp';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { ANSWER_WORDS } from '../../strings';
import { isLogForeign } from '../../sheets/log';
import { LOG_TABLE } from '../../sheets/columns';
import { Failure } from '../../workbook/failure';
import { requireMemory, requireRows } from '../requireRows';

/** Tables that a merge reads besides those of every command. */
export const ALSO_READ: readonly TableName[] = ['NhatKy', 'KetQuaTheoCoQuan'];

/** What merging would do to the workbook that was read: the preview and the merge itself decide by this alone. */
export function decideMerge(plan: Plan, snapshot: WorkbookSnapshot, returned: readonly Returned[], choices: MergeChoices, on: Day): MergeDecision {
  const rows = requireRows(snapshot, plan);
  const sent = readSentStamp(snapshot);
  if (sent !== null) throw new Failure('sent-workbook', sent.agency);
  requireMemory(snapshot);
  const isAnswerSheetForeign = snapshot.sheets.some(({ name }) => name === ANSWER_WORDS.sheet) && !snapshot.tables.some(({ name }) => name === 'KetQuaTheoCoQuan');
  const foreign = [...(isLogForeign(snapshot) ? [LOG_TABLE.sheet] : []), ...(isAnswerSheetForeign ? [ANSWER_WORDS.sheet] : [])];
  if (foreign.length > 0) throw new Failure('foreign-sheet', foreign.join(', '));
  return mergeDecision(plan, snapshot, rows, returned, { choices, on });
}
