import { abolishedIn } from '../../plan/appendix/abolishedAgencies';
import type { AgencyReading } from '../../plan/agencyCell';
import type { AppendixTask } from '../../plan/appendix/appendixTask';
import type { Place } from '../../plan/appendix/grid';
import { likeNames } from '../../plan/appendix/likeness';
import { type Match, matchTasks, type PlanSaid, type StandingTask } from '../../plan/appendix/matching';
import { sourceKeyOf } from '../../plan/appendix/planOfAppendix';
import { deadlineWords, followDeadline, type RecordedDeadline } from '../../plan/followDeadline';
import type { Entered } from '../../plan/entered';
import type { Area, Plan } from '../../plan/plan';
import { cleanText, comparisonKey } from '../../plan/text';
import { AGENCY_KIND_WORDS, HEADERS, IMPORT_WORDS, TEMPLATE_TEXTS } from '../../strings';
import { addRows, standingColumns } from '../addRows';
import type { CellInput, Change } from '../change';
import { AGENCY_TABLE, SPELLING_TABLE, TASK_TABLE, type TaskKey } from '../columns';
import type { TaskRow, WorkbookRows } from '../readRows';
import { columnsByKey } from '../reading/tableRows';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { newSpellings, type Spelling } from '../spellings';
import { deadlineKey, derivedDeadlinesChange } from '../stamp';
import { printOf } from '../template/dataSheet';
import { heightOf, type RowCells, rowHeights } from '../template/tableBody';
import { taskCells } from '../template/taskSheets';
import { cellBlocks, type SheetCell } from './cellBlocks';
import { type AgencyChoices, leadReader, type LeadWords } from './leadWords';
import { planSaidChanges, readPlanSaid, type SaidByCode } from './planSaid';
import { cellOutcome, IMPORTED_KEYS, type ImportedKey, SAID } from './taskCellChanges';

/** A cell that the import changes, or would but for a person's own change ("kept"). */
export interface ImportedCell {
  code: string; header: string; outcome: 'written' | 'overwritten' | 'kept'; before: string; after: string;
  /** a person had changed what is overwritten */
  isPersons?: true;
}

/** A name among the leads, what it was taken for, and the codes of its tasks. */
export interface LeadAgency {
  written: string;
  kind: AgencyReading['kind'];
  names: string[];
  codes: string[];
  /** those that it names and that are no more in the plan's year */
  abolished: string[];
  /** of an unknown one the listed agencies whose names are most like it, for the user to choose from */
  suggestions?: string[];
}

/** What an import comes to, decided from one reading of the workbook. */
export interface ImportDecision {
  changes: Change[];
  /** `lead` as it would stand in the cell */
  matches: (Match & { lead: string })[];
  unplaced: AppendixTask[];
  vanished: { code: string; name: string }[];
  cells: ImportedCell[];
  agencies: LeadAgency[];
  rowsAdded: string[];
  /** rows whose Hạn changes with their words */
  dues: { code: string; before: Entered; after: number | null }[];
  /** rows whose Hạn a person set, and which stays though their words change to another day */
  duesKept: { code: string; where: Place; standing: Entered; said: number | null }[];
}

export interface ImportWanted { tasks: readonly AppendixTask[]; agencies: AgencyChoices }

/** A task's cells as they are to be, and the day that goes with its words. */
interface Filled { match: Match; row: TaskRow | null; cells: Record<ImportedKey, string>; due: number | null; isDueChanged: boolean; recorded: RecordedDeadline | null; outcomes: ImportedCell[]; lead: LeadWords }

/**
 * Everything that importing these tasks does to the workbook, as one list of changes: names, deliverables, deadlines and leads into their rows, rows for codes that
 * are new, agencies into Danh mục, and into the hidden sheet what the appendix said. What agencies have entered is no column of these.
 */
export function importChanges(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows, wanted: ImportWanted): ImportDecision {
  const remembered = readPlanSaid(snapshot);
  const saidBefore: SaidByCode = new Map([...saidByPlan(plan), ...remembered]);
  const standing = rows.tasks.map((row): StandingTask => ({ code: row.id, area: row.area, name: row.name, said: saidBefore.get(row.id) ?? null }));
  const { matches, unplaced, vanished } = matchTasks(wanted.tasks, standing, areasOf(plan));
  const readLead = leadReader(rows.agencies, plan.agencies, wanted.agencies);
  const rowOf = new Map(rows.tasks.map((row) => [row.id, row]));
  const filled = matches.map((match) => fill(plan, match, rowOf.get(match.code) ?? null, saidBefore.get(match.code) ?? null, rows, readLead(match.task.lead)));

  const added = filled.filter(({ row }) => row === null);
  const table = snapshot.tables.find(({ name }) => name === TASK_TABLE.name);
  return {
    changes: table === undefined ? [] : [
      ...agencyChanges(snapshot, rows, wanted.agencies),
      ...changesOfRows(table, filled.filter(({ row }) => row !== null)),
      ...addRows(TASK_TABLE, table, added.map(newRow), rows.dialect),
      ...(added.length > 0 ? printed(plan, table, added.length) : []),
      ...rememberedDeadlines(rows, filled),
      ...planSaidChanges(new Map([...saidBefore, ...filled.map((one) => [one.match.code, saidOf(one)] as const)]), remembered),
    ],
    matches: filled.map(({ match, lead }) => ({ ...match, lead: lead.text })), unplaced,
    vanished: vanished.map(({ code, name, said }) => ({ code, name: name === '' ? said?.name ?? '' : name })),
    cells: filled.flatMap(({ outcomes }) => outcomes),
    agencies: leadAgencies(plan, filled, rows.agencies.map(({ name }) => name)),
    rowsAdded: added.map(({ match }) => match.code),
    dues: filled.flatMap(({ match, row, due, isDueChanged }) => (row !== null && isDueChanged ? [{ code: match.code, before: row.read.cell('due'), after: due }] : [])),
    duesKept: filled.flatMap(({ match: { code, task }, row, outcomes, isDueChanged }) => {
      const isNew = outcomes.some(({ header, outcome }) => header === HEADERS.deadline && outcome !== 'kept');
      const [standing, said] = [row?.read.cell('due') ?? '', task.due.kind === 'day' ? task.due.day : null];
      return row === null || !isNew || isDueChanged || standing === (said ?? '') || standing === '' ? [] : [{ code, where: task.place, standing, said }];
    }),
  };
}

