import { vietnameseDate } from '../../plan/day';
import { type Entered, isBlank } from '../../plan/entered';
import { HEADERS, MERGE_WORDS } from '../../strings';

const MOST_SHOWN = 500;

/** A value as people read it: days as days, shares as per cent. */
export function shownValue(header: string, value: Entered): string {
  if (isBlank(value)) return MERGE_WORDS.blank;
  if (typeof value === 'number' && header === HEADERS.completedOn && value >= 1) return vietnameseDate(value);
  if (typeof value === 'number' && header === HEADERS.progress) return `${shownNumber(value * 100)}%`;
  const text = typeof value === 'number' ? shownNumber(value) : String(value).normalize('NFC');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const shownNumber = (value: number) => String(Number(value.toPrecision(12))).replace('.', ',');

