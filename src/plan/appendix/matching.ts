import type { Area } from '../plan';
import { comparisonKey } from '../text';
import type { AppendixTask } from './appendixTask';
import { likeness, wordsOf } from './likeness';

/** What the plan's appendix said of a task when it was last imported: the base that later changes are told from. */
export interface PlanSaid {
  name: string;
  deliverable: string;
  deadline: string;
  lead: string;
  supporting: string;
  source: string;
  /** the task's number in that source: "II.3" */
  sourceKey: string;
}

/** A task as the workbook has it. */
export interface StandingTask { code: string; area: string; name: string; said: PlanSaid | null }

/** How a task of the source was known to be the one with this code; "free" takes a row that waits for its name, "new" makes a code. */
export type MatchedBy = 'name' | 'similar' | 'free' | 'new';

/** `was`: what a task that was known by a similar name is called until now. */
export interface Match { task: AppendixTask; code: string; by: MatchedBy; was?: string }

export interface Matches {
  matches: Match[];
  /** tasks without an area of the plan: nothing can be written of them */
  unplaced: AppendixTask[];
  /** tasks of an earlier import that the source has no more */
  vanished: StandingTask[];
}

/** Shares of common words from which a changed name is taken for the same task's: less where its number is the same too. */
const ALIKE = 0.75;
const ALIKE_AT_SAME_NUMBER = 0.5;

/**
 * Each task's code. A task is known again by its name, wherever it stands now; else by a name much like it, in the same area and best where its number is the
 * same. One whose group names no area is known by its name alone, and is in the area where it stands. What is left takes the area's codes that wait for a name, in order, and then new ones. A code once made is never another task's.
 */
export function matchTasks(tasks: readonly AppendixTask[], standing: readonly StandingTask[], areas: readonly Pick<Area, 'number' | 'name'>[]): Matches {
  const isPlaced = ({ area }: AppendixTask) => area !== null && areas.some(({ name }) => name === area);
  const placed = tasks.filter(isPlaced);
  const codes = new Map<AppendixTask, { code: string; by: MatchedBy }>();
  const taken = new Set<string>();
  const give = (task: AppendixTask, code: string, by: MatchedBy) => {
    codes.set(task, { code, by });
    taken.add(code);
  };
  const left = () => placed.filter((task) => !codes.has(task));

  byName(tasks, standing, taken, give);
  bySimilarName(left(), standing, taken, give);
  const free = byArea(standing.filter(({ name, said, code }) => name === '' && said === null && !taken.has(code)));
  const last = new Map(areas.map(({ number }) => [number, Math.max(0, ...standing.map(({ code }) => numberIn(code, number)))]));
  for (const task of left()) {
    const area = areas.find(({ name }) => name === task.area)!;
    const waiting = free.get(comparisonKey(area.name))?.shift();
    if (waiting) {
      give(task, waiting.code, 'free');
    } else {
      const next = (last.get(area.number) ?? 0) + 1;
      last.set(area.number, next);
      give(task, codeOf(area.number, next), 'new');
    }
  }
  return {
    matches: tasks.flatMap((task) => {
      const found = codes.get(task);
      if (!found) return [];
      const own = standing.find(({ code }) => code === found.code);
      return [{ task: isPlaced(task) ? task : { ...task, area: own?.area ?? null }, ...found, ...(found.by === 'similar' ? { was: own?.name ?? '' } : {}) }];
    }),
    unplaced: tasks.filter((task) => !codes.has(task)),
    vanished: standing.filter(({ code, said }) => said !== null && !taken.has(code)),
  };
}

/** @example codeOf(3, 4) // '3.04' */
export const codeOf = (area: number, count: number): string => `${area}.${String(count).padStart(2, '0')}`;

type Give = (task: AppendixTask, code: string, by: MatchedBy) => void;

/** Rows by their areas' keys: each text is taken apart once, however many tasks ask. */
function byArea<Row extends { area: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = comparisonKey(row.area);
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

const isSame = (one: string, other: string) => comparisonKey(one) === comparisonKey(other);

/** The same name in the same area, then anywhere. Of tasks with one name the first keeps the first code. */
function byName(tasks: readonly AppendixTask[], standing: readonly StandingTask[], taken: ReadonlySet<string>, give: Give): void {
  const byKey = new Map<string, StandingTask[]>();
  const add = (key: string, row: StandingTask) => byKey.set(key, [...byKey.get(key) ?? [], row]);
  for (const row of standing) for (const name of new Set([row.name, row.said?.name ?? ''].map(comparisonKey))) if (name !== '') add(name, row);
  const known = new Set<AppendixTask>();
  for (const isRight of [(row: StandingTask, task: AppendixTask) => isSame(row.area, task.area ?? ''), () => true]) {
    for (const task of tasks) {
      if (known.has(task)) continue;
      const row = byKey.get(comparisonKey(task.name))?.find((one) => !taken.has(one.code) && isRight(one, task));
      if (!row) continue;
      known.add(task);
      give(task, row.code, 'name');
    }
  }
}

function bySimilarName(tasks: readonly AppendixTask[], standing: readonly StandingTask[], taken: ReadonlySet<string>, give: Give): void {
  const rows = byArea(standing.filter(({ name, code }) => name !== '' && !taken.has(code)).map((row) => ({ row, area: row.area, words: wordsOf(row.said?.name ?? row.name), head: wordsOf(firstLine(row.said?.name ?? row.name)) })));
  if (rows.size === 0) return;
  const pairs = tasks.flatMap((task) => {
    // The parts a), b) may have come or gone: the name before them counts as well.
    const [own, head] = [wordsOf(task.name), wordsOf(firstLine(task.name))];
    return (rows.get(comparisonKey(task.area ?? '')) ?? []).flatMap(({ row, words: others, head: otherHead }) => {
      const isAtSameNumber = row.said !== null && row.said.sourceKey === task.sourceKey;
      const share = Math.max(likeness(own, others), likeness(head, otherHead));
      return share >= (isAtSameNumber ? ALIKE_AT_SAME_NUMBER : ALIKE) ? [{ task, code: row.code, share: share + (isAtSameNumber ? 0.1 : 0) }] : [];
    });
  });
  const done = new Set<AppendixTask>();
  for (const { task, code } of pairs.sort((a, b) => b.share - a.share)) {
    if (done.has(task) || taken.has(code)) continue;
    done.add(task);
    give(task, code, 'similar');
  }
}

const firstLine = (name: string) => name.split('\n')[0]!.replace(/[\s:.;,]+$/u, '');

/** The count in a code of this area, 0 where it is another's. @example numberIn('3.04', 3) // 4 */
export function numberIn(code: string, area: number): number {
  const found = /^(\d+)\.(\d+)$/u.exec(code.trim());
  return found && Number(found[1]) === area ? Number(found[2]) : 0;
}
