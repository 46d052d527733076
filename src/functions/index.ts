import { lagging, rollup } from './lists';
import { attainment, checktarget, planscore, rate, result, target } from './targets';
import { agency, check, deadline, expected, lag, status } from './tasks';

export { usePlan } from './currentPlan';

/** Every =CCHC.* function by the id its metadata give it. */
export const FUNCTIONS = {
  ATTAINMENT: attainment,
  RESULT: result,
  RATE: rate,
  TARGET: target,
  PLANSCORE: planscore,
  CHECKTARGET: checktarget,
  DEADLINE: deadline,
  AGENCY: agency,
  EXPECTED: expected,
  LAG: lag,
  STATUS: status,
  CHECK: check,
  LAGGING: lagging,
  ROLLUP: rollup,
} as const;

/** Tells the client which function answers to which id. Called once, by the pane's entry and by the command line. */
export function associateFunctions(): void {
  for (const [id, answer] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, answer);
}
