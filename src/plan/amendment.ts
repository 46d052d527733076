import type { Day } from './day';

/** The document that changes the plan: its number ("12/KH-UBND") and the day it bears. */
export interface AmendingDocument {
  number: string;
  issuedOn: Day;
}

/**
 * điều chỉnh kế hoạch: one lawful change of the plan, as the document words it. Nothing is deleted by any of them: an ended task keeps its row and what
 * was entered there. `deadline` is what Thời hạn says from then on, for an ended task that it has ended and by which document; `before` what stood there.
 * Targets are numbers as in the plan, percentages as shares; null: it cannot be measured.
 */
export type Amendment =
  | { kind: 'add-task'; code: string; area: string; name: string; deliverable: string; deadline: string; lead: string; document: AmendingDocument }
  | { kind: 'end-task'; code: string; deadline: string; before: string; document: AmendingDocument }
  | { kind: 're-date-task'; code: string; deadline: string; before: string; document: AmendingDocument }
  | { kind: 'change-target'; id: string; target: number | null; before: number | null; document: AmendingDocument };

export type AmendmentKind = Amendment['kind'];

/** What a person asks for: the rest of the amendment follows from how the workbook stands. */
export type AmendmentWanted =
  | { kind: 'add-task'; area: string; name: string; deliverable: string; deadline: string; lead: string; document: AmendingDocument }
  | { kind: 'end-task'; code: string; document: AmendingDocument }
  | { kind: 're-date-task'; code: string; deadline: string; document: AmendingDocument }
  | { kind: 'change-target'; id: string; target: number | null; document: AmendingDocument };

/** How often the plan was amended, by what the documents did. */
export interface AmendmentCounts { added: number; ended: number; redated: number; targets: number }

/** @example countAmendments([{ kind: 'end-task', … }]) // { added: 0, ended: 1, redated: 0, targets: 0 } */
export function countAmendments(amendments: readonly Pick<Amendment, 'kind'>[]): AmendmentCounts {
  const count = (kind: AmendmentKind) => amendments.filter((amendment) => amendment.kind === kind).length;
  return { added: count('add-task'), ended: count('end-task'), redated: count('re-date-task'), targets: count('change-target') };
}
