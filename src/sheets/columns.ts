import type { Table, TableName } from './column';
import { DUTY_TABLE, TASK_TABLE, type TaskKey } from './columns/taskColumns';
import { ANSWER_TABLE } from './columns/answerColumns';
import { AGENCY_TABLE, AREA_TABLE, SPELLING_TABLE } from './columns/listColumns';
import { AMENDMENT_TABLE } from './columns/amendmentColumns';
import { LOG_TABLE } from './columns/logColumns';
import { TARGET_TABLE, type TargetKey } from './columns/targetColumns';

export { AGENCY_TABLE, AMENDMENT_TABLE, ANSWER_TABLE, AREA_TABLE, DUTY_TABLE, LOG_TABLE, SPELLING_TABLE, TARGET_TABLE, TASK_TABLE };
export type { TargetKey, TaskKey };

/** The tables of the workbook: what is written and what is read goes by their columns. */
export const TABLES: Record<TableName, Table> = {
  MucTieu: TARGET_TABLE,
  NhiemVu: TASK_TABLE,
  PhanCong: DUTY_TABLE,
  LinhVuc: AREA_TABLE,
  CoQuan: AGENCY_TABLE,
  BiDanh: SPELLING_TABLE,
  DieuChinh: AMENDMENT_TABLE,
  NhatKy: LOG_TABLE,
  KetQuaTheoCoQuan: ANSWER_TABLE,
};
