import { compareVietnamese } from '../plan/summary';
import { comparisonKey } from '../plan/text';
import { NO_LEAD_NAME } from '../strings';

/** Every lead agency once, in Vietnamese order; last the line of those rows that name nobody, where there are any. */
export function leadNames(leadsOfRows: readonly (readonly string[])[]): string[] {
  const named = new Map<string, string>();
  for (const name of leadsOfRows.flat()) if (!named.has(comparisonKey(name))) named.set(comparisonKey(name), name);
  const hasNobody = leadsOfRows.some((leads) => leads.length === 0);
  return [...[...named.values()].sort(compareVietnamese), ...(hasNobody ? [NO_LEAD_NAME] : [])];
}
