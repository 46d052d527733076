import { readActual, type Actual } from '../plan/actual';
import { attainment } from '../plan/attainment';
import type { Day } from '../plan/day';
import { readDirection } from '../plan/direction';
import type { Direction } from '../plan/plan';
import { rate } from '../plan/rate';
import { readNumber } from '../plan/readNumber';
import { valueOf } from '../plan/reading';
import { targetResult, type TargetResult } from '../plan/result';
import type { JudgedRow } from '../plan/summary';
import { readTaskReport } from '../plan/taskReport';
import { timeStateOf } from '../plan/timeStateOf';
import { cleanText, comparisonKey } from '../plan/text';
import { CELL_SENTENCES, FUNCTION_WORDS, REPORTED_STATUS_WORDS } from '../strings';
import type { Thresholds } from './names';
import type { TargetRow, TaskRow } from './readRows';

/** Tasks or duties with their verdict on a day, from what was entered and not from what the computed cells show. */
export function judge(rows: readonly TaskRow[], asOf: Day, thresholds: Thresholds): JudgedRow[] {
  return rows.map((row) => {
    const { status, progress, completedOn, isReported } = readTaskReport(row, REPORTED_STATUS_WORDS);
    const state = timeStateOf({ status, progress, completedOn, due: row.due, asOf, lagThreshold: thresholds.lag, dueSoonDays: thresholds.dueSoonDays });
    return { id: row.id, name: row.name, area: row.area, leads: row.leads, due: row.due, state, isReported, cell: row.cell };
  });
}

export interface JudgedTarget {
  id: string;
  name: string;
  level: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  /** null: it cannot be measured, or what stands there is no number */
  target: number | null;
  actual: Actual | null;
  /** 'problem': it cannot be judged, `reason` says why in the words of the sheet's cell */
  result: TargetResult | 'problem';
  reason: string;
  attainment: number | null;
  cell: { sheet: string; row: number };
}

export function judgeTargets(rows: readonly TargetRow[]): JudgedTarget[] {
  return rows.map(judgeTarget);
}

/** A target's verdict, in the order in which the sheet's own formulas find a reason to give none. */
function judgeTarget(row: TargetRow): JudgedTarget {
  const facts = {
    id: row.id, name: row.name, level: row.level, cell: row.cell, unit: cleanText(String(row.unit ?? '')),
    direction: valueOf(readDirection(row.direction)) ?? '>=' as const, baseline: valueOf(readNumber(row.baseline)),
  };
  const target = readNumber(row.target);
  const [actual, actualReason] = actualOf(row);
  const known = { ...facts, target: valueOf(target), actual, attainment: null };
  const problem = (reason: string): JudgedTarget => ({ ...known, result: 'problem', reason });
  if (target.kind === 'blank') return { ...known, result: 'not-measurable', reason: '' };
  if (target.kind === 'unreadable') return problem(CELL_SENTENCES.unreadableTarget);
  if (actualReason !== '') return problem(actualReason);
  if (actual === null) return { ...known, result: 'not-reported', reason: '' };
  if (actual === 'not-published') return { ...known, result: 'not-published', reason: '' };
  const direction = readDirection(row.direction);
  if (direction.kind === 'unreadable') return problem(CELL_SENTENCES.unknownDirection);
  const baseline = readNumber(row.baseline);
  if (baseline.kind === 'unreadable') return problem(CELL_SENTENCES.unreadableBaseline);
  const measured = { actual, target: target.value, direction: valueOf(direction) ?? '>=' as const, baseline: valueOf(baseline) };
  const result = targetResult(measured);
  if (result.kind === 'refused') return problem(result.code === 'baseline-missing' ? CELL_SENTENCES.baselineMissing : CELL_SENTENCES.zeroBaseline);
  const attained = attainment(measured);
  return { ...known, result: result.value, reason: '', attainment: attained.kind === 'answer' ? attained.value : null };
}

/** thực hiện: what was entered, or for a percentage the numerator over the denominator; else why there is none. */
function actualOf({ actual, unit, numerator, denominator }: TargetRow): [Actual | null, string] {
  const entered = readActual(actual);
  if (entered.kind === 'read') return [entered.value, ''];
  if (entered.kind === 'unreadable') return [null, entered.code === 'ambiguous-number' ? CELL_SENTENCES.ambiguousActual : CELL_SENTENCES.unreadableActual];
  const [part, whole] = [readNumber(numerator), readNumber(denominator)];
  if (comparisonKey(String(unit ?? '')) !== '%' || part.kind === 'blank' || whole.kind === 'blank') return [null, ''];
  if (part.kind === 'unreadable' || whole.kind === 'unreadable') return [null, CELL_SENTENCES.unreadableFraction];
  const share = rate(part.value, whole.value);
  if (share.kind === 'refused') return [null, CELL_SENTENCES.unreadableFraction];
  return share.value === 'none-occurred' ? [null, FUNCTION_WORDS.noneOccurred] : [share.value, ''];
}
