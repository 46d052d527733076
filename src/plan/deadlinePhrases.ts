import { type Day, dayOf, daysInMonth } from './day';

/** A stretch of a deadline's words that names a time. `year` null: the words give none. `dayIn` null: there is no such day. */
export interface DeadlinePhrase {
  start: number;
  end: number;
  year: number | null;
  dayIn(year: number): Day | null;
  /** Written out to the day, "30/8/2026"; a quarter or a year is not. */
  isExact: boolean;
  /** From one year, month or quarter to another, so "từ" before it does not make it a start. */
  isRange: boolean;
  /** It counts several months or quarters, and this is the last. */
  isList: boolean;
}

const endOfMonth = (month: number) => (year: number) => dayOf(year, month, daysInMonth(year, month));
const MONTHS_IN_WORDS: Record<string, number> = { giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12 };
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };
const lastQuarterMonth = (quarter: string) => (QUARTERS[quarter] ?? Number(quarter)) * 3;

/** One way to write a time: its pattern on comparison keys, and what its named groups mean. */
interface Wording {
  pattern: string;
  read(groups: Record<string, string | undefined>): { dayIn(year: number): Day | null; isExact?: boolean; isRange?: boolean };
}

/** A number that stands for a year without a word that says so. */
const CENTURY = String.raw`(?:19\d{2}|20\d{2}|2100)`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
/** "năm 2023", "/2023", "/ 2023", "-2023", " 2023" after a quarter or a month, or nothing. */
const YEAR_AFTER = String.raw`(?:[\s,]*(?:của\s)?(?:năm\s|[/-]\s?)?${YEAR})?`;
const QUARTER = String.raw`(?:iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)(?![\p{L}\d])`;
const ALSO = String.raw`\s?(?:[,;&+]|và|-|–)\s?`;
/** Between quarters a stroke joins too: "quý II/IV". */
const ALSO_QUARTER = String.raw`\s?(?:[,;&+/]|và|-|–)\s?`;

/** The longer wording stands before the shorter one that it begins with: the first that fits is taken. */
const WORDINGS: Wording[] = [
  {
    // 2026-08-30, as programs write a day: read as anything else it would be the end of its year
    pattern: String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)`,
    read: ({ day, month }) => ({ dayIn: (year) => dayOf(year, Number(month), Number(day)), isExact: true }),
  },
  {
    // 30/8/2026, 30-8-2026, 30.8.26
    pattern: String.raw`(?<day>\d{1,2})\s?(?<mark>[/.-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>\d{4}|\d{2})(?![\d/])`,
    read: ({ day, month }) => ({ dayIn: (year) => dayOf(year, Number(month), Number(day)), isExact: true }),
  },
  {
    // ngày 30 tháng 8 năm 2026
    pattern: String.raw`ngày (?<day>\d{1,2})(?: của)? tháng (?<month>\d{1,2})(?!\d)${YEAR_AFTER}`,
    read: ({ day, month }) => ({ dayIn: (year) => dayOf(year, Number(month), Number(day)), isExact: true }),
  },
  {
    // 15 tháng 6 năm 2023, as a letterhead writes a day; "3 tháng 6, 7, 8" counts months, and "đợt 2 tháng 5" something else
    pattern: String.raw`(?<!(?<!\p{L})(?:tuần|đợt|kỳ|lần|thứ|số|bước|giai đoạn|phiên) )(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?!\d)(?!${ALSO}\d{1,2}(?!\d)(?! tháng))${YEAR_AFTER}`,
    read: ({ day, month }) => ({ dayIn: (year) => dayOf(year, Number(month), Number(day)), isExact: true }),
  },
  {
    // 6 tháng đầu năm 2023, 9 tháng năm 2023, sáu tháng cuối năm
    pattern: String.raw`(?<count>\d{1,2}|ba|sáu|chín) tháng (?:(?<part>đầu|cuối)(?: của)? năm(?: nay)?(?: ${YEAR})?|năm (?<yearAlone>\d{4})(?!\d))`,
    read: ({ count = '', part }) => {
      const months = MONTHS_IN_WORDS[count] ?? Number(count);
      return { dayIn: (year) => (months < 1 || months > 12 ? null : endOfMonth(part === 'cuối' ? 12 : months)(year)) };
    },
  },
  {
    // quý II/2023, quí 2 năm 2023, quý I, II năm 2023 (the last one counts)
    pattern: String.raw`(?:qu[ýí]|q\.?) ?(?:${QUARTER}${ALSO_QUARTER}(?:qu[ýí] )?)*(?<quarter>${QUARTER})${YEAR_AFTER}`,
    read: ({ quarter = '' }) => ({ dayIn: endOfMonth(lastQuarterMonth(quarter)) }),
  },
  {
    // tháng 02/ 2024, tháng 4, 5/2023
    pattern: String.raw`tháng (?:\d{1,2}(?!\d)${ALSO}(?:tháng )?)*(?<month>\d{1,2})(?!\d)${YEAR_AFTER}`,
    read: ({ month }) => ({ dayIn: endOfMonth(Number(month)) }),
  },
  {
    // tháng sáu năm 2023, tháng tư/2023; "tháng năm" only where another "năm" or the year follows
    pattern: String.raw`tháng (?<month>giêng|hai|ba|tư|năm(?= năm \d{4}|\s?/)|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?)(?!\p{L})${YEAR_AFTER}`,
    read: ({ month = '' }) => ({ dayIn: endOfMonth(MONTHS_IN_WORDS[month] ?? 0) }),
  },
  {
    // T12/2023
    pattern: String.raw`t\.?\s?(?<month>\d{1,2})\s?[/.-]\s?${YEAR}`,
    read: ({ month }) => ({ dayIn: endOfMonth(Number(month)) }),
  },
  {
    // 12/2026
    pattern: String.raw`(?<month>\d{1,2})\s?/\s?${YEAR}(?!\s?/)`,
    read: ({ month }) => ({ dayIn: endOfMonth(Number(month)) }),
  },
  {
    // 30/6 năm 2026; 30/6, the year told elsewhere
    pattern: String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?![\d/])(?:[\s,]*(?:của\s)?năm ${YEAR})?`,
    read: ({ day, month }) => ({ dayIn: (year) => dayOf(year, Number(month), Number(day)), isExact: true }),
  },
  {
    // 2024-2026, năm 2024 và 2025, giai đoạn 2022 - 2030
    pattern: String.raw`(?:năm )?${CENTURY}${ALSO}(?:năm )?(?<year>${CENTURY})(?!\d)`,
    read: () => ({ dayIn: endOfMonth(12), isRange: true }),
  },
  {
    // năm 2026, đến 2026; a bare 2026 only where the cell begins with it: elsewhere it may count something
    pattern: String.raw`(?:(?:năm|đến|hết|^) ?)(?<year>${CENTURY})(?=$|[^\d/])`,
    read: () => ({ dayIn: endOfMonth(12) }),
  },
  {
    // trong năm, cuối năm: the year told elsewhere
    pattern: String.raw`(?:trong|cuối|hết|cả|kết thúc) năm(?! \d)`,
    read: () => ({ dayIn: endOfMonth(12) }),
  },
];

