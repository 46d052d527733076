import { areaKey, areaNamed, areaOfTitle, isAboutReform } from './areaTitles';
import type { AppendixProblem, AppendixProblemCode, AppendixTask } from './appendixTask';
import { squeezed } from './cellText';
import { type FoundTable, hasRole } from './foundTable';
import type { Grid } from './grid';
import { goesOnInCells, mergedTask, nameOf, type TaskDraft } from './mergedTask';
import { beginsAnew, rowKind, type RowSurroundings } from './rowKind';
import { leadingMark, type RowMark } from './rowMark';
import { firstWords, signatureLines } from './signature';
import { ownText, type TableLine, tableLines, withoutContinued } from './tableLines';
import { taskProblemsInSource, wordsLeftOut } from './sourceProblems';

export interface AppendixReading {
  /** the plan's areas by name; null: the source's own groups are the areas */
  areas: readonly string[] | null;
  /** areas that the user gave to titles of groups */
  areasOfTitles?: Readonly<Record<string, string>>;
  year: number;
  /** a), b), đ) are parts of the numbered task ("join"), or tasks of their own */
  subRows?: 'join' | 'tasks';
}

/** A title in the source and the area that it was taken for. */
export interface AppendixGroup { title: string; area: string | null; tasks: number }

export interface AppendixTasks { tasks: AppendixTask[]; groups: AppendixGroup[]; problems: AppendixProblem[] }

/** `line`: the title's row, where it says more than the title: its lead is that of the tasks which name none. */
interface Group { title: string; mark: string; kind: string; area: string | null; line?: TableLine }

const NO_GROUP: Group = { title: '', mark: '', kind: 'none', area: null };

/**
 * The tasks of an appendix, in the order of its rows, and what is odd about them. A numbered row is a task; rows without a number below it belong
 * to it, so that 52 rows may be 49 tasks. Numbers may restart in each group and are no key of their own.
 */
export function appendixTasks(grids: readonly Grid[], table: FoundTable, reading: AppendixReading): AppendixTasks {
  // A source that makes its own areas has none to know a title by.
  const isArea = (title: string) => reading.areas !== null && areaFor(title, reading) !== null;
  const isAreaName = (title: string) => reading.areas !== null && (areaNamed(title, reading.areas) !== null || isChosen(title, reading));
  const isMarkedTitle = (words: string) => leadingMark(words)?.mark.kind === 'roman' && (reading.areas === null || isArea(words));
  const lines = tableLines(grids, table, (words) => isAreaName(words) || isMarkedTitle(words));
  const walk = (areaKinds: ReadonlySet<string> | null) => walkRows(lines, { table, reading, areaKinds, isArea, isAreaName });
  const first = walk(null);
  const { drafts, groups, above, problems } = reading.areas === null ? walk(kindsOfAreas(first.groups)) : first;

  const tasks = drafts.map((draft) => mergedTask(draft, reading.year));
  for (const { title, area } of groups) {
    const own = drafts.find((draft) => draft.group === title && draft.area === area);
    if (area === null && own) problems.push({ code: 'area-unknown', where: own.first.place, value: title });
  }
  return {
    tasks,
    groups: groups.map(({ title, area }) => ({ title, area, tasks: drafts.filter((draft) => draft.group === title && draft.area === area).length })),
    problems: [...problems, ...taskProblemsInSource(drafts, tasks, lines, above, reading.year), ...wordsLeftOut(grids, table)],
  };
}

interface Walk {
  table: FoundTable;
  reading: AppendixReading;
  /** kinds of groups that are areas, where the source makes its own; null: any may be one */
  areaKinds: ReadonlySet<string> | null;
  isArea(title: string): boolean;
  isAreaName(title: string): boolean;
}

