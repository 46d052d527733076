import { HEADERS, SHEET_NAMES, VALIDATION_MESSAGES } from '../../strings';
import type { ValidationInput } from '../change';
import type { Column, Table, TableName } from '../column';
import { taskFormulas } from '../formulas/taskFormulas';
import { CELL, centred, COMPUTED_CELL, ENTERED_CELL, formatted, NUMBER_FORMATS } from '../looks';
import { NAMES } from '../names';

export type TaskKey =
  | 'code' | 'area' | 'task' | 'deliverable' | 'deadline' | 'due' | 'lead' | 'role' | 'supporting'
  | 'status' | 'progress' | 'completedOn' | 'evidence' | 'notes' | 'expected' | 'timeState' | 'check' | 'source'
  | 'statusRead' | 'progressText' | 'progressRead' | 'completedAttempt' | 'completedRead' | 'dueAttempt' | 'dueRead' | 'notReported' | 'leadText' | 'leadGroup';

/** Any day a paper of today may bear. As a formula, because each program writes a date in a rule its own way. */
const ANY_DAY = { operator: 'between', from: '=DATE(2000,1,1)', to: '=DATE(2100,12,31)' } as const;

const VALIDATIONS = {
  area: { rule: { kind: 'list', name: NAMES.areas }, error: { ...VALIDATION_MESSAGES.area.error, style: 'warning' } },
  lead: { rule: { kind: 'list', name: NAMES.agencies }, error: { ...VALIDATION_MESSAGES.lead.error, style: 'warning' } },
  due: { rule: { kind: 'date', ...ANY_DAY }, error: { ...VALIDATION_MESSAGES.due.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.due.prompt },
  status: { rule: { kind: 'list', name: NAMES.statuses }, error: { ...VALIDATION_MESSAGES.status.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.status.prompt },
  progress: {
    rule: { kind: 'decimal', operator: 'between', from: 0, to: 1 },
    error: { ...VALIDATION_MESSAGES.progress.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.progress.prompt,
  },
  completedOn: {
    rule: { kind: 'date', ...ANY_DAY },
    error: { ...VALIDATION_MESSAGES.completedOn.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.completedOn.prompt,
  },
  evidence: { rule: { kind: 'anything' }, prompt: VALIDATION_MESSAGES.evidence.prompt },
  notes: { rule: { kind: 'anything' }, prompt: VALIDATION_MESSAGES.notes.prompt },
} satisfies Record<string, ValidationInput>;

function columnsOf(table: TableName): Column<TaskKey>[] {
  const formulas = taskFormulas(table);
  const plan = (key: TaskKey, width: number, look = CELL, validation?: ValidationInput): Column<TaskKey> =>
    ({ key, header: HEADERS[key], kind: 'plan', width, look, validation });
  const entered = (key: TaskKey, width: number, look = ENTERED_CELL, validation?: ValidationInput): Column<TaskKey> =>
    ({ key, header: HEADERS[key], kind: 'entered', width, look, validation });
  const computed = (key: TaskKey & keyof typeof formulas, width: number, look = COMPUTED_CELL): Column<TaskKey> =>
    ({ key, header: HEADERS[key], kind: 'computed', width, look, formulas: formulas[key] });
  const helper = (key: TaskKey & keyof typeof formulas): Column<TaskKey> =>
    ({ key, header: HEADERS[key], kind: 'helper', width: 10, look: { numberFormat: NUMBER_FORMATS.general }, formulas: formulas[key] });

  return [
    plan('code', 7.5, centred(formatted(CELL, NUMBER_FORMATS.text))),
    plan('area', 31, CELL, VALIDATIONS.area),
    plan('task', 36),
    plan('deliverable', 18),
    plan('deadline', 13, formatted(CELL, NUMBER_FORMATS.text)),
    plan('due', 11.5, centred(formatted(CELL, NUMBER_FORMATS.date)), VALIDATIONS.due),
    plan('lead', 19, CELL, VALIDATIONS.lead),
    ...(table === 'PhanCong' ? [plan('role', 14)] : []),
    plan('supporting', 18),
    entered('status', 15, ENTERED_CELL, VALIDATIONS.status),
    entered('progress', 11, centred(formatted(ENTERED_CELL, NUMBER_FORMATS.share)), VALIDATIONS.progress),
    entered('completedOn', 11.5, centred(formatted(ENTERED_CELL, NUMBER_FORMATS.date)), VALIDATIONS.completedOn),
    entered('evidence', 18, ENTERED_CELL, VALIDATIONS.evidence),
    entered('notes', 22, ENTERED_CELL, VALIDATIONS.notes),
    computed('expected', 10, centred(formatted(COMPUTED_CELL, NUMBER_FORMATS.share))),
    computed('timeState', 15),
    computed('check', 22),
    plan('source', 20),
    ...(['statusRead', 'progressText', 'progressRead', 'completedAttempt', 'completedRead', 'dueAttempt', 'dueRead', 'notReported', 'leadText', 'leadGroup'] as const)
      .map(helper),
  ];
}

/** nhiệm vụ */
export const TASK_TABLE: Table<TaskKey> = { name: 'NhiemVu', sheet: SHEET_NAMES.tasks, columns: columnsOf('NhiemVu') };

/** nhiệm vụ được phân công (section VI): the same columns and the agency's role */
export const DUTY_TABLE: Table<TaskKey> = { name: 'PhanCong', sheet: SHEET_NAMES.duties, columns: columnsOf('PhanCong') };