/** What a plan that was made of its appendix says of its tasks: the first import of that appendix is no news to it. */
function saidByPlan(plan: Plan): SaidByCode {
  return new Map(plan.tasks.filter(({ name }) => name !== '').map((task) => [task.code, {
    name: task.name, deliverable: task.deliverable, deadline: task.deadline, lead: task.leadAgency, supporting: task.supportingAgencies, source: String(taskCells(plan, task).source ?? ''),
    sourceKey: sourceKeyOf(task.source.section),
  }]));
}

const areasOf = ({ areas }: Plan): Pick<Area, 'number' | 'name'>[] => areas;

const HEADER_OF: Record<ImportedKey, string> = {
  area: HEADERS.area, task: HEADERS.task, deliverable: HEADERS.deliverable, deadline: HEADERS.deadline, lead: HEADERS.lead, supporting: HEADERS.supporting, source: HEADERS.source,
};

/** What an amendment of a task writes. */
const AMENDED_KEYS: readonly ImportedKey[] = ['deadline', 'source'];

function fill(plan: Plan, match: Match, row: TaskRow | null, said: PlanSaid | null, rows: WorkbookRows, lead: LeadWords): Filled {
  const { task, code } = match;
  const own = plan.tasks.find((one) => one.code === code);
  const template = own ? String(taskCells(plan, own).source ?? '') : '';
  const standing = (key: ImportedKey) => String(row?.read.cell(key) ?? '');
  const isLeadOfPlan = lead.text === '' && own?.leadSource != null && comparisonKey(standing('lead')) === comparisonKey(own.leadAgency);
  const source = [
    IMPORT_WORDS.source(task.sourceKey),
    ...(lead.isReworded ? [IMPORT_WORDS.sourceLead(task.lead)] : []),
    ...(isLeadOfPlan ? [TEMPLATE_TEXTS.leadAccordingTo(own.leadSource!.section)] : []),
    ...(task.monitor === '' ? [] : [IMPORT_WORDS.sourceMonitor(task.monitor)]),
  ].join('; ');
  const wanted: Record<ImportedKey, string> = {
    area: task.area ?? '', task: task.name, deliverable: task.deliverable, deadline: task.deadline, lead: lead.text, supporting: task.supporting, source,
  };
  // A document that came after the appendix has the last word.
  const isAmended = rows.amendments.some((amendment) => (amendment.kind === 'end-task' || amendment.kind === 're-date-task') && amendment.code === code);
  const cells = { ...wanted };
  const outcomes = IMPORTED_KEYS.flatMap((key): ImportedCell[] => {
    const weighed = cellOutcome(key, { wanted: wanted[key], standing: standing(key), said, template });
    const outcome = weighed !== 'same' && isAmended && AMENDED_KEYS.includes(key) ? 'kept' : weighed;
    if (outcome === 'same' || outcome === 'kept') cells[key] = row === null ? wanted[key] : standing(key);
    const isPersons = outcome === 'overwritten' && said !== null && key !== 'area' && comparisonKey(standing(key)) !== comparisonKey(said[SAID[key]]);
    return outcome === 'same' ? [] : [{ code, header: HEADER_OF[key], outcome, before: standing(key), after: wanted[key], ...(isPersons ? { isPersons } : {}) }];
  });
  const recorded = rows.derivedDeadlines.get(deadlineKey(TASK_TABLE.name, code)) ?? null;
  const followed = followDeadline({ words: cells.deadline, due: row?.read.cell('due') ?? '', recorded, year: plan.year });
  return { match, row, cells, due: followed.due, isDueChanged: followed.changed, recorded, outcomes, lead };
}

/** What the appendix says now, in the form in which it was put into the cells. */
function saidOf({ match: { task }, outcomes, cells, lead }: Filled): PlanSaid {
  const source = outcomes.find(({ header }) => header === HEADERS.source)?.after ?? cells.source;
  return { name: task.name, deliverable: task.deliverable, deadline: task.deadline, lead: lead.text, supporting: task.supporting, source, sourceKey: task.sourceKey };
}

