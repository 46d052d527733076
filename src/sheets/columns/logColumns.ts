import { LOG_WORDS } from '../../strings';
import type { Column, Table } from '../column';
import { CELL, centred, formatted, NUMBER_FORMATS } from '../looks';

export type LogKey = keyof typeof LOG_WORDS.headers;

const line = (key: LogKey, width: number, look = formatted(CELL, NUMBER_FORMATS.text)): Column<LogKey> =>
  ({ key, header: LOG_WORDS.headers[key], kind: 'plan', width, look });

/** nhật ký: a line is written once and never again touched. */
export const LOG_TABLE: Table<LogKey> = {
  name: 'NhatKy',
  sheet: LOG_WORDS.sheet,
  columns: [
    line('on', 12, centred(formatted(CELL, NUMBER_FORMATS.date))), line('what', 14), line('agency', 34), line('round', 14), line('file', 46),
    line('rows', 11, centred(formatted(CELL, NUMBER_FORMATS.count))), line('note', 60),
  ],
};
