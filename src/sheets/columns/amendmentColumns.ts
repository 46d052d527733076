import { AMENDMENT_MESSAGES, HEADERS, SHEET_NAMES } from '../../strings';
import type { ValidationInput } from '../change';
import type { Column, Table } from '../column';
import { CELL, centred, ENTERED_CELL, formatted, NUMBER_FORMATS } from '../looks';

export type AmendmentKey = 'amendmentNumber' | 'amendmentKind' | 'code' | 'contentBefore' | 'contentAfter' | 'documentNumber' | 'documentDate' | 'amendmentNote';

const plan = (key: AmendmentKey, width: number, look = CELL, validation?: ValidationInput): Column<AmendmentKey> =>
  ({ key, header: HEADERS[key], kind: 'plan', width, look, validation });
const text = formatted(CELL, NUMBER_FORMATS.text);

/** điều chỉnh kế hoạch, one line a change. The number tells two changes of one code apart. */
export const AMENDMENT_TABLE: Table<AmendmentKey> = {
  name: 'DieuChinh',
  sheet: SHEET_NAMES.amendments,
  columns: [
    plan('amendmentNumber', 6, centred(formatted(CELL, NUMBER_FORMATS.rank))),
    plan('amendmentKind', 19),
    plan('code', 8, centred(text)),
    plan('contentBefore', 30, text),
    plan('contentAfter', 44, text),
    plan('documentNumber', 17, text),
    plan('documentDate', 12, centred(formatted(CELL, NUMBER_FORMATS.date)), {
      rule: { kind: 'date', operator: 'between', from: '=DATE(2000,1,1)', to: '=DATE(2100,12,31)' },
      error: { ...AMENDMENT_MESSAGES.documentDate.error, style: 'stop' }, prompt: AMENDMENT_MESSAGES.documentDate.prompt,
    }),
    { key: 'amendmentNote', header: HEADERS.amendmentNote, kind: 'entered', width: 26, look: ENTERED_CELL, validation: { rule: { kind: 'anything' }, prompt: AMENDMENT_MESSAGES.note.prompt } },
  ],
};