/** Every row in its turn: the groups that titles open, the tasks with the rows that belong to them, and what is odd. */
function walkRows(lines: readonly TableLine[], { table, reading, areaKinds, isArea, isAreaName }: Walk): { drafts: TaskDraft[]; groups: Group[]; above: TableLine[]; problems: AppendixProblem[] } {
  const problems: AppendixProblem[] = [];
  const say = (code: AppendixProblemCode, line: TableLine, value: string) => problems.push({ code, where: line.place, value });
  const drafts: TaskDraft[] = [];
  const groups: Group[] = [];
  const above: TableLine[] = [];
  let group = NO_GROUP;
  let heading: TableLine | null = null;
  const lastNumbered = Math.max(-1, ...lines.flatMap(({ mark }, index) => (mark?.kind === 'number' ? [index] : [])));
  const signatures = signatureLines(lines);
  const hasSubNumbers = hasRole(table, 'subNumber');

  lines.forEach((line, index) => {
    const open = drafts.at(-1);
    const underWay = open === undefined || open.group !== group.title ? null : nameOf(open);
    const around: RowSurroundings = {
      hasNumbers: lastNumbered >= 0, isSignature: signatures.has(line), isAfterLast: index > lastNumbered, next: lines[index + 1], underWay,
      markUnderWay: countsTasks(open?.first.mark ?? null), isOnSamePage: open?.first.place.grid === line.place.grid,
      numberUnderWay: open?.first.mark?.kind === 'number' ? open.first.mark.text : null, goesOnInCells: open !== undefined && goesOnInCells(open, line),
      hasMarkedGroups: groups.some(({ kind }) => kind !== 'none'), makesAreas: reading.areas === null, isArea, isAreaName,
    };
    const found = rowKind(line, around);
    const kind = found === 'part' && reading.subRows === 'tasks' ? 'task' : found;
    switch (kind) {
      case 'group':
        if (isDoubtful(line, around)) say('title-unmarked', line, line.title ?? '');
        group = nextGroup(line, group, groups, reading, areaKinds);
        if (!groups.includes(group)) groups.push(line.title === null ? group = { ...group, line } : group);
        if (line.title === null) above.push(line);
        heading = null;
        return;
      case 'heading':
        heading = line;
        above.push(line);
        return;
      case 'note':
        problems.push({ code: 'note-row', where: line.start, value: firstWords(line) });
        return;
      case 'part': case 'more':
        if (open === undefined) throw new Error('a row goes on with a task, and none is under way');
        open.below.push({ line, kind });
        return;
      case 'task': {
        if (ownText(line.cells.task) === '' && line.title === null) return say('name-missing', line, line.mark?.text ?? '');
        if (reading.subRows === 'tasks' && line.mark?.kind === 'number' && lines[index + 1]?.mark?.kind === 'letter') {
          heading = line;
          above.push(line);
          return;
        }
        if (line.mark?.kind === 'number' && !hasSubNumbers) heading = null;
        if (line.mark === null && lastNumbered >= 0) say('row-unnumbered', line, line.title ?? ownText(line.cells.task));
        const isUnderHeading = heading !== null && (line.subMark ?? line.mark)?.kind === 'letter';
        const own = line.mark?.kind === 'letter' && line.mark.of !== undefined ? `${line.mark.of}${line.mark.text}` : line.mark?.text ?? '';
        const number = isUnderHeading && !hasSubNumbers ? `${heading?.mark?.text ?? ''}${line.mark?.text ?? ''}` : own;
        const columnArea = line.cells.area?.text ?? '';
        const inGroup = columnArea === '' ? group : nextGroup(titleLine(line, columnArea), NO_GROUP, groups, reading, null);
        if (columnArea !== '' && !groups.some(({ title }) => title === inGroup.title)) groups.push(inGroup);
        drafts.push({
          sourceKey: [inGroup.mark, number].filter((part) => part !== '').join('.'),
          group: inGroup.title, area: inGroup.area, heading: isUnderHeading ? heading : null, over: inGroup.line ?? null, first: line, below: [],
        });
        return;
      }
      default: return neverReached(kind);
    }
  });

  return { drafts, groups, above, problems };
}

/**
 * Which kinds of groups are the areas, where the source makes its own: those whose titles are about reform, so that "A. Nhiệm vụ chung" over "I. Cải cách thể chế" is none; else the first's.
 */
