import { type AgencyList, agencyList } from '../plan/agencyNames';
import type { Agency, Plan } from '../plan/plan';
import { Refused } from './errors';

let current: { plan: Plan; agencies: AgencyList } | null = null;

/**
 * Hands over the plan that is loaded and the agencies of its Danh mục, which people extend. Functions cannot read the workbook, so
 * loading, importing and edits of Danh mục call this and then recalculate.
 */
export function usePlan(plan: Plan, agencies: Agency[]): void {
  current = { plan, agencies: agencyList(agencies) };
}

/** The plan in use; a cell that needs one before any is loaded says so. */
export function currentPlan(): { plan: Plan; agencies: AgencyList } {
  if (!current) throw new Refused({ refused: 'plan-missing' });
  return current;
}

/** The agencies of the plan in use. Without a plan nothing is known, and names stay as written. */
export const currentAgencies = (): AgencyList => current?.agencies ?? NO_AGENCIES;

const NO_AGENCIES = agencyList([]);
