import { comparisonKey } from '../../plan/text';
import { NO_LEAD_NAME } from '../../strings';
import { type Checking, type Found, foundAt } from './checking';

/** Leads that Danh mục does not list. That nobody is named, or that the lead is not settled, is no error. */
export function leadProblems({ tables }: Checking): Found[] {
  const unsettled = comparisonKey(NO_LEAD_NAME);
  return tables.flatMap(({ rows }) => rows
    .filter(({ leads }) => leads.some(({ name, known }) => !known && comparisonKey(name) !== unsettled))
    .map((row) => foundAt(row, 'lead', 'lead-unknown')));
}
