/** A day without a time zone: Excel's serial number (1 = 1 January 1900, with Excel's 29 February 1900). */
export type Day = number;

/** The last day Excel knows, 31/12/9999. */
export const LAST_DAY: Day = 2958465;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. Excel's year 1900 has a 29 February, as Lotus 1-2-3 had it; every serial since counts that day. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && (isLeapYear(year) || year === 1900) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}

/** Days from 1 January 1900 to 1 January of `year`, with the day that only Excel knows. */
function daysBefore(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 460;
  return (year - 1900) * 365 + leapDays + (year > 1900 ? 1 : 0);
}

/**
 * The day of a year, month and day of the month; null when there is no such day (31/02) or Excel cannot write it (before 1900).
 * @example dayOf(2023, 6, 30) // 45107
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  let day = daysBefore(year) + dayOfMonth;
  for (let earlier = 1; earlier < month; earlier += 1) day += daysInMonth(year, earlier);
  return day;
}

/** The year a day lies in. @example yearOfDay(45107) // 2023 */
export function yearOfDay(day: Day): number {
  let year = 1900 + Math.floor(day / 365.25);
  while (daysBefore(year + 1) < Math.floor(day)) year += 1;
  while (daysBefore(year) >= Math.floor(day)) year -= 1;
  return year;
}

/** 1 January of a year. @example firstDayOfYear(2023) // 44927 */
export function firstDayOfYear(year: number): Day {
  return daysBefore(year) + 1;
}

/** @example partsOfDay(45107) // { year: 2023, month: 6, day: 30 } */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const year = yearOfDay(day);
  let rest = Math.floor(day) - daysBefore(year);
  let month = 1;
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest };
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** The day of yyyy-mm-dd; null when the text is no such day. @example dayOfIso('2023-06-30') // 45107 */
export function dayOfIso(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** @example isoOfDay(45107) // '2023-06-30' */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** dd/mm/yyyy, as official papers write a day. @example vietnameseDate(45107) // '30/06/2023' */
export function vietnameseDate(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${padded(dayOfMonth, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}
