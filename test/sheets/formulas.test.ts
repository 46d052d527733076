import { readActual } from '../../src/plan/actual';
import { readDirection } from '../../src/plan/direction';
import { valueOf } from '../../src/plan/reading';
import { CELL_SPELLINGS } from '../../src/strings';
import { TABLES } from '../../src/sheets/columns';
import { shareText, summaryLine } from '../../src/sheets/formulas/summaryFormulas';
import { cellOf, entered, inOwnTable } from '../../src/sheets/formulas/reference';
import type { Column, TableName } from '../../src/sheets/column';

const withFormulas = Object.values(TABLES).flatMap((table) => table.columns.filter((column) => column.formulas)
  .map((column) => [`${table.name} ${column.header}`, column, table.columns] as const));

const summary = (['area', 'lead', 'all'] as const).flatMap((counted) => summaryLine('NhiemVu', counted, 11, 9).map(({ formula }) => formula));
const native: [string, string][] = [
  ...withFormulas.map(([name, column]) => [name, column.formulas!.native] as [string, string]),
  ...summary.map((formula, index) => [`Tổng hợp ${index}`, formula] as [string, string]),
  ['share', shareText('B1', 'B2')],
];
const every: [string, string][] = [...native, ...withFormulas.map(([name, column]) => [`${name} (CCHC)`, column.formulas!.cchc] as [string, string])];

/** Every function that the native formulas may use; all of them stand in Excel 2016 and none changes by itself or reads text by the computer's settings. */
const EXCEL_2016 = new Set(['ABS', 'AND', 'CHAR', 'COUNTIFS', 'DATE', 'DAY', 'FIND', 'FIXED', 'IF', 'IFERROR', 'INT', 'ISERROR', 'ISLOGICAL', 'ISNUMBER', 'LEFT', 'LEN',
  'LOWER', 'MAX', 'MID', 'MIN', 'MOD', 'MONTH', 'NOT', 'NUMBERVALUE', 'OR', 'REPT', 'RIGHT', 'ROUND', 'SEARCH', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'TRIM', 'UNICHAR', 'VLOOKUP', 'YEAR']);

/** A formula without its texts and structured references, where anything may stand. */
const skeleton = (formula: string) => formula.replace(/"(?:[^"]|"")*"/gu, '""').replace(/\[[^[\]]*\]/gu, '[]');

describe('native formulas', () => {
  test.each(native)('%s uses functions of Excel 2016 only', (_name, formula) => {
    const functions = [...skeleton(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name);
    expect(functions.filter((name) => !EXCEL_2016.has(name!))).toEqual([]);
  });
});

describe('every formula', () => {
  test.each(every)('%s is short enough, closed and without a leading "="', (_name, formula) => {
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(formula.startsWith('=')).toBe(false);
    const bare = skeleton(formula);
    expect([...bare].filter((sign) => sign === '(').length).toBe([...bare].filter((sign) => sign === ')').length);
    expect(depth(bare)).toBeLessThanOrEqual(64);
  });

  test.each(every)('%s refers to columns in double brackets and never by [@…]', (_name, formula) => {
    const texts = formula.replace(/"(?:[^"]|"")*"/gu, '""');
    expect(texts).not.toMatch(/\[@|\[#Totals\]/u);
    expect([...texts.matchAll(/(NhiemVu|PhanCong|MucTieu|BiDanh)\[(?!\[)/gu)]).toEqual([]);
  });

  test.each(withFormulas)('%s refers to columns that its table has', (_name, column, columns) => {
    const headers = new Set(columns.map(({ header }) => header));
    const named = Object.values((column as Column).formulas!).flatMap((formula) => [...formula.matchAll(/\[\[#This Row\],\[([^\]]*)\]\]/gu)].map(([, header]) => header!));
    expect(named.filter((header) => !headers.has(header))).toEqual([]);
  });
});

test('the words that formulas list are read alike by the domain', () => {
  expect(CELL_SPELLINGS.directions.map((spellings) => new Set(spellings.map((word) => valueOf(readDirection(word)))))).toEqual([new Set(['>=']), new Set(['<=']), new Set(['giảm'])]);
  expect(CELL_SPELLINGS.notPublished.map((word) => valueOf(readActual(word)))).toEqual(['not-published', 'not-published']);
});

describe('CCHC formulas', () => {
  test('no function of ours reads a cell that one of ours has worked out', () => {
    for (const [name, column, columns] of withFormulas) {
      const ours = columns.filter(({ formulas }) => formulas?.cchc.includes('CCHC.')).map(({ header }) => `[${header}]`);
      if (!column.formulas!.cchc.includes('CCHC.')) continue;
      expect([name, ours.filter((header) => column.formulas!.cchc.includes(header))]).toEqual([name, []]);
    }
  });

  test('entered cells are handed over as blanks, never as bare references', () => {
    for (const [name, column, columns] of withFormulas.filter(([, { kind, formulas }]) => kind === 'computed' && /CCHC\.(?:STATUS|CHECK)/u.test(formulas!.cchc))) {
      const table = name.split(' ')[0] as TableName;
      const references = columns.filter(({ kind }) => kind === 'entered').map(({ header }) => cellOf(table, header));
      const bare = references.reduce((formula, reference) => formula.replaceAll(entered(reference), ''), column.formulas!.cchc);
      expect([name, references.filter((reference) => bare.includes(reference))]).toEqual([name, []]);
      expect(bare).not.toBe(column.formulas!.cchc);
    }
  });
});

function depth(formula: string): number {
  let [now, most] = [0, 0];
  for (const sign of formula) {
    if (sign === '(') most = Math.max(most, now += 1);
    if (sign === ')') now -= 1;
  }
  return most;
}

test('sent to a cell of its own table, a formula leaves the table out; whole columns and texts stay', () => {
  expect(inOwnTable('IF(NhiemVu[[#This Row],[Hạn]]="",NhiemVu[[#This Row],[Văn bản, minh chứng]],COUNTA(NhiemVu[[Hạn]]))'))
    .toBe('IF([@Hạn]="",[@[Văn bản, minh chứng]],COUNTA(NhiemVu[[Hạn]]))');
});
