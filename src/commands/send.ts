import { agencyList, type AgencyList } from '../plan/agencyNames';
import type { Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { comparisonKey } from '../plan/text';
import { agreedNow, agreedValuesChange, readAgreedValues } from '../sheets/agreedValues';
import { lastSending } from '../sheets/exchangeLog';
import { isLogForeign, logChanges, outstandingChanges, readLog, type LogEntry } from '../sheets/log';
import { answersBy, readAnswers } from '../sheets/merge/answerRows';
import { assignmentsChanges, assignmentsFor, readAssignments, type Assignment } from '../sheets/send/assignments';
import { fileNames } from '../sheets/send/fileNames';
import { roundName, type Round } from '../sheets/send/round';
import { hasAgreed } from '../sheets/send/sentContents';
import { type Assigned, recipients, unmetAssignments, unnamedTasks, unsent, type Recipient, type Unsent } from '../sheets/send/share';
import { readStamp } from '../sheets/stamp';
import { LOG_WORDS, SENT_WORDS } from '../strings';
import type { ExcelRun } from '../workbook/excel';
import { Failure } from '../workbook/failure';
import { writeWorkbookFile } from '../workbook/files';
import { allOrNothing } from './allOrNothing';
import { nextStep, requireWanted, type Attention } from './attention';
import { textToCarry } from './carriedPlan';
import { requireDay } from './requireDay';
import { requireMemory, requireRows } from './requireRows';
import { sentFile } from './sentFile';

export { roundName };
export type { Assigned, Recipient, Round, Unsent };

export interface SendOptions extends Partial<Assigned> {
  /** left out: every agency that leads anything or is given anything */
  agencies?: readonly string[];
  attention?: Attention;
  /** told after each file: how many of how many are made */
  onFile?(made: number, of: number): void;
}

export interface SentWorkbook {
  name: string;
  agency: string;
  bytes: Uint8Array;
  /** rows by table */
  counts: Pick<Recipient, 'tasks' | 'duties' | 'targets'>;
}

export interface SendAnswer {
  round: Round;
  files: SentWorkbook[];
  unsent: Unsent;
  /** tasks in these files that have no name yet */
  unnamed: number;
  /** agencies among these that Danh mục does not list */
  unlisted: string[];
  /** codes of assignments that say nothing */
  unmet: string[];
  /** what was written into Nhật ký */
  log: LogEntry[];
}

/**
 * gửi: one workbook for each agency, its report date the round's closing day. The workbook is read once and gets, in one write, a line of the log for each file, what was
 * given to whom, and the values agreed on where none were ever recorded, whole or not at all; nothing that people entered. An agency that leads nothing here is a failure that names it.
 * `asked`: the round, or what makes it of the workbook's report date.
 */
export async function send(run: ExcelRun, plan: Plan, asked: Round | ((reportDate: Day) => Round), { agencies, given = {}, collective = {}, attention, onFile }: SendOptions = {}): Promise<SendAnswer> {
  nextStep(attention, 'reading');
  return allOrNothing(run, async (reading) => {
    const rows = requireRows(reading, plan);
    const round = typeof asked === 'function' ? asked(requireDay(rows)) : asked;
    if (isLogForeign(reading)) throw new Failure('foreign-sheet', LOG_WORDS.sheet);
    const stamp = readStamp(reading);
    requireMemory(reading);
    const list = agencyList(rows.agencies);
    const nameOf = (agency: string) => list.find(agency)?.name ?? agency;
    const chosen = chosenRecipients(recipients(rows, { given, collective }), agencies, list);
    const assigned = assignedTo(chosen, { given, collective }, list);
    const agreed = readAgreedValues(reading);
    const answers = answersBy(readAnswers(reading), nameOf);
    const sending = 1 + lastSending(readLog(reading), agreed);
    const carried = textToCarry(plan);

    const names = fileNames(plan.year, round.name, chosen.map(({ agency }) => agency));
    const files: SentWorkbook[] = [];
    for (const [index, { agency, ...counts }] of chosen.entries()) {
      requireWanted(attention);
      const bytes = await writeWorkbookFile(sentFile({ plan, version: stamp?.version ?? plan.version, rows, sending, answers, agency, round, assigned, carried }));
      files.push({ name: names[index]!, agency, bytes, counts });
      onFile?.(files.length, chosen.length);
    }

    const assignments = assignmentsFor(rows, assigned, chosen.map(({ agency }) => agency), round.name);
    const log = files.map((file) => logEntry(file, round, assignments));
    const changes = [
      ...logChanges(reading, log, nameOf), ...assignmentsChanges(readAssignments(reading), assignments),
      ...(hasAgreed(agreed) ? [] : [agreedValuesChange(agreedNow(rows, round.sentOn, agreed, 0), agreed.size)]),
    ];
    nextStep(attention, 'writing');
    const answer = { round, files, unsent: unsent(rows, assigned), unnamed: unnamedTasks(rows, chosen.map(({ agency }) => agency), assigned).length, unlisted: chosen.map(({ agency }) => agency).filter((agency) => list.find(agency) === null), unmet: unmetAssignments(rows, { given, collective }), log };
    return { changes, answer, back: outstandingChanges(reading, nameOf) };
  }, ['NhatKy', 'KetQuaTheoCoQuan']);
}

/** An agency may be asked for by any of its names: "STP" is Sở Tư pháp. */
function chosenRecipients(all: readonly Recipient[], wanted: readonly string[] | undefined, list: AgencyList): Recipient[] {
  if (wanted === undefined) return [...all];
  return wanted.map((name) => {
    const key = comparisonKey(list.find(name)?.name ?? name);
    const found = all.find(({ agency }) => comparisonKey(agency) === key);
    if (!found) throw new Failure('nothing-to-send', name);
    return found;
  });
}

/** Of what is assigned, what goes to these: a row given to an agency that is sent no file is sent to nobody. */
function assignedTo(chosen: readonly Recipient[], { given, collective }: Assigned, list: AgencyList): Assigned {
  const isChosen = (name: string) => chosen.some(({ agency }) => comparisonKey(agency) === comparisonKey(list.find(name)?.name ?? name));
  return {
    given: Object.fromEntries(Object.entries(given).filter(([, name]) => isChosen(name))),
    collective: Object.fromEntries(Object.entries(collective).map(([code, names]) => [code, names.filter(isChosen)])),
  };
}

function logEntry({ name, agency, counts }: SentWorkbook, round: Round, assignments: readonly Assignment[]): LogEntry {
  const codes = assignments.filter((one) => one.agency === agency).map(({ code }) => code);
  return {
    on: round.sentOn, what: 'sent', agency, round: round.name, file: name, rows: counts.tasks + counts.duties + counts.targets,
    note: codes.length > 0 ? SENT_WORDS.givenFor(codes.join('; ')) : '',
  };
}
