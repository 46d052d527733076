import { Failure } from '../workbook/failure';

/** Where a piece of work is. Excel is asked in one piece, so there is no more to tell in between. */
export type Step = 'reading' | 'writing' | 'taking-back';

/** Who watches a piece of work: told where it is, and asked whether it is still wanted. */
export interface Attention {
  onStep?(step: Step): void;
  isCancelled?(): boolean;
}

/** Tells the next step, unless the work is no longer wanted: then nothing more is done. */
export function nextStep(attention: Attention | undefined, step: Step): void {
  requireWanted(attention);
  attention?.onStep?.(step);
}

export function requireWanted(attention: Attention | undefined): void {
  if (attention?.isCancelled?.()) throw new Failure('cancelled');
}
