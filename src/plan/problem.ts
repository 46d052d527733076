import type { Entered } from './entered';

/** lỗi dữ liệu: a value beside the result, never thrown. `where` names the cell so that a click can go there. */
export interface Problem<Code extends string = string> {
  code: Code;
  where: { sheet: string; cell: string; id: string };
  value: Entered;
}
