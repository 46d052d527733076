import type { Amendment } from '../../plan/amendment';
import type { Entered } from '../../plan/entered';
import { readDay } from '../../plan/readDay';
import { readNumber } from '../../plan/readNumber';
import { valueOf } from '../../plan/reading';
import { cleanText, comparisonKey } from '../../plan/text';
import { AMENDMENT_KIND_WORDS, AMENDMENT_TASK_LABELS, AMENDMENT_TEXTS, type AMENDMENT_PROBLEM_SENTENCES } from '../../strings';
import type { AmendmentKey } from '../columns/amendmentColumns';
import type { RowCells } from '../template/tableBody';

/** What makes a line of Điều chỉnh no amendment, and the cell that is to be mended. */
export interface AmendmentFault { code: keyof typeof AMENDMENT_PROBLEM_SENTENCES; key: AmendmentKey }

/** More than any target has, fewer than show how computers divide. */
const DIGITS = 12;

const TASK_PARTS = ['area', 'name', 'deliverable', 'deadline', 'lead'] as const;

/** A line of the table, all but its number and note. `unit` is that of the target that changes. */
export function amendmentCells(amendment: Amendment, unit = ''): RowCells<AmendmentKey> {
  return {
    amendmentKind: AMENDMENT_KIND_WORDS[amendment.kind],
    code: 'id' in amendment ? amendment.id : amendment.code,
    ...contents(amendment, unit),
    documentNumber: amendment.document.number, documentDate: amendment.document.issuedOn,
  };
}

function contents(amendment: Amendment, unit: string): RowCells<AmendmentKey> {
  switch (amendment.kind) {
    case 'add-task':
      // What was not said has no line: a reader finds only words of the document.
      return { contentAfter: TASK_PARTS.filter((part) => amendment[part] !== '').map((part) => `${AMENDMENT_TASK_LABELS[part]}: ${amendment[part]}`).join('\n') };
    case 'end-task': case 're-date-task':
      return { contentBefore: amendment.before, contentAfter: amendment.deadline };
    case 'change-target':
      return { contentBefore: targetText(amendment.before, unit), contentAfter: targetText(amendment.target, unit) };
  }
}

/**
 * A target's number as it is read back: shares as percentages, decimal comma, no dots between thousands.
 * @example targetText(0.955, '%') // '95,5%'
 */
export function targetText(target: number | null, unit: string): string {
  if (target === null) return AMENDMENT_TEXTS.notMeasurable;
  const isShare = unit.startsWith('%');
  const shown = Number((isShare ? target * 100 : target).toPrecision(DIGITS));
  return `${String(shown).replace('.', ',')}${isShare ? '%' : ''}`;
}

/** The amendment that a line says, or what is wrong with the line. `cell` gives what stands in a column. */
export function amendmentOf(cell: (key: AmendmentKey) => Entered): Amendment | AmendmentFault {
  const text = (key: AmendmentKey) => cleanText(String(cell(key) ?? ''));
  const kind = (Object.keys(AMENDMENT_KIND_WORDS) as Amendment['kind'][]).find((one) => comparisonKey(AMENDMENT_KIND_WORDS[one]) === comparisonKey(text('amendmentKind')));
  if (kind === undefined) return { code: 'amendment-kind-unknown', key: 'amendmentKind' };
  const [code, number, issuedOn] = [text('code'), text('documentNumber'), valueOf(readDay(cell('documentDate')))];
  if (code === '') return { code: 'amendment-without-code', key: 'code' };
  if (number === '') return { code: 'amendment-without-document', key: 'documentNumber' };
  if (issuedOn === null) return { code: 'amendment-without-date', key: 'documentDate' };
  const document = { number, issuedOn };
  switch (kind) {
    case 'add-task': {
      const task = taskOf(String(cell('contentAfter') ?? ''));
      return task === null ? { code: 'amendment-unreadable', key: 'contentAfter' } : { kind, code, ...task, document };
    }
    case 'end-task': case 're-date-task': {
      const [before, deadline] = [text('contentBefore'), text('contentAfter')];
      return deadline === '' ? { code: 'amendment-unreadable', key: 'contentAfter' } : { kind, code, deadline, before, document };
    }
    case 'change-target': {
      const [before, target] = [targetOf(cell('contentBefore')), targetOf(cell('contentAfter'))];
      return target === undefined ? { code: 'amendment-unreadable', key: 'contentAfter' } : { kind, id: code, target, before: before ?? null, document };
    }
  }
}

/** The parts of a task, each on a line that begins with its label; null where its area or name is not said. */
function taskOf(words: string): Record<(typeof TASK_PARTS)[number], string> | null {
  const lines = words.split('\n').map(cleanText);
  const said = (part: (typeof TASK_PARTS)[number]) => {
    const label = `${AMENDMENT_TASK_LABELS[part]}:`;
    const line = lines.find((one) => comparisonKey(one.slice(0, label.length)) === comparisonKey(label));
    return line === undefined ? '' : cleanText(line.slice(label.length));
  };
  const task = { area: said('area'), name: said('name'), deliverable: said('deliverable'), deadline: said('deadline'), lead: said('lead') };
  return task.area === '' || task.name === '' ? null : task;
}

/** undefined: no number, and not the words that it cannot be measured. */
function targetOf(cell: Entered): number | null | undefined {
  if (comparisonKey(String(cell ?? '')) === comparisonKey(AMENDMENT_TEXTS.notMeasurable)) return null;
  const target = valueOf(readNumber(cell));
  // 94,7% is divided by 100: as a number of the plan it is 0.947 and nothing beside.
  return target === null ? undefined : Number(target.toPrecision(DIGITS));
}
