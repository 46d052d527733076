import { type Entered, isBlank } from '../plan/entered';
import { compareLagging, compareVietnamese, isDone, isLagging } from '../plan/summary';
import { cleanText, comparisonKey } from '../plan/text';
import { TIME_STATES, type TimeState } from '../plan/timeState';
import { FUNCTION_WORDS, TIME_STATE_WORDS } from '../strings';
import { forExcel, listed } from './cells';
import { type CellAnswer, Refused } from './errors';
import { givenText } from './given';

// The JSDoc of every function below is what Excel's function wizard shows.

/**
 * Bảng các nhiệm vụ chậm (nhóm, mã, tên, tình trạng): xếp theo nhóm, quá hạn trước, rồi theo mã.
 * @customfunction LAGGING
 * @param groups Cột nhóm: lĩnh vực hoặc cơ quan chủ trì (nhiều cơ quan cách nhau bằng ";")
 * @param ids Cột mã
 * @param names Cột tên nhiệm vụ
 * @param timeStates Cột tình trạng thời hạn
 * @returns Bảng không có dòng tiêu đề
 */
export function lagging(groups: any[][], ids: any[][], names: any[][], timeStates: any[][]): any[][] {
  return forExcel(() => {
    const rows = listed([groups, ids, names, timeStates]).flatMap(([group, id, name, stateCell]) => {
      const state = stateOf(stateCell);
      if (state === null || !isLagging(state)) return [];
      return groupsOf(group).map((one) => ({ group: one, id: givenText(id), name: givenText(name), state }));
    });
    if (rows.length === 0) return [[FUNCTION_WORDS.nothingLags]];
    rows.sort((one, other) => compareVietnamese(one.group, other.group) || compareLagging(one, other));
    return rows.map(({ group, id, name, state }) => [group, id, name, TIME_STATE_WORDS[state]]);
  });
}

/**
 * Bảng tổng hợp theo nhóm: tổng số, số nhiệm vụ ở từng tình trạng thời hạn và tỷ lệ hoàn thành; dòng cuối là tổng, mỗi nhiệm vụ tính một lần.
 * @customfunction ROLLUP
 * @param groups Cột nhóm: lĩnh vực hoặc cơ quan chủ trì (nhiều cơ quan cách nhau bằng ";")
 * @param timeStates Cột tình trạng thời hạn
 * @returns Bảng có dòng tiêu đề
 */
export function rollup(groups: any[][], timeStates: any[][]): any[][] {
  return forExcel(() => {
    const counted = new Map<string, Count>();
    const everything = newCount(FUNCTION_WORDS.everyGroup);
    for (const [group, stateCell] of listed([groups, timeStates])) {
      if (isEmptyCell(group) && isEmptyCell(stateCell)) continue;
      const state = stateOf(stateCell);
      addTo(everything, state);
      for (const name of groupsOf(group)) {
        const key = comparisonKey(name);
        const count = counted.get(key) ?? newCount(name);
        counted.set(key, count);
        addTo(count, state);
      }
    }
    const { group, total, doneShare } = FUNCTION_WORDS.rollupHeaders;
    const header = [group, total, ...TIME_STATES.map((state) => TIME_STATE_WORDS[state]), doneShare];
    return [header, ...[...counted.values(), everything].map(rowOf)];
  });
}

interface Count {
  name: string;
  total: number;
  states: Map<TimeState, number>;
}

const newCount = (name: string): Count => ({ name, total: 0, states: new Map() });

function addTo(count: Count, state: TimeState | null): void {
  count.total += 1;
  if (state !== null) count.states.set(state, (count.states.get(state) ?? 0) + 1);
}

function rowOf({ name, total, states }: Count): CellAnswer[] {
  const counts = TIME_STATES.map((state) => states.get(state) ?? 0);
  const done = TIME_STATES.reduce((sum, state, index) => sum + (isDone(state) ? counts[index] ?? 0 : 0), 0);
  return [name, total, ...counts, total === 0 ? '' : done / total];
}

const isEmptyCell = (cell: Entered) => cell === 0 || isBlank(cell);

/** The groups a row counts under, each once; a row without one has its own group. */
function groupsOf(cell: Entered): string[] {
  const names = new Map<string, string>();
  for (const part of givenText(cell).split(/[;\n\r]+/u)) {
    const name = cleanText(part);
    if (name !== '' && !names.has(comparisonKey(name))) names.set(comparisonKey(name), name);
  }
  return names.size > 0 ? [...names.values()] : [FUNCTION_WORDS.noGroup];
}

const STATES = new Map(TIME_STATES.map((state) => [comparisonKey(TIME_STATE_WORDS[state]), state]));

/** The state a cell names, null for an empty cell. Another word is no state, and would make the sums false. */
function stateOf(cell: Entered): TimeState | null {
  if (isEmptyCell(cell)) return null;
  const state = STATES.get(comparisonKey(String(cell)));
  if (!state) throw new Refused({ refused: 'time-state-unknown' });
  return state;
}
