import type { Amendment } from '../../plan/amendment';
import { agencyNames } from '../../plan/agencyNames';
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import type { TableName } from '../column';
import { type CheckedTable, type Checking, type Found, foundAt, foundAtHeader } from './checking';
import { workbookBaseline } from './workbookBaseline';

/** The codes of the plan by table, added tasks among them, each with its lead. */
function codesOfPlan(plan: Plan, amendments: readonly Amendment[], table: TableName): { code: string; lead: string }[] {
  switch (table) {
    case 'NhiemVu': return [
      ...plan.tasks.map(({ code, leadAgency }) => ({ code, lead: leadAgency })),
      ...amendments.flatMap((amendment) => (amendment.kind === 'add-task' ? [{ code: amendment.code, lead: amendment.lead }] : [])),
    ];
    case 'PhanCong': return plan.duties.map(({ code, agency }) => ({ code, lead: agency }));
    case 'MucTieu': return plan.targets.map(({ id, leadAgency }) => ({ code: id, lead: leadAgency ?? '' }));
    case 'LinhVuc': case 'CoQuan': case 'BiDanh': case 'DieuChinh': case 'NhatKy': case 'KetQuaTheoCoQuan': return [];
  }
}

/** Rows whose code neither the plan nor an imported appendix nor a document knows, and codes of the plan that have no row. */
export function codeProblems(checking: Checking): Found[] {
  const { amendments, imported } = workbookBaseline(checking.plan, checking.snapshot);
  return checking.tables.flatMap((table) => problemsOf(checking, table, codesOfPlan(checking.plan, amendments, table.table.name), table.table.name === 'NhiemVu' ? imported : []));
}

function problemsOf({ list }: Checking, table: CheckedTable, ofPlan: readonly { code: string; lead: string }[], imported: readonly string[]): Found[] {
  const known = new Set([...ofPlan.map(({ code }) => code), ...imported].map(comparisonKey));
  const standing = new Set(table.rows.map(({ id }) => comparisonKey(id)));
  const leadsOf = (lead: string) => agencyNames(lead, list).names.map(({ name }) => name);
  return [
    ...ofPlan.filter(({ code }) => !standing.has(comparisonKey(code))).map(({ code, lead }) => foundAtHeader(table, 'code', 'missing-row', { id: code, value: '', leads: leadsOf(lead) })),
    ...table.rows.filter(({ id }) => id !== '' && !known.has(comparisonKey(id))).map((row) => foundAt(row, 'code', 'unknown-code')),
  ];
}
