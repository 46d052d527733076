import {
  CELL_SENTENCES, HEADERS, NO_LEAD_NAME, REPORTED_STATUS_WORDS, TASK_PROBLEM_SENTENCES, TIME_STATE_WORDS,
} from '../../strings';
import { TASK_PROBLEMS, type TaskProblem } from '../../plan/taskProblems';
import { REPORTED_STATUSES } from '../../plan/timeState';
import type { TableName } from '../column';
import type { Dialect } from '../dialect';
import { DEFAULT_THRESHOLDS, NAMES } from '../names';
import { FUNCTION_NAMESPACE } from '../functionNamespace';
import { choiceOf, cleaned, dayAttempt, dayOf, numberOf, numberTextOf } from './reading';
import { cellOf, entered, joinedSentences, quoted, UNREADABLE } from './reference';

type Formulas = Record<Dialect, string>;

const both = (formula: string): Formulas => ({ cchc: formula, native: formula });

const REPORT_DATE = NAMES.reportDate;
/** Without a report date every computed cell says so. */
const dated = (formula: string) => `IF(ISNUMBER(${REPORT_DATE}),${formula},${quoted(CELL_SENTENCES.noReportDate)})`;
const orDefault = (name: string, value: number) => `IF(ISNUMBER(${name}),${name},${value})`;
const LAG_THRESHOLD = orDefault(NAMES.lagThreshold, DEFAULT_THRESHOLDS.lag);
const DUE_SOON_DAYS = orDefault(NAMES.dueSoonDays, DEFAULT_THRESHOLDS.dueSoonDays);

/** The most lead agencies of one cell that a native formula tells apart. */
const MOST_LEADS = 6;
const PART_LENGTH = 400;

