import type { Session } from './session';

/** What a formula comes to: its value, a spill as rows; or its error with the function's sentence where it gave one. */
export type FormulaAnswer = { value: AnswerCell | AnswerCell[][] } | { error: string; message?: string };
type AnswerCell = string | number | boolean | { error: string };

const SCRATCH = 'Formulas';
/** Rows that a sheet of Excel has, and rows left for one spill where they allow. */
const SHEET_ROWS = 1_048_576;
const ROOM = 2_000;

/**
 * Writes every formula into a sheet of its own through office.js, far enough apart for each to spill, and reads what they came to.
 * All of them are asked in one go: the client holds answers of custom functions back for half a second at a time.
 */
export async function evaluateFormulas(session: Session, formulas: string[]): Promise<FormulaAnswer[]> {
  if (formulas.length === 0) return [];
  const room = Math.min(ROOM, Math.floor(SHEET_ROWS / formulas.length));
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SCRATCH);
    formulas.forEach((formula, index) => {
      sheet.getRangeByIndexes(index * room, 0, 1, 1).formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
    });
    await context.sync();
  });
  await session.idle();
  const found = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SCRATCH);
    sheet.load('id');
    const cells = formulas.map((_formula, index) => {
      const cell = sheet.getRangeByIndexes(index * room, 0, 1, 1).load('values,valueTypes');
      const spill = cell.getSpillingToRangeOrNullObject().load('values,valueTypes');
      return { cell, spill };
    });
    await context.sync();
    return cells.map(({ cell, spill }, index) => ({ sheet: sheet.id, row: index * room, isSpill: !spill.isNullObject, cells: cellsOf(spill.isNullObject ? cell : spill) }));
  });
  return found.map(({ sheet, row, isSpill, cells }) => {
    const first = cells[0]?.[0] ?? '';
    const isOne = !isSpill || (cells.length === 1 && cells[0]?.length === 1);
    if (!isOne) return { value: cells };
    if (typeof first !== 'object') return { value: first };
    const message = session.host.functions.messageAt({ sheet, row, column: 0 });
    return message === null ? first : { ...first, message };
  });
}

function cellsOf(range: Excel.Range): AnswerCell[][] {
  return range.values.map((row: (string | number | boolean)[], r: number) =>
    row.map((value, c) => (range.valueTypes[r]?.[c] === 'Error' ? { error: String(value) } : value)));
}
