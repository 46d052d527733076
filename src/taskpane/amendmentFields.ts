import type { AmendmentKind, AmendmentWanted } from '../plan/amendment';
import { readDay } from '../plan/readDay';
import { readNumber } from '../plan/readNumber';
import { AMEND_PANEL } from '../strings';

/** What each kind of amendment asks for, beside its document. */
export type AmendmentField = 'area' | 'name' | 'deliverable' | 'deadline' | 'lead' | 'code' | 'id' | 'target';

export const AMENDMENT_FIELDS: Record<AmendmentKind, readonly AmendmentField[]> = {
  'add-task': ['area', 'name', 'deliverable', 'deadline', 'lead'],
  'end-task': ['code'],
  're-date-task': ['code', 'deadline'],
  'change-target': ['id', 'target'],
};

/** Fields that may stay blank: the document may not say them. */
const OPTIONAL: readonly AmendmentField[] = ['deliverable', 'deadline', 'lead'];

export type AmendmentEntries = Partial<Record<AmendmentField | 'number' | 'issuedOn', string>>;

/** What was typed, as what is asked of the workbook; else the sentence of the first field that is not as it must be. */
export function amendmentOf(kind: AmendmentKind, entries: AmendmentEntries): { wanted: AmendmentWanted } | { wrong: string } {
  const text = (field: keyof AmendmentEntries) => (entries[field] ?? '').trim();
  const missing = AMENDMENT_FIELDS[kind].find((field) => text(field) === '' && (kind !== 'add-task' || !OPTIONAL.includes(field)));
  if (missing) return { wrong: AMEND_PANEL.missing(AMEND_PANEL.fields[missing]) };
  if (text('number') === '') return { wrong: AMEND_PANEL.missing(AMEND_PANEL.number) };
  const issuedOn = readDay(text('issuedOn'));
  if (issuedOn.kind !== 'read') return { wrong: AMEND_PANEL.dateWanted };
  const document = { number: text('number'), issuedOn: issuedOn.value };
  switch (kind) {
    case 'add-task':
      return { wanted: { kind, area: text('area'), name: text('name'), deliverable: text('deliverable'), deadline: text('deadline'), lead: text('lead'), document } };
    case 'end-task': return { wanted: { kind, code: text('code'), document } };
    case 're-date-task': return { wanted: { kind, code: text('code'), deadline: text('deadline'), document } };
    case 'change-target': {
      const target = readNumber(text('target'));
      return target.kind === 'read' ? { wanted: { kind, id: text('id'), target: target.value, document } } : { wrong: AMEND_PANEL.numberWanted };
    }
  }
}
