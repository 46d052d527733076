import { endedTasks } from '../amendments/endedTasks';
import { leadsBy } from '../../plan/agencyCell';
import { agencyList } from '../../plan/agencyNames';
import { type Entered, isBlank } from '../../plan/entered';
import { comparisonKey } from '../../plan/text';
import { agreedKey, type AgreedRow, type AgreedValues, DISPUTED, type PassedOver, type Since } from '../agreedValues';
import type { Column, TableName } from '../column';
import { ANSWER_TABLE, TABLES } from '../columns';
import type { TargetRow, TaskRow, WorkbookRows } from '../readRows';
import type { ReadRow } from '../reading/tableRows';
import type { Assignment } from '../send/assignments';
import { answerId, answersBy } from './answerRows';
import type { ReturnedFile, ReturnedRow } from './returnedFile';

/** A file's row, with what was agreed of it. */
export interface Speaker {
  file: ReturnedFile;
  row: ReturnedRow;
  /** the number of the sending that the file is of */
  sending: number;
  /** what both sides last had in common */
  base(key: string): Entered;
  /** what the cell held when the file was sent */
  sent(key: string): Entered;
  /** what is agreed of the cell, as it is remembered here */
  agreed(key: string): Entered;
  /** the sending whose file said what is agreed of the cell; 0: none has */
  since(key: string): number;
  /** files of later sendings have said something of the row */
  isBehind: boolean;
  /** values of files that were passed over for what was agreed */
  passedOver: PassedOver;
  /** where what is agreed from now on is remembered, and what is remembered there already */
  record: { table: TableName; code: string; agency?: string; sending: number; since: Since };
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
  /** agencies whose files dispute the cell since an earlier merge */
  disputants(key: string): string[];
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

  /** reading a name costs, and every row of every file asks */
  private readonly names = new Map<string, string>();
  private readonly disputed = new Map<string, string[]>();
  private readonly amended: ReadonlySet<string>;
  private readonly agreedBy: ReadonlyMap<string, AgreedRow>;
  /** by their ids, as they would be written now */
  readonly answers: ReadonlyMap<string, ReadRow<string>>;

  /** An agency may have been renamed in Danh mục since something was given to it, agreed with it or answered by it. */
  constructor({ tasks, duties, targets, agencies, amendments }: WorkbookRows, agreed: AgreedValues, answers: ReadonlyMap<string, ReadRow<string>>, assignments: readonly Assignment[]) {
    this.list = agencyList(agencies);
    this.assigned = new Set(assignments.map((one) => assignmentKey({ ...one, agency: this.nameOf(one.agency) })));
    this.agreedBy = latestAgreed([...agreed.values()].map((row) => (row.agency === undefined ? row : { ...row, agency: this.nameOf(row.agency) })));
    for (const { table, code, agency, passedOver = {} } of this.agreedBy.values()) {
      for (const [key, marks = []] of Object.entries(passedOver)) {
        if (agency === undefined || !marks.some((mark) => mark.startsWith(DISPUTED))) continue;
        const cell = `${agreedKey(table, code)} ${key}`;
        this.disputed.set(cell, [...this.disputed.get(cell) ?? [], agency]);
      }
    }
    this.answers = answersBy(answers, (agency) => this.nameOf(agency));
    this.hasEnded = endedTasks({ amendments });
    this.amended = new Set(amendments.map((one) => (one.kind === 'change-target' ? agreedKey('MucTieu', one.id) : agreedKey('NhiemVu', one.code))));
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

  /** Whether a document has changed the row. */
  isAmended(table: TableName, code: string): boolean {
    return this.amended.has(agreedKey(table, code));
  }

  /** What an agency is called now. */
  nameOf(agency: string): string {
    const known = this.names.get(agency);
    if (known !== undefined) return known;
    const name = this.list.find(agency)?.name ?? agency;
    this.names.set(agency, name);
    return name;
  }

  /** The agencies whose files dispute a cell of a row that several lead, as earlier merges left it. */
  disputants(table: TableName, code: string, key: string): string[] {
    return this.disputed.get(`${agreedKey(table, code)} ${key}`) ?? [];
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
    const agency = this.nameOf(file.sent.agency);
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
      return { ...told, key: rowKey(table, row.id), answerOf: null, read, held: (key) => read.cell(key), disputants: (key) => this.disputants(table, row.id, key), speakers: [] };
    }
    const id = answerId(table, row.id, agency);
    const read = this.answers.get(comparisonKey(id)) ?? null;
    const answer: MergedRow = { ...told, key: `${ANSWER_TABLE.name} ${id}`, answerOf: agency, read, held: (key) => (read ? read.cell(key) : answer.speakers[0]?.base(key)), disputants: () => [], speakers: [] };
    return answer;
  }

  /**
   * What a file says of a row. The base is what both sides last had in common: of a file that was sent since the last agreement on a cell what it was sent with, of an older one what was agreed then (with
   * this agency, where several answer for the row). An answer whose line was taken out here begins anew: nothing of it is agreed.
   */
  speaker(file: ReturnedFile, row: ReturnedRow, code: string, standing: Standing): Speaker {
    const agency = standing === 'own' ? {} : { agency: this.nameOf(file.sent.agency) };
    const stamped = file.agreed.get(agreedKey(row.table, code));
    const hasLine = standing !== 'answer' || this.answers.has(comparisonKey(answerId(row.table, code, agency.agency ?? '')));
    const known = hasLine ? this.agreedBy.get(agreedKey(row.table, code, agency.agency)) : undefined;
    const sending = stamped?.sending ?? 0;
    const sent = (key: string) => valueIn(stamped?.values ?? {}, key);
    const agreed = (key: string) => (known === undefined ? sent(key) : valueIn(known.values, key));
    const since = (key: string) => known?.since?.[key] ?? 0;
    return {
      file, row, sending, sent, agreed, since, passedOver: known?.passedOver ?? {}, isBehind: Object.values(known?.since ?? {}).some((one) => sending < (one ?? 0)),
      base: (key) => (known !== undefined && sending <= Math.max(known.sending, since(key)) ? agreed(key) : sent(key)),
      record: { table: row.table, code, ...agency, sending: known?.sending ?? 0, since: known?.since ?? {} },
    };
  }
}

/** Of two records with an agency, kept under its former name and its present one, the later counts. */
function latestAgreed(rows: readonly AgreedRow[]): Map<string, AgreedRow> {
  const found = new Map<string, AgreedRow>();
  for (const row of rows) {
    const key = agreedKey(row.table, row.code, row.agency);
    if (latestOf(found.get(key)) <= latestOf(row)) found.set(key, row);
  }
  return found;
}

const latestOf = (row: AgreedRow | undefined): number => (row === undefined ? -1 : Math.max(row.sending, ...Object.values(row.since ?? {}).map((one) => one ?? 0)));

const assignmentKey = ({ table, code, agency, round }: Assignment) => [table, code, agency, round].map(comparisonKey).join('\n');

export const rowKey = (table: TableName, code: string): string => `${table} ${code}`;

/** A row's cells, whichever of the tables it stands in. */
export const readOf = (row: Row): ReadRow<string> => row.read as ReadRow<string>;

const valueIn = (values: Partial<Record<string, Entered>>, key: string): Entered => (isBlank(values[key]) ? '' : values[key]);
