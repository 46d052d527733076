import type { Entered } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../columns';
import { readTable } from '../reading/tableRows';
import type { WorkbookSnapshot } from '../snapshot';
import { sha256 } from './sha256';

/**
 * What the plan's cells of tasks, duties and targets hold, as one short text: two workbooks whose locked cells say the same have the same digest, however their rows
 * were sorted and their columns moved. Other rows, columns and programs' ways to save a number do not matter; a blank row is nobody's.
 */
export function digestOf(snapshot: Pick<WorkbookSnapshot, 'tables' | 'sheets'>): string {
  const found = { ...snapshot, names: [], grids: {} };
  const lines = [TASK_TABLE, DUTY_TABLE, TARGET_TABLE].flatMap((table) => {
    const locked = table.columns.filter(({ kind }) => kind === 'plan').map(({ key }) => key);
    return readTable<string>(found, table).rows.map((row) => JSON.stringify([table.name, comparisonKey(row.text('code')), ...locked.map((key) => plain(row.cell(key)))]));
  });
  return sha256(lines.sort().join('\n'));
}

/** LibreOffice keeps 15 digits of a number, and each program its own line ends. */
function plain(value: Entered): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return String(value ?? '').normalize('NFC').replace(/\r\n?/gu, '\n').trim();
}
