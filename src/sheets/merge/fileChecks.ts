import type { Plan } from '../../plan/plan';
import { isSameValue } from '../../plan/merge';
import { comparisonKey } from '../../plan/text';
import { agreedKey } from '../agreedValues';
import { TABLES } from '../columns';
import type { LogEntry } from '../log';
import type { MergeProblem } from './mergeProblem';
import { type CoordinatorRow, type CoordinatorRows, readOf } from './mergeRows';
import { type FileRefusal, WAITING } from './refusals';
import type { ReturnedFile, ReturnedRow } from './returnedFile';

/** Why nothing of a file is merged here; null: it is. A file of another round than the agency was last sent, of another version or of an agency that nothing here tells of waits until it is accepted. */
export function refusalOf(plan: Plan, file: ReturnedFile, here: CoordinatorRows, log: readonly LogEntry[], accepted: readonly string[]): FileRefusal | null {
  const refusal = firstRefusal(plan, file, here, log);
  if (refusal !== null && !(WAITING.includes(refusal) && accepted.includes(file.name))) return refusal;
  return file.rows.some((row) => isHeard(row, file, here)) || file.unclearRows.some((row) => isHeard(row, file, here)) ? null : 'no-rows';
}

/** Whether the row is one that the file's agency is asked about. */
const isHeard = (row: Pick<ReturnedRow, 'table' | 'code'>, file: ReturnedFile, here: CoordinatorRows) =>
  here.find(row.table, row.code) !== null && !['not-theirs', 'ended'].includes(here.standing(row, file));

function firstRefusal(plan: Plan, { stamp, sent }: Pick<ReturnedFile, 'stamp' | 'sent'>, here: CoordinatorRows, log: readonly LogEntry[]): FileRefusal | null {
  if (stamp.plan !== plan.id) return 'other-plan';
  const last = lastSent({ sent }, here, log);
  if (here.agencyOf({ sent }) === null && last === undefined && here.ledBy(sent.agency).length === 0) return 'agency-unknown';
  if (stamp.version !== plan.version) return 'other-version';
  return last !== undefined && comparisonKey(last.round) !== comparisonKey(sent.round.name) ? 'other-round' : null;
}

/** The last sending to a file's agency, whatever it was called then. */
const lastSent = ({ sent }: Pick<ReturnedFile, 'sent'>, here: CoordinatorRows, log: readonly LogEntry[]): LogEntry | undefined =>
  log.filter(({ what, agency }) => what === 'sent' && comparisonKey(here.nameOf(agency)) === comparisonKey(here.nameOf(sent.agency))).at(-1);

/**
 * What a file says of a row that is not its agency's: a row put in by hand; or one whose lead has changed since it was sent, or that a document has ended, of which each value that the agency entered
 * is listed, but what stands here already.
 */
export function strangeRowProblems(file: ReturnedFile, { table, code, read }: ReturnedRow, row: CoordinatorRow | null, isEnded: boolean): MergeProblem[] {
  const { name, sent: { agency } } = file;
  const at = (kind: MergeProblem['code'], key: string, value: MergeProblem['value'], expected: MergeProblem['value'] = null): MergeProblem =>
    ({ code: kind, where: { sheet: read.sheet, cell: read.address(key), id: code }, value, file: name, agency, expected });
  const stamped = file.agreed.get(agreedKey(table, code));
  if (row === null) return [at('row-unknown', 'code', code)];
  if (stamped === undefined && !isEnded) return [at('not-theirs', 'code', code)];
  return TABLES[table].columns.filter(({ kind, key }) => kind === 'entered' && read.column(key) !== null && !isSameValue(read.cell(key), stamped?.values[key] ?? '') && !isSameValue(read.cell(key), readOf(row).cell(key)))
    .map(({ key }) => at(isEnded ? 'task-ended' : 'lead-changed', key, read.cell(key), readOf(row).cell(key)));
}

/** What an amendment of a row changes: where one came after the sending, the file has what stood before. */
const AMENDED_KEYS: readonly string[] = ['deadline', 'due', 'targetValue', 'source'];

/** Locked cells that were changed and rows that were taken out, where the file is not as it was sent. What was sent is told by the plan's cells here. */
export function lockedProblems(file: ReturnedFile, here: CoordinatorRows): MergeProblem[] {
  if (file.isAsSent) return [];
  const { name, sent: { agency } } = file;
  const missingTables = new Set(file.missingTables);
  const found = new Set([...file.rows, ...file.unclearRows].map(({ table, code }) => agreedKey(table, code)));
  // What was sent is what the stamp has a line for; a task added here since was not.
  const sentRows = [...file.agreed.values()].flatMap(({ table, code }) => here.find(table, code) ?? []).filter(({ read, id }) => !['not-theirs', 'ended'].includes(here.standing({ table: read.table, code: id }, file)));
  const missing = [...missingTables].filter((table) => sentRows.some(({ read }) => read.table === table));
  return [
    ...missing.map((table): MergeProblem => ({ code: 'sheet-missing', where: { sheet: TABLES[table].sheet, cell: '', id: '' }, value: '', file: name, agency, expected: null })),
    ...sentRows.filter(({ id, read }) => !missingTables.has(read.table) && !found.has(agreedKey(read.table, id)))
      .map(({ id, name: words, read }): MergeProblem => ({ code: 'row-deleted', where: { sheet: TABLES[read.table].sheet, cell: '', id }, value: words, file: name, agency, expected: null })),
    ...file.rows.flatMap(({ table, code, read }) => {
      const row = here.find(table, code);
      if (row === null || ['not-theirs', 'ended'].includes(here.standing({ table, code }, file))) return [];
      return TABLES[table].columns.filter(({ kind, key }) => kind === 'plan' && key !== 'code' && read.column(key) !== null)
        .filter(({ key }) => !isSameValue(read.cell(key), readOf(row).cell(key)) && !(AMENDED_KEYS.includes(key) && here.isAmended(table, code)))
        .map(({ key }): MergeProblem => ({
          code: 'locked-changed', where: { sheet: read.sheet, cell: read.address(key), id: code }, value: read.cell(key), file: name, agency, expected: readOf(row).cell(key),
        }));
    }),
  ];
}
