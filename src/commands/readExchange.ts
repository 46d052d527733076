import { agencyList } from '../plan/agencyNames';
import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { compareVietnamese } from '../plan/summary';
import { comparisonKey } from '../plan/text';
import { type LoggedExchange, loggedExchanges, type Outcome } from '../sheets/exchangeLog';
import { readLog } from '../sheets/log';
import { assignedFor, readAssignments } from '../sheets/send/assignments';
import { roundName } from '../sheets/send/round';
import { type Assigned, NOTHING_ASSIGNED, recipients, shareOf, unnamedTasks, unsent, type Recipient, type Unsent } from '../sheets/send/share';
import type { ExcelRun } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import { requireDay } from './requireDay';
import { requireRows } from './requireRows';

export type { Outcome };

/** An agency that is asked or was, and how far its last asking is. */
export interface AgencyExchange extends Recipient {
  /** whether there is anything to send it now; else it was sent rows that are given to it no more, and its counts are of those */
  isAsked: boolean;
  sentOn: Day | null;
  round: string;
  /** null while it has not returned what it was last sent */
  returnedOn: Day | null;
  /** what of all that it returned since was taken, disputed and left; null while it has not returned anything */
  outcome: Outcome | null;
}

/** gửi và nhận: who is asked, what nobody is asked for, and what the log says. */
export interface Exchange {
  agencies: AgencyExchange[];
  /** what the plan gives to nobody in particular, whatever is assigned for this round */
  unsent: Unsent;
  /** what was asked for, or else what was assigned for the round that was sent last */
  assigned: Assigned;
  /** tasks without a name among those that would be sent */
  unnamed: number;
  /** whom rows may be given to */
  listed: string[];
  /** what a round that closes on the report date is called */
  round: string;
  due: Day;
}

/** How the exchange with the agencies stands: one read, nothing written. `chosen`: what is chosen for the coming round; left out: nothing is chosen yet. */
export async function readExchange(run: ExcelRun, plan: Plan, chosen?: Partial<Assigned>): Promise<Exchange> {
  const reading = await run((context) => readWorkbook(context, ['NhatKy']));
  const rows = requireRows(reading, plan);
  const due = requireDay(rows);
  const log = readLog(reading);
  const assignments = readAssignments(reading);
  const assignedIn = (round: string) => assignedFor(rows, assignments, round);
  const lastRound = log.filter(({ what }) => what === 'sent').at(-1)?.round ?? assignments.at(-1)?.round ?? '';
  const assigned = chosen === undefined ? assignedIn(lastRound) : { ...NOTHING_ASSIGNED, ...chosen };

  const list = agencyList(rows.agencies);
  const logged = loggedExchanges(log, (agency) => list.find(agency)?.name ?? agency);
  const asked = recipients(rows, assigned);
  const isAsked = new Set(asked.map(({ agency }) => comparisonKey(agency)));
  const askedBefore = [...logged].filter(([key]) => !isAsked.has(key)).map(([, { agency, sent }]): Recipient => {
    const { tasks, duties, targets } = shareOf(rows, agency, assignedIn(sent.round));
    return { agency, tasks: tasks.length, duties: duties.length, targets: targets.length };
  });
  return {
    agencies: [...asked.map((one) => ({ ...one, isAsked: true })), ...askedBefore.map((one) => ({ ...one, isAsked: false }))]
      .sort((one, other) => compareVietnamese(one.agency, other.agency))
      .map((one) => ({ ...one, ...standingOf(logged.get(comparisonKey(one.agency))) })),
    unsent: unsent(rows),
    assigned,
    unnamed: unnamedTasks(rows, asked.map(({ agency }) => agency), assigned).length,
    listed: rows.agencies.filter(({ kind }) => kind === 'agency').map(({ name }) => name),
    round: roundName(plan, due),
    due,
  };
}

function standingOf(logged: LoggedExchange | undefined): Pick<AgencyExchange, 'sentOn' | 'round' | 'returnedOn' | 'outcome'> {
  if (logged === undefined) return { sentOn: null, round: '', returnedOn: null, outcome: null };
  const { sent, returned, outcome } = logged;
  return { sentOn: sent.on, round: sent.round, returnedOn: returned?.on ?? null, outcome: returned === null ? null : outcome };
}
