import type { Entered } from '../../plan/entered';
import type { TableName } from '../column';
import type { SheetProblem, SheetProblemCode } from '../reading/sheetProblem';
import type { WorkedCell } from '../work';

/** Every code that the check can give. */
export type CheckCode = SheetProblemCode;

/** An answer that is certain, so that it can be put into the cell at a press. */
export type Mend = { kind: 'value'; cell: WorkedCell } | { kind: 'formula'; table: TableName; id: string; header: string };

/** lỗi dữ liệu as the check tells it: where it stands, whose it is, and the answer where there is only one. */
export interface CheckProblem extends SheetProblem {
  table: TableName | null;
  /** lead agencies of the row; none where nobody is named or the problem is a whole column's */
  leads: string[];
  /** changed-from-plan: what the plan says */
  planValue: Entered | null;
  /** null: no certain answer */
  mend: Mend | null;
}
