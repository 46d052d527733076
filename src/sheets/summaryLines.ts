import type { Plan } from '../plan/plan';
import { comparisonKey } from '../plan/text';
import { SHEET_NAMES, SUMMARY_TEXTS } from '../strings';
import type { CellArea, Change, Look } from './change';
import { SUMMARY_COLUMNS } from './formulas/summaryFormulas';
import { laggingBars } from './highlights';
import { leadNames } from './leads';
import { COLORS, SHEET } from './looks';
import type { WorkbookRows } from './readRows';
import type { WorkbookSnapshot } from './snapshot';
import { blockLines, blockLooks, shareArea } from './template/countBlock';
import { lookAt } from './template/parts';
import { leadBlockAt, summaryPrint } from './template/summarySheet';

/**
 * Tổng hợp brought up to date: one line for each agency that leads a task now, bars beside every line. The blocks are found by their
 * headings, since people insert rows above; a block whose headings are gone is not put back.
 */
export function summaryLines(plan: Plan, snapshot: WorkbookSnapshot, rows: WorkbookRows): Change[] {
  const names = (snapshot.grids[SHEET_NAMES.summary]?.values ?? []).map((row) => String(row[0] ?? ''));
  const leads = blockIn(names, SUMMARY_TEXTS.leadAgency);
  const areas = blockIn(names, SUMMARY_TEXTS.area);
  const wanted = leadNames(rows.tasks.map((task) => task.leads));
  const hasChanged = leads !== null && !isSame(leads.names, wanted);
  const changes = hasChanged ? newLeadLines(plan, leads, wanted) : [];
  const bars: CellArea[] = [
    ...(areas ? [shareArea(areas)] : []),
    ...(leads ? [shareArea({ ...leads, names: hasChanged ? wanted : leads.names })] : []),
  ];
  return bars.length > 0 ? [...changes, laggingBars(bars)] : changes;
}

interface StandingBlock { headerRow: number; names: string[] }

function blockIn(columnA: readonly string[], heading: string): StandingBlock | null {
  const headerRow = columnA.indexOf(heading);
  const last = columnA.indexOf(SUMMARY_TEXTS.sum, headerRow + 1);
  return headerRow < 0 || last < 0 ? null : { headerRow, names: columnA.slice(headerRow + 1, last) };
}

const isSame = (present: readonly string[], wanted: readonly string[]) =>
  present.length === wanted.length && wanted.every((name, index) => comparisonKey(name) === comparisonKey(present[index] ?? ''));

function newLeadLines(plan: Plan, { headerRow, names }: StandingBlock, wanted: readonly string[]): Change[] {
  const block = leadBlockAt(headerRow, wanted);
  return [plainLines(headerRow + 1, wanted.length + 1), ...blockLooks(block), blockLines(block), ...leftOver(names.length - wanted.length, headerRow + wanted.length + 2), summaryPrint(plan, block)];
}

/** The line that was the total may be an agency's now, and the total stands where nothing was. */
function plainLines(row: number, lines: number): Change {
  const plain: Look = { ...SHEET, font: { ...SHEET.font, bold: false, color: COLORS.text }, fill: '#FFFFFF' };
  return lookAt(SHEET_NAMES.summary, row, 0, lines, SUMMARY_COLUMNS.count, plain);
}

/** Lines that are no longer needed are emptied. */
function leftOver(lines: number, row: number): Change[] {
  if (lines <= 0) return [];
  const area = { row, column: 0, rows: lines, columns: SUMMARY_COLUMNS.count };
  const empty = Array.from({ length: lines }, () => Array<string>(area.columns).fill(''));
  return [lookAt(SHEET_NAMES.summary, row, 0, lines, area.columns, { fill: '#FFFFFF' }), { kind: 'write', sheet: SHEET_NAMES.summary, area, cells: empty }];
}
