import { AMBIGUOUS, UNREADABLE } from './reference';

/**
 * How native formulas read what a person typed, cell by cell as `plan/readNumber` and `plan/readDay` do. Each formula is a helper
 * column's: "" for a blank, a mark for what cannot be read (a truth value too, which LibreOffice counts among the numbers), else the value. VALUE and DATEVALUE are never used: they read text by
 * the computer's own settings.
 */

/** Text without spaces around it; a no-break space is a space. A number gives "", it needs no reading. */
export function textOf(cell: string): string {
  return `IF(ISNUMBER(${cell}),"",${cleaned(cell)})`;
}

export function cleaned(cell: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},UNICHAR(160)," "),CHAR(10)," "))`;
}

/** `textOf` for a number: "95,5 %" may have a space before its sign. */
export function numberTextOf(cell: string): string {
  return `IFERROR(SUBSTITUTE(${textOf(cell)}," %","%"),"${UNREADABLE}")`;
}

/**
 * The number that a cell holds, `text` being where `numberTextOf` of that cell stands. One dot before three digits has two readings.
 * Several dots, or a dot and a comma, are groups of thousands: they must stand where Excel itself would put them, and since its
 * own separators depend on the computer, both kinds are compared as "|".
 */
export function numberOf(cell: string, text: string, ambiguous: string = AMBIGUOUS): string {
  const bare = `SUBSTITUTE(${text},"%","")`;
  const dots = `LEN(${text})-LEN(SUBSTITUTE(${text},".",""))`;
  const hasComma = `ISNUMBER(FIND(",",${text}))`;
  const decimals = `LEN(${bare})-IFERROR(FIND(",",${bare}),LEN(${bare}))`;
  const bars = (shown: string) => `SUBSTITUTE(SUBSTITUTE(${shown},".","|"),",","|")`;
  const isGrouped = `${bars(bare)}=${bars(`FIXED(NUMBERVALUE(${bare},",","."),${decimals},FALSE)`)}`;
  const isPlain = `AND(ISNUMBER(FIND(LEFT(${bare}),"0123456789+-")),ISNUMBER(FIND(RIGHT(${bare}),"0123456789")),ISERROR(SEARCH("e",${bare})),`
    + `ISERROR(FIND(" ",${bare})),${bare}&IF(RIGHT(${text})="%","%","")=${text})`;
  const pointed = `IF(LEN(${bare})-FIND(".",${bare})=3,IF(ISNUMBER(NUMBERVALUE(${bare},".",",")),"${ambiguous}","${UNREADABLE}"),NUMBERVALUE(${text},".",","))`;
  const commaed = `IF(${dots}=0,NUMBERVALUE(${text},",","."),IF(${isGrouped},NUMBERVALUE(${text},",","."),"${UNREADABLE}"))`;
  return `IFERROR(IF(ISLOGICAL(${cell}),"${UNREADABLE}",IF(ISNUMBER(${cell}),${cell},IF(${text}="","",IF(NOT(${isPlain}),"${UNREADABLE}",`
    + `IF(AND(${dots}=1,NOT(${hasComma})),${pointed},${commaed}))))),"${UNREADABLE}")`;
}

/** The day a cell may mean, not yet known to exist: 31/02 becomes 03/03 here. `dayOf` then compares it with what was typed. */
export function dayAttempt(cell: string): string {
  const text = cleaned(cell);
  const part = (from: number) => `MID(SUBSTITUTE(${text},"/",REPT(" ",9)),${from},9)`;
  const number = (from: number) => `NUMBERVALUE(${part(from)},",",".")`;
  const yearText = `TRIM(RIGHT(SUBSTITUTE(${text},"/",REPT(" ",9)),9))`;
  // A year of one or three figures is none: adding text makes the whole an error.
  const year = `NUMBERVALUE(${yearText},",",".")+IF(LEN(${yearText})=2,2000,IF(LEN(${yearText})=4,0,"?"))`;
  return `IFERROR(IF(ISNUMBER(${cell}),INT(${cell}),IF(${text}="","",DATE(${year},${number(10)},${number(1)}))),"${UNREADABLE}")`;
}

/**
 * The day a cell holds, `attempt` being where `dayAttempt` of that cell stands. The text must be the attempt written out, zeros in
 * front or not, with a year of four figures or of two. Excel's last day is 2958465; a cell of 0 is blank.
 */
export function dayOf(cell: string, attempt: string): string {
  const typed = `SUBSTITUTE("/"&${cleaned(cell)},"/0","/")`;
  const written = (year: string) => `"/"&DAY(${attempt})&"/"&MONTH(${attempt})&"/"&${year}`;
  const isSame = `OR(${typed}=${written(`YEAR(${attempt})`)},AND(YEAR(${attempt})>=2000,${typed}=${written(`MOD(YEAR(${attempt}),100)`)}))`;
  return `IFERROR(IF(ISLOGICAL(${cell}),"${UNREADABLE}",IF(ISNUMBER(${cell}),IF(${cell}=0,"",IF(AND(${cell}>=1,${cell}<2958466),${attempt},"${UNREADABLE}")),`
    + `IF(${attempt}="","",IF(${isSame},${attempt},"${UNREADABLE}")))),"${UNREADABLE}")`;
}

/** For comparing a word with listed ones: lower case, "hòan" as "hoàn" (the two ways to set the tone). */
export function wordOf(cell: string): string {
  return `SUBSTITUTE(LOWER(${cleaned(cell)}),"òa","oà")`;
}

/** 1, 2, 3 … for the groups of spellings, "" for a blank, else a mark. Spellings are lower case. */
export function choiceOf(cell: string, choices: readonly (readonly string[])[]): string {
  const word = wordOf(cell);
  const tests = choices.map((spellings, index) => {
    const equal = spellings.map((spelling) => `${word}="${spelling}"`);
    return `IF(${equal.length > 1 ? `OR(${equal.join(',')})` : equal[0]},${index + 1},`;
  });
  return `IFERROR(IF(${word}="","",${tests.join('')}"${UNREADABLE}"${')'.repeat(tests.length)}),"${UNREADABLE}")`;
}