function changesOfRows(table: TableSnapshot, filled: readonly Filled[]): Change[] {
  const columns = standingColumns(TASK_TABLE, table);
  const atOf = new Map(columns.map(({ column, at }) => [column.key, at]));
  const cellChange = ({ cell }: TaskRow, key: TaskKey, value: CellInput): SheetCell[] => {
    const column = atOf.get(key);
    return column === undefined ? [] : [{ row: cell.row, column, value }];
  };
  const writes = filled.flatMap(({ row, outcomes, cells, due, isDueChanged }) => [
    ...IMPORTED_KEYS.filter((key) => outcomes.some(({ header, outcome }) => header === HEADER_OF[key] && outcome !== 'kept')).flatMap((key) => cellChange(row!, key, cells[key])),
    ...(isDueChanged ? cellChange(row!, 'due', due ?? '') : []),
  ]);
  const heights = filled.filter(({ outcomes }) => outcomes.some(({ outcome }) => outcome !== 'kept')).map(({ row, cells }) => {
    const standing = Object.fromEntries(TASK_TABLE.columns.map(({ key }) => [key, textOf(row!.read.cell(key))]));
    return { row: row!.cell.row, height: heightOf(columns, { ...standing, ...cells }) };
  });
  return [...cellBlocks(table.sheet, writes), ...heights.sort((a, b) => a.row - b.row).flatMap(({ row, height }) => rowHeights(table.sheet, row, [height]))];
}

const textOf = (value: unknown): CellInput => (typeof value === 'string' ? value : null);

/** Rows put below are printed too. */
function printed(plan: Plan, { sheet, area, headers }: TableSnapshot, added: number): Change[] {
  const source = columnsByKey(TASK_TABLE, headers).get('source');
  return source === undefined ? [] : [printOf(plan, sheet, area.row, area.rows - 1 + added, area.column + source)];
}

function newRow({ match, cells, due }: Filled): RowCells<TaskKey> {
  return { code: match.code, ...cells, due };
}

/** The days that Hạn now follows, so that a person's own day is told from them. */
function rememberedDeadlines(rows: WorkbookRows, filled: readonly Filled[]): Change[] {
  const followed = filled.filter(({ row, isDueChanged }) => row === null || isDueChanged);
  if (followed.length === 0) return [];
  const all = new Map([...rows.derivedDeadlines, ...followed.map(({ match, cells, due }) =>
    [deadlineKey(TASK_TABLE.name, match.code), { words: deadlineWords(cells.deadline), due }] as const)]);
  return [derivedDeadlinesChange(all, rows.derivedDeadlines.size)];
}

/** What the user chose becomes lines of Danh mục: a spelling of a listed agency, or an agency of its own. */
function agencyChanges(snapshot: WorkbookSnapshot, rows: WorkbookRows, choices: AgencyChoices): Change[] {
  const table = (name: string) => snapshot.tables.find((one) => one.name === name);
  const [agencies, spellings] = [table(AGENCY_TABLE.name), table(SPELLING_TABLE.name)];
  const chosen = Object.entries(choices).map(([written, name]): Spelling => [cleanText(written), cleanText(name)]);
  const isListed = (name: string) => rows.agencies.some((agency) => comparisonKey(agency.name) === comparisonKey(name));
  const newAgencies = [...new Set(chosen.filter(([written, name]) => comparisonKey(written) === comparisonKey(name) && !isListed(name)).map(([, name]) => name))];
  const presentAt = spellings && columnsByKey(SPELLING_TABLE, spellings.headers).get('spelling');
  const present = presentAt === undefined ? [] : spellings!.values.map((line) => String(line[presentAt] ?? ''));
  return [
    ...(agencies ? addRows(AGENCY_TABLE, agencies, newAgencies.map((agencyName) => ({ agencyName, agencyKind: AGENCY_KIND_WORDS.agency })), rows.dialect) : []),
    ...(spellings ? addRows(SPELLING_TABLE, spellings, newSpellings(present, chosen).map(([spelling, aliasOf]) => ({ spelling, aliasOf })), rows.dialect) : []),
  ];
}

/** Every name among the leads once, those for the user to map first. */
function leadAgencies(plan: Plan, filled: readonly Filled[], listed: readonly string[]): LeadAgency[] {
  const found = new Map<string, LeadAgency>();
  for (const { match, lead } of filled) {
    for (const reading of lead.readings) {
      const key = `${reading.kind} ${comparisonKey(reading.written)}`;
      const one = found.get(key) ?? {
        written: reading.written, kind: reading.kind, names: 'names' in reading ? reading.names : [], codes: [], abolished: abolishedIn(reading.written, plan.year),
        ...(reading.kind === 'unknown' ? { suggestions: likeNames(reading.written, listed) } : {}),
      };
      one.codes.push(match.code);
      found.set(key, one);
    }
  }
  const order: AgencyReading['kind'][] = ['unknown', 'derived', 'collective', 'reference', 'known'];
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
