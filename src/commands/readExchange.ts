import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { comparisonKey } from '../plan/text';
import { readLog } from '../sheets/log';
import { roundName } from '../sheets/send/round';
import { type Assigned, recipients, unsent, type Recipient, type Unsent } from '../sheets/send/share';
import type { ExcelRun } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import { requireDay } from './requireDay';
import { requireRows } from './requireRows';

/** An agency that is asked, and how far its last asking is. */
export interface AgencyExchange extends Recipient {
  sentOn: Day | null;
  round: string;
  /** null while it has not returned what it was last sent */
  returnedOn: Day | null;
  /** what of it was taken, disputed and left, in the log's words */
  outcome: string;
}

/** gửi và nhận: who is asked, what nobody is asked for, and what the log says. */
export interface Exchange {
  agencies: AgencyExchange[];
  /** what the plan gives to nobody in particular, whatever is assigned for this round */
  unsent: Unsent;
  /** whom rows may be given to */
  listed: string[];
  /** what a round that closes on the report date is called */
  round: string;
  due: Day;
}

/** How the exchange with the agencies stands: one read, nothing written. */
export async function readExchange(run: ExcelRun, plan: Plan, assigned: Partial<Assigned> = {}): Promise<Exchange> {
  const reading = await run((context) => readWorkbook(context, ['NhatKy']));
  const rows = requireRows(reading, plan);
  const due = requireDay(rows);
  const log = readLog(reading);
  const whole = { given: {}, collective: {}, ...assigned };
  return {
    agencies: recipients(rows, whole).map((recipient): AgencyExchange => {
      const own = log.filter(({ agency }) => comparisonKey(agency) === comparisonKey(recipient.agency));
      const sentAt = own.map(({ what }) => what).lastIndexOf('sent');
      const sent = own[sentAt];
      const returned = sentAt < 0 ? undefined : own.slice(sentAt).filter(({ what }) => what === 'returned').at(-1);
      return { ...recipient, sentOn: sent?.on ?? null, round: sent?.round ?? '', returnedOn: returned?.on ?? null, outcome: returned?.note ?? '' };
    }),
    unsent: unsent(rows),
    listed: rows.agencies.filter(({ kind }) => kind === 'agency').map(({ name }) => name),
    round: roundName(plan, due),
    due,
  };
}
