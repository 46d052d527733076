import { ANSWER_WORDS, HEADERS } from '../../strings';
import type { Column, Table } from '../column';
import { CELL, centred, formatted, NUMBER_FORMATS } from '../looks';
import { TARGET_TABLE } from './targetColumns';
import { TASK_TABLE } from './taskColumns';

export type AnswerKey = 'answerRow' | 'answerTable' | 'code' | 'answerName' | 'answerAgency' | 'answerRound' | (typeof ANSWERED)[number];

/** What agencies fill in, of tasks, duties and targets. */
const ANSWERED = ['status', 'progress', 'completedOn', 'evidence', 'notes', 'baseline', 'numerator', 'denominator', 'actual', 'period'] as const;

const filled = [...TASK_TABLE.columns, ...TARGET_TABLE.columns].filter(({ kind }) => kind === 'entered');

const told = (key: Exclude<AnswerKey, (typeof ANSWERED)[number] | 'code'>, width: number): Column<AnswerKey> =>
  ({ key, header: ANSWER_WORDS.headers[key], kind: 'plan', width, look: formatted(CELL, NUMBER_FORMATS.text) });

/**
 * kết quả theo cơ quan: what each agency says of a row that no single agency leads. The last column tells its lines apart: table, code and agency.
 */
export const ANSWER_TABLE: Table<AnswerKey> = {
  name: 'KetQuaTheoCoQuan',
  sheet: ANSWER_WORDS.sheet,
  idKey: 'answerRow',
  columns: [
    told('answerTable', 11),
    { key: 'code', header: HEADERS.code, kind: 'plan', width: 9, look: centred(formatted(CELL, NUMBER_FORMATS.text)) },
    told('answerName', 36), told('answerAgency', 28), told('answerRound', 12),
    ...ANSWERED.map((key): Column<AnswerKey> => {
      const { header, width, look, validation } = filled.find((column) => column.key === key)!;
      return { key, header, kind: 'entered', width, look, ...(validation ? { validation } : {}) };
    }),
    { ...told('answerRow', 10), kind: 'helper' },
  ],
};