/** The formulas of a table of tasks or of duties, by column. The native ones read the helper columns, the CCHC ones the cells themselves. */
export function taskFormulas(table: TableName) {
  const cell = (key: keyof typeof HEADERS) => cellOf(table, HEADERS[key]);
  const status = cell('statusRead');
  const progress = cell('progressRead');
  const completedOn = cell('completedRead');
  const due = cell('dueRead');
  const start = `DATE(YEAR(${due}),1,1)`;
  const expected = `IF(${due}<=${start},IF(${REPORT_DATE}>=${due},1,0),MAX(0,MIN(1,(${REPORT_DATE}-${start})/(${due}-${start}))))`;
  const isCompleted = `${status}=${REPORTED_STATUSES.indexOf('completed') + 1}`;

  return {
    statusRead: both(choiceOf(cell('status'), REPORTED_STATUSES.map((code) => [REPORTED_STATUS_WORDS[code].toLowerCase()]))),
    progressText: both(numberTextOf(cell('progress'))),
    progressRead: both(numberOf(cell('progress'), cell('progressText'), UNREADABLE)),
    completedAttempt: both(dayAttempt(cell('completedOn'))),
    completedRead: both(dayOf(cell('completedOn'), cell('completedAttempt'))),
    dueAttempt: both(dayAttempt(cell('due'))),
    dueRead: both(dayOf(cell('due'), cell('dueAttempt'))),
    notReported: both(`IF(AND(${status}="",${progress}="",${completedOn}=""),1,0)`),
    leadText: both(leadText(cell('lead'))),
    leadGroup: both(leadGroup(cell('leadText'))),
    expected: {
      cchc: dated(`IF(ISNUMBER(${due}),${FUNCTION_NAMESPACE}.EXPECTED(${due},${REPORT_DATE}),"")`),
      native: dated(`IF(ISNUMBER(${due}),${expected},"")`),
    },
    timeState: {
      cchc: dated(`${FUNCTION_NAMESPACE}.STATUS(${entered(cell('status'))},${entered(cell('completedOn'))},${entered(cell('due'))},${REPORT_DATE},`
        + `${entered(cell('progress'))},"",${LAG_THRESHOLD},${DUE_SOON_DAYS})`),
      native: dated(timeState()),
    },
    check: {
      cchc: dated(`${FUNCTION_NAMESPACE}.CHECK(${entered(cell('status'))},${entered(cell('progress'))},${entered(cell('completedOn'))},${entered(cell('due'))},`
        + `${REPORT_DATE},${entered(cell('evidence'))})`),
      native: dated(joinedSentences(TASK_PROBLEMS.map((problem) => ({ when: conditions()[problem], sentence: TASK_PROBLEM_SENTENCES[problem] })))),
    },
  };

  /** The ten rules of `plan/timeStateOf`, in their order. */
  function timeState(): string {
    const words = Object.fromEntries(Object.entries(TIME_STATE_WORDS).map(([state, word]) => [state, quoted(word)])) as typeof TIME_STATE_WORDS;
    const isDated = `ISNUMBER(${completedOn})`;
    const isDatedLater = `AND(${isDated},${completedOn}>${REPORT_DATE})`;
    const isFull = `IF(ISNUMBER(${progress}),ROUND(${progress}-1,9)=0,FALSE)`;
    const isBehind = `IF(ISNUMBER(${progress}),IF(AND(ROUND(${progress},9)>=0,ROUND(${progress}-1,9)<=0),`
      + `ROUND(${expected}-${progress}-${LAG_THRESHOLD},9)>0,FALSE),FALSE)`;
    const completed = `IF(NOT(ISNUMBER(${due})),${words.completed},IF(${isDated},IF(${completedOn}<=${due},${words['completed-on-time']},${words['completed-late']}),`
      + `IF(${REPORT_DATE}<=${due},${words['completed-on-time']},${words['completed-date-unknown']})))`;
    const open = `IF(NOT(ISNUMBER(${due})),${words['no-due-date']},IF(${REPORT_DATE}>${due},${words.overdue},IF(${isBehind},${words.behind},`
      + `IF(${due}-${REPORT_DATE}<=${DUE_SOON_DAYS},${words['due-soon']},${words['on-track']}))))`;
    return `IF(AND(OR(${isCompleted},${isDated},${isFull}),NOT(${isDatedLater})),${completed},${open})`;
  }

  /** When each problem of `plan/taskProblems` is there. */
  function conditions(): Record<TaskProblem, string> {
    const isNumber = `ISNUMBER(${progress})`;
    const share = (test: string) => `IF(${isNumber},${test},FALSE)`;
    return {
      'status-unknown': `${status}="${UNREADABLE}"`,
      'progress-not-a-number': `${progress}="${UNREADABLE}"`,
      'progress-out-of-range': share(`OR(ROUND(${progress},9)<0,ROUND(${progress}-1,9)>0)`),
      'completed-below-100': `AND(${isCompleted},${share(`ROUND(${progress}-1,9)<0`)})`,
      'not-completed-at-100': `AND(NOT(${isCompleted}),${status}<>"",${share(`ROUND(${progress}-1,9)=0`)})`,
      'not-started-with-progress': `AND(${status}=${REPORTED_STATUSES.indexOf('not-started') + 1},${share(`ROUND(${progress},9)>0`)})`,
      'completed-without-date': `AND(${isCompleted},${completedOn}="")`,
      'date-not-a-date': `${completedOn}="${UNREADABLE}"`,
      'date-in-future': `AND(ISNUMBER(${completedOn}),${completedOn}>${REPORT_DATE})`,
      'date-without-completion': `AND(ISNUMBER(${completedOn}),NOT(${isCompleted}))`,
      'completed-without-evidence': `AND(${isCompleted},IFERROR(${cleaned(cell('evidence'))}="",FALSE))`,
    };
  }
}

/** The lead cell with a semicolon wherever one name ends: line ends separate as semicolons do. */
function leadText(cell: string): string {
  const lines = `IF(ISNUMBER(FIND(CHAR(10),${cell})),SUBSTITUTE(${cell},CHAR(10),";"),${cell})`;
  return `IFERROR(TRIM(SUBSTITUTE(${lines},UNICHAR(160)," ")),"${UNREADABLE}")`;
}

/**
 * The lead agencies as the plan writes them, "; " between: each part goes through the table of spellings. Commas and "và" never
 * separate, unless the table lists the whole part.
 */
function leadGroup(text: string): string {
  const named = (part: string) => `IFERROR(VLOOKUP(${part},BiDanh[[${HEADERS.spelling}]:[${HEADERS.aliasOf}]],2,FALSE),${part})`;
  const part = (index: number) => `TRIM(MID(SUBSTITUTE(${text},";",REPT(" ",${PART_LENGTH})),${index * PART_LENGTH + 1},${PART_LENGTH}))`;
  const parts = Array.from({ length: MOST_LEADS }, (_, index) => `IF(${part(index)}="","","; "&${named(part(index))})`).join('&');
  return `IF(TRIM(SUBSTITUTE(${text},";"," "))="",${quoted(NO_LEAD_NAME)},IF(ISNUMBER(FIND(";",${text})),MID(${parts},3,2000),${named(text)}))`;
}
