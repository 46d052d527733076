import type { AppendixTasks } from '../../plan/appendix/appendixTasks';
import { agencyList } from '../../plan/agencyNames';
import type { Agency, Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import { importChanges, type ImportDecision } from '../../sheets/import/importChanges';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { Failure } from '../../workbook/failure';
import { requireRows } from '../requireRows';
import { chosenTable, type ImportChoices, tasksOf } from './importChoices';
import { type ImportPreview, importPreview } from './importPreview';
import type { Appendix } from './readAppendix';

/** What an import would do to the workbook that was read, and how it is told: the preview and the import itself decide by this alone. */
export interface DecidedImport { decision: ImportDecision; read: AppendixTasks; preview: ImportPreview }

export function decideImport(plan: Plan, snapshot: WorkbookSnapshot, appendix: Appendix, choices: ImportChoices): DecidedImport {
  const rows = requireRows(snapshot, plan);
  const read = tasksOf(appendix, choices, { areas: plan.areas.map(({ name }) => name), year: plan.year });
  const agencies = listedAgencies(choices.agencies ?? {}, rows.agencies);
  const decision = importChanges(plan, snapshot, rows, { tasks: read.tasks, agencies });
  return { decision, read, preview: importPreview(plan, appendix, chosenTable(appendix, choices), read, decision) };
}

/** The chosen agencies by their names in Danh mục. A name chosen for itself may be new; any other must be listed. */
function listedAgencies(choices: Readonly<Record<string, string>>, agencies: readonly Agency[]): Record<string, string> {
  const list = agencyList(agencies);
  return Object.fromEntries(Object.entries(choices).map(([written, name]) => {
    const listed = list.find(name)?.name;
    if (listed !== undefined) return [written, listed];
    if (comparisonKey(written) === comparisonKey(name)) return [written, name.normalize('NFC').trim()];
    throw new Failure('agency-not-listed', name);
  }));
}