// A word or number must begin where the phrase begins: "1441/QĐ" and "lại quý" give nothing.
const COMPILED = WORDINGS.map(({ pattern, read }) => ({ read, expression: new RegExp(`(?<![\\p{L}\\d/])(?:${pattern})`, 'uy') }));

/** "tháng 3 - tháng 5", "quý I-III": from one to the other. */
const RANGE = /^(?:tháng|qu[ýí]) ?[\divx]{1,3}\s?[-–]\s?(?:tháng |qu[ýí] )?[\divx]{1,3}(?!\d)/u;
/** "quý I, II", "tháng 6 và tháng 12"; but "3 tháng 6, 7, 8" is one stretch of time. */
const LIST = /^(?:tháng|qu[ýí]) ?[\divx]{1,3}\s?(?:[,;&+]|và|\/(?=\s?[ivx\d]{1,3}(?!\d)))\s?(?:tháng |qu[ýí] )?[\divx]{1,3}(?!\d)/u;
const COUNTED = /\d\s$/u;

/** dd/mm/yy is of this century. */
const fullYear = (digits: string) => Number(digits) + (digits.length === 2 ? 2000 : 0);

/**
 * Every time that a deadline's words name, from left to right. The words are a comparison key (lower case, one space).
 * @example findDeadlinePhrases('quý i/2026 lựa chọn. quý iv/2026 báo cáo').length // 2
 */
export function findDeadlinePhrases(key: string): DeadlinePhrase[] {
  const phrases: DeadlinePhrase[] = [];
  for (let position = 0; position < key.length;) {
    const phrase = phraseAt(key, position);
    if (phrase) phrases.push(phrase);
    position = phrase ? phrase.end : position + 1;
  }
  return phrases;
}

function phraseAt(key: string, position: number): DeadlinePhrase | null {
  for (const { expression, read } of COMPILED) {
    expression.lastIndex = position;
    const match = expression.exec(key);
    if (!match) continue;
    const groups = match.groups ?? {};
    const year = groups.year ?? groups.yearAlone;
    const { dayIn, isExact = false, isRange = RANGE.test(match[0]) } = read(groups);
    return {
      start: position, end: position + match[0].length, year: year === undefined ? null : fullYear(year), dayIn, isExact, isRange,
      isList: LIST.test(match[0]) && !COUNTED.test(key.slice(0, position)),
    };
  }
  return null;
}