function kindsOfAreas(groups: readonly Group[]): ReadonlySet<string> {
  const about = groups.filter(({ title }) => isAboutReform(title));
  return new Set((about.length > 0 ? about : groups.slice(0, 1)).map(({ kind }) => kind));
}

/** A title without a mark among numbers that run on past it: it may as well be the rest of the name above. */
const isDoubtful = ({ mark, title, isAcross }: TableLine, { underWay, hasNumbers, next, isArea }: RowSurroundings) =>
  mark === null && title !== null && !isAcross && hasNumbers && underWay !== null && !beginsAnew(next) && title !== title.toUpperCase() && !isArea(title);

/** The group that a title opens. One below another, with a mark of another kind and no area of its own, stays in the area of the one above. */
function nextGroup(line: TableLine, group: Group, groups: readonly Group[], reading: AppendixReading, areaKinds: ReadonlySet<string> | null): Group {
  const title = withoutContinued(line.title ?? ownText(line.cells.task));
  const kind = line.mark?.kind ?? 'none';
  const mark = line.mark?.text ?? '';
  // 2.1 stands below 2, whichever of its neighbours comes between
  const parent = kind === 'number' ? groups.filter((other) => other.kind === 'number' && other.area !== null && mark.startsWith(`${other.mark}.`)).at(-1) : undefined;
  const isAnArea = reading.areas !== null || (parent === undefined && (areaKinds === null || areaKinds.has(kind)));
  const own = isAnArea ? areaFor(title, reading) : null;
  if (own === null && parent) return groups.find((other) => other.mark === mark && other.title === title) ?? { title, kind, mark, area: parent.area };
  const isBelow = own === null && group.area !== null && isInside(line, title, group.area, groups);
  const same = groups.find((other) => squeezed(other.title) === squeezed(title) && other.area === own && other.mark === mark);
  if (same) return same;
  return { title, kind, mark: isBelow ? [group.mark, mark].filter(Boolean).join('.') : mark, area: isBelow ? group.area : own };
}

/**
 * Whether a group without an area of its own stands inside the area under way: its mark is of another kind than the area's, and that kind did not come before it, as A does before I. A title in
 * capitals without any mark begins something of its own.
 */
function isInside(line: TableLine, title: string, area: string, groups: readonly Group[]): boolean {
  const kind = line.mark?.kind ?? 'none';
  const first = groups.findIndex((other) => other.area === area);
  const isOuter = groups.slice(0, first).some((other) => other.kind === kind && other.area === null);
  return kind !== groups[first]!.kind && !isOuter && (kind !== 'none' || title !== title.toUpperCase());
}

/** The kind of a task's mark; a letter behind a number, 2a, counts as a number does. */
const countsTasks = (mark: RowMark | null): RowMark['kind'] | null => (mark?.kind === 'letter' && mark.of !== undefined ? 'number' : mark?.kind ?? null);

/** The words of a column of areas as the title of a group. */
function titleLine(line: TableLine, words: string): TableLine {
  const marked = leadingMark(words);
  return { ...line, mark: marked?.mark ?? null, title: marked?.rest ?? words };
}

const chosenFor = (title: string, { areasOfTitles = {} }: AppendixReading) => Object.entries(areasOfTitles).find(([other]) => areaKey(other) === areaKey(title))?.[1];
const isChosen = (title: string, reading: AppendixReading) => chosenFor(title, reading) !== undefined;

function areaFor(title: string, reading: AppendixReading): string | null {
  const chosen = chosenFor(title, reading);
  if (chosen !== undefined) return chosen;
  const { areas } = reading;
  return areas === null ? areaName(title) : areaOfTitle(title, areas);
}

/** A title as the name of an area: one in capitals only is written as a sentence. */
export function areaName(title: string): string | null {
  const name = title.replace(/[\s:.;,]+$/u, '');
  if (name === '') return null;
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

function neverReached(kind: never): never {
  throw new Error(`no row is a ${String(kind)}`);
}
