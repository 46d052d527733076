import type { AmendingDocument, AmendmentWanted } from './amendment';
import type { Day } from './day';
import { cleanText, comparisonKey } from './text';

/** Why an amendment cannot be made. Keyed to a sentence each in strings.ts. */
export type AmendmentRefusal =
  | 'document-number-missing' | 'document-date-missing' | 'document-before-plan' | 'document-after-plan'
  | 'area-unknown' | 'name-missing' | 'name-taken' | 'code-unknown' | 'task-ended' | 'deadline-missing' | 'target-invalid' | 'nothing-changes';

/** The plan as it stands in the workbook, as far as an amendment asks. Tasks and targets by code. */
export interface StandingPlan {
  /** null: it is not known, and no document is older */
  issuedOn: Day | null;
  period: { end: Day };
  areas: readonly string[];
  tasks: ReadonlyMap<string, { name: string; area: string; deadline: string; isEnded: boolean }>;
  targets: ReadonlyMap<string, number | null>;
}

/**
 * Why this amendment cannot be made, or null where it can. Asked before anything is written. The document is dated from the plan's own day to the last of
 * its period: an older one cannot amend it, and after the period there is nothing left to amend. A task that has ended is not re-dated nor ended again.
 * @example amendmentRefusal({ kind: 'end-task', code: '9.99', document }, standing) // 'code-unknown'
 */
export function amendmentRefusal(wanted: AmendmentWanted, standing: StandingPlan): AmendmentRefusal | null {
  return documentRefusal(wanted.document, standing) ?? contentRefusal(wanted, standing);
}

function documentRefusal({ number, issuedOn }: AmendingDocument, { issuedOn: planDay, period }: StandingPlan): AmendmentRefusal | null {
  if (cleanText(number) === '') return 'document-number-missing';
  if (!Number.isInteger(issuedOn) || issuedOn < 1) return 'document-date-missing';
  if (planDay !== null && issuedOn < planDay) return 'document-before-plan';
  return issuedOn > period.end ? 'document-after-plan' : null;
}

function contentRefusal(wanted: AmendmentWanted, { areas, tasks, targets }: StandingPlan): AmendmentRefusal | null {
  switch (wanted.kind) {
    case 'add-task': {
      if (!areas.some((area) => isSame(area, wanted.area))) return 'area-unknown';
      if (cleanText(wanted.name) === '') return 'name-missing';
      return [...tasks.values()].some(({ name, area }) => isSame(name, wanted.name) && isSame(area, wanted.area)) ? 'name-taken' : null;
    }
    case 'end-task': case 're-date-task': {
      const task = tasks.get(wanted.code);
      if (!task) return 'code-unknown';
      if (task.isEnded) return 'task-ended';
      if (wanted.kind === 'end-task') return null;
      if (cleanText(wanted.deadline) === '') return 'deadline-missing';
      return cleanText(wanted.deadline) === cleanText(task.deadline) ? 'nothing-changes' : null;
    }
    case 'change-target': {
      const standing = targets.get(wanted.id);
      if (standing === undefined) return 'code-unknown';
      if (wanted.target !== null && !(Number.isFinite(wanted.target) && wanted.target >= 0)) return 'target-invalid';
      return standing === wanted.target ? 'nothing-changes' : null;
    }
  }
}

const isSame = (one: string, other: string) => comparisonKey(one) === comparisonKey(other);
