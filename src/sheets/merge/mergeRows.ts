import { endedTasks } from '../amendments/endedTasks';
import { leadsBy } from '../../plan/agencyCell';
import { agencyList } from '../../plan/agencyNames';
import { type Entered, isBlank } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import { agreedKey, type AgreedValues, type PassedOver } from '../agreedValues';
import type { Column, TableName } from '../column';
import { ANSWER_TABLE, TABLES } from '../columns';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';
import type { ReadRow } from '../reading/tableRows';
import type { Assignment } from '../send/assignments';
import { answerId } from './answerRows';
import type { ReturnedFile, ReturnedRow } from './returnedFile';

/** A file's row, with what was agreed of it. */
export interface Speaker {
  file: ReturnedFile;
  row: ReturnedRow;
  base(key: string): Entered;
  sent(key: string): Entered;
  /** something was agreed of the row since the file was sent */
  isOlder: boolean;
  /** values of files that were passed over for what was agreed */
  passedOver: PassedOver;
  /** where what is agreed from now on is remembered */
  record: { table: TableName; code: string; agency?: string };
}

/** A row of the coordinator's workbook that returned files speak of. */
export interface MergedRow {
  /** "NhiemVu 1.01"; of an answer its id */
  key: string;
  /** the row of the plan */
  table: TableName;
  code: string;
  name: string;
  /** the agency whose answer the row is; null: it is the row of the plan itself */
  answerOf: string | null;
  columns: readonly Column[];
  /** the row as it stands; null: an answer that is still to be added */
  read: ReadRow<string> | null;
  held(key: string): Entered;
  speakers: Speaker[];
}

export type CoordinatorRow = TaskRow | TargetRow;
type Row = CoordinatorRow;

/** Whose a row is, seen from an agency. */
export type Standing = 'own' | 'shared' | 'answer' | 'not-theirs' | 'ended';

/** The coordinator's rows as merging sees them. */
export class CoordinatorRows {
  private readonly byKey = new Map<string, Row>();
  private readonly leads = new Map<string, { agencies: ReadonlySet<string>; hasCollective: boolean }>();
  private readonly list: ReturnType<typeof agencyList>;

  private readonly assigned: ReadonlySet<string>;

  private readonly hasEnded: ReturnType<typeof endedTasks>;

  constructor({ tasks, duties, targets, agencies, amendments }: WorkbookRows, private readonly agreed: AgreedValues, readonly answers: ReadonlyMap<string, ReadRow<string>>, assignments: readonly Assignment[]) {
    this.assigned = new Set(assignments.map(assignmentKey));
    this.hasEnded = endedTasks({ amendments });
    this.list = agencyList(agencies);
    const leadsOf = leadsBy(this.list);
    for (const row of [...tasks, ...duties, ...targets]) {
      const key = agreedKey(row.read.table, row.id);
      if (this.byKey.has(key)) continue;
      this.byKey.set(key, row);
      const led = leadsOf(String(readOf(row).cell('lead') ?? ''));
      this.leads.set(key, { agencies: new Set(led.agencies.map(comparisonKey)), hasCollective: led.collectives.length > 0 });
    }
  }

  /** An agency by its name in Danh mục, which may have changed since the file was sent; null: it is not listed. */
  agencyOf({ sent: { agency } }: { sent: Pick<ReturnedFile['sent'], 'agency'> }): string | null {
    return this.list.find(agency)?.name ?? null;
  }

  find(table: TableName, code: string): Row | null {
    return this.byKey.get(agreedKey(table, code)) ?? null;
  }

  /**
   * A task that a document has ended is nobody's to report on any more. A row that nobody or a collective leads is answered by whoever it was given to; the coordinator draws the row's own value from the answers. Where this workbook remembers nothing that was
   * given, the file's stamp is asked.
   */
  standing({ table, code }: Pick<ReturnedRow, 'table' | 'code'>, file: ReturnedFile): Standing {
    if (this.hasEnded(table, code)) return 'ended';
    const { sent: { round }, agreed } = file;
    const agency = this.agencyOf(file) ?? file.sent.agency;
    const key = agreedKey(table, code);
    const { agencies, hasCollective } = this.leads.get(key) ?? { agencies: new Set<string>(), hasCollective: false };
    if (agencies.has(comparisonKey(agency))) return agencies.size === 1 && !hasCollective ? 'own' : 'shared';
    const isGiven = this.assigned.size > 0 ? this.assigned.has(assignmentKey({ table, code, agency, round: round.name })) : agreed.has(key);
    return isGiven && (hasCollective || agencies.size === 0) ? 'answer' : 'not-theirs';
  }

  /** Rows that an agency is asked about by the plan itself; what has ended is none. */
  ledBy(agency: string): Row[] {
    const wanted = comparisonKey(agency);
    return [...this.byKey].filter(([key, { read, id }]) => this.leads.get(key)?.agencies.has(wanted) && !this.hasEnded(read.table, id)).map(([, row]) => row);
  }

  /** The row that a file's row is merged into, without speakers. */
  rowFor(row: Row, agency: string, standing: Standing): MergedRow {
    const table = row.read.table;
    const told = { table, code: row.id, name: row.name, columns: TABLES[table].columns.filter(({ kind }) => kind === 'entered') };
    if (standing !== 'answer') {
      const read = readOf(row);
      return { ...told, key: rowKey(table, row.id), answerOf: null, read, held: (key) => read.cell(key), speakers: [] };
    }
    const id = answerId(table, row.id, agency);
    const read = this.answers.get(comparisonKey(id)) ?? null;
    const answer: MergedRow = { ...told, key: `${ANSWER_TABLE.name} ${id}`, answerOf: agency, read, held: (key) => (read ? read.cell(key) : answer.speakers[0]?.base(key)), speakers: [] };
    return answer;
  }

  /**
   * What a file says of a row. Where the row is the agency's alone, the base is what was last agreed of the row; where several answer for it, what was last agreed with this agency. What this
   * workbook does not remember the file's own stamp says. An answer whose line was taken out here begins anew: nothing of it is agreed.
   */
  speaker(file: ReturnedFile, row: ReturnedRow, code: string, standing: Standing): Speaker {
    const record = { table: row.table, code, ...(standing === 'own' ? {} : { agency: this.agencyOf(file) ?? file.sent.agency }) };
    const stamped = file.agreed.get(agreedKey(row.table, code));
    const sent = stamped?.values ?? {};
    const hasLine = standing !== 'answer' || this.answers.has(comparisonKey(answerId(row.table, code, record.agency ?? '')));
    const known = hasLine ? this.agreed.get(agreedKey(record.table, code, record.agency)) : undefined;
    const base = known?.values ?? sent;
    const isOlder = known !== undefined && (stamped === undefined || stamped.round < known.round);
    return { file, row, record, isOlder, passedOver: known?.passedOver ?? {}, base: (key) => valueIn(base, key), sent: (key) => valueIn(sent, key) };
  }
}

const assignmentKey = ({ table, code, agency, round }: Assignment) => [table, code, agency, round].map(comparisonKey).join('\n');

export const rowKey = (table: TableName, code: string): string => `${table} ${code}`;

/** A row's cells, whichever of the tables it stands in. */
export const readOf = (row: Row): ReadRow<string> => row.read as ReadRow<string>;

const valueIn = (values: Partial<Record<string, Entered>>, key: string): Entered => (isBlank(values[key]) ? '' : values[key]);
