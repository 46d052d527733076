import { problemsAsRead } from './asRead';
import type { Checking, Found, SeenCells } from './checking';
import { codeProblems } from './codes';
import { earlyDates, swappedColumns } from './dates';
import { leadProblems } from './leads';
import { planChanges } from './planChanges';
import { fallenProgress } from './progress';
import { hiddenRows, overwrittenFormulas } from './seenRules';
import { straySpaces } from './spaces';
import { errorCells, textNumbers } from './typedCells';

/** Every family of rules; a new rule is a line. The last one sees what all before it have found. */
export const RULES: readonly ((checking: Checking, found: readonly Found[]) => Found[])[] = [
  codeProblems, errorCells, planChanges, problemsAsRead, leadProblems, fallenProgress, earlyDates, swappedColumns, textNumbers, straySpaces,
];

/** Rules that must be told what no snapshot tells; the last ones see what all others have found. */
export const SEEN_RULES: readonly ((checking: Checking, seen: SeenCells, found: readonly Found[]) => Found[])[] = [overwrittenFormulas, hiddenRows];
