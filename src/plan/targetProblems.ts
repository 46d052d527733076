import { readActual } from './actual';
import { type Entered, isBlank } from './entered';
import { readNumber } from './readNumber';
import { isMoreThan } from './share';
import { comparisonKey } from './text';

/** What can be wrong with a target's entered cells, in the order it is told. */
export const TARGET_PROBLEMS = [
  'actual-not-a-number', 'ambiguous-number', 'count-under-percent', 'rank-out-of-range', 'numerator-over-denominator',
  'rate-mismatch', 'zero-over-zero', 'half-a-fraction', 'baseline-missing',
] as const;
export type TargetProblem = (typeof TARGET_PROBLEMS)[number];

/** Half of the last place of a percentage with two decimals: 99,11 % stands for anything from 99,105 % to 99,115 %. */
const RATE_TOLERANCE = 0.00005;

export interface EnteredTarget {
  actual: Entered;
  /** A blank target cannot be measured, so nothing about it can be wrong. */
  target: Entered;
  unit: Entered;
  numerator?: Entered;
  denominator?: Entered;
  /** The baseline cell; left out, a baseline is not asked for. */
  baseline?: { entered: Entered };
}

/**
 * What is wrong with what was entered for a target, each fault once.
 * Source of the cases: real forms of one province (a count under "%", 193.457/195.197 shown as 99,10 %, 0/0 as 100 %).
 * @example targetProblems({ actual: 124, target: 0.95, unit: '%' }) // ['count-under-percent']
 */
export function targetProblems(entered: EnteredTarget): TargetProblem[] {
  if (isBlank(entered.target)) return [];
  const actual = readActual(entered.actual);
  const numerator = readNumber(entered.numerator);
  const denominator = readNumber(entered.denominator);
  const unit = comparisonKey(String(entered.unit ?? ''));
  const value = actual.kind === 'read' && actual.value !== 'not-published' ? actual.value : null;
  const part = numerator.kind === 'read' ? numerator.value : null;
  const whole = denominator.kind === 'read' ? denominator.value : null;
  const isFraction = part !== null && whole !== null;
  const faults = [actual, numerator, denominator].map((reading) => (reading.kind === 'unreadable' ? reading.code : null));

  const found: Record<TargetProblem, boolean> = {
    'actual-not-a-number': faults[0] === 'not-a-number',
    'ambiguous-number': faults.includes('ambiguous-number'),
    'count-under-percent': unit === '%' && value !== null && isMoreThan(value, 1),
    'rank-out-of-range': unit === 'hạng' && value !== null && !(Number.isInteger(value) && value >= 1),
    'numerator-over-denominator': isFraction && part > whole,
    'rate-mismatch': isFraction && value !== null && whole !== 0 && isMoreThan(Math.abs(part / whole - value), RATE_TOLERANCE),
    'zero-over-zero': part === 0 && whole === 0 && value !== null,
    'half-a-fraction': isHalf(numerator.kind, denominator.kind) || faults[1] === 'not-a-number' || faults[2] === 'not-a-number',
    'baseline-missing': unit === '% giảm' && value !== null && entered.baseline !== undefined && isBlank(entered.baseline.entered),
  };
  return TARGET_PROBLEMS.filter((problem) => found[problem]);
}

/** One of the two is there and the other is not. */
const isHalf = (numerator: string, denominator: string) => (numerator === 'blank') !== (denominator === 'blank');
