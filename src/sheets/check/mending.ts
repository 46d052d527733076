import type { Entered } from '../../plan/entered';
import { cleanText, comparisonKey } from '../../plan/text';
import { cellFinder, describedAs, type FoundCell } from '../cellPlaces';
import type { CellInput, Change } from '../change';
import { TARGET_TABLE, type TargetKey } from '../columns';
import type { Dialect } from '../dialect';
import { inOwnTable } from '../formulas/reference';
import { NUMBER_FORMATS } from '../looks';
import type { WorkbookSnapshot } from '../snapshot';
import { targetFormatsOf } from '../template/targetSheet';
import { cellsTogether } from '../template/parts';
import type { CellPlace, WorkedCell } from '../work';
import { HEADERS } from '../../strings';
import type { Mend } from './checkProblem';
import type { SeenCells } from './checking';
import { constantFinder } from './constantFinder';

/** What puts certain answers into their cells, and what then is to be remembered so as to take it back. */
export interface Mending { changes: Change[]; cells: WorkedCell[]; left: number }

/**
 * Answers whose cells still hold what was wrong; the others are left: somebody has been there since, or the row is gone. A number gets its column's number format too,
 * for in a cell formatted as text it would stay text.
 */
export function mending(mends: readonly Mend[], snapshot: WorkbookSnapshot, dialect: Dialect, constants: SeenCells['constants']): Mending {
  const find = cellFinder(snapshot);
  const isConstant = constantFinder(constants);
  const done = new Set<string>();
  const mended = mends.flatMap((mend) => {
    const at: CellPlace = mend.kind === 'value' ? mend.cell.at : { table: mend.table, id: mend.id, header: mend.header };
    const place = find(at);
    if (place === null || done.has(addressOf(place))) return [];
    const isStillWrong = mend.kind === 'value' ? isSame(place.held, mend.cell.before) : isConstant(place);
    const put = mend.kind === 'value' ? inputOf(mend.cell.after) : formulaOf(at, dialect);
    if (!isStillWrong || put === null) return [];
    done.add(addressOf(place));
    const cell: WorkedCell = mend.kind === 'value' ? mend.cell : { at, before: place.held, after: '', isFormula: true };
    return [{ cell, place, put, format: mend.kind === 'value' && typeof put === 'number' && typeof place.held === 'string' ? formatAt(at, find) : null }];
  });
  const area = ({ row, column }: FoundCell) => ({ row, column, rows: 1, columns: 1 });
  return {
    changes: [
      ...mended.flatMap(({ place, format }): Change[] => (format === null ? [] : [{ kind: 'look', sheet: place.sheet, area: area(place), look: { numberFormat: format } }])),
      ...cellsTogether(mended.map(({ place, put }): Change => ({ kind: 'write', sheet: place.sheet, area: area(place), cells: [[put]] }))),
    ],
    cells: mended.map(({ cell }) => cell),
    left: mends.length - mended.length,
  };
}

const addressOf = ({ sheet, row, column }: FoundCell) => `${sheet} ${row} ${column}`;
const isSame = (held: Entered, before: Entered) => (held ?? '') === (before ?? '');
const inputOf = (value: Entered): CellInput => value ?? '';

const columnAt = (at: CellPlace) => ('name' in at ? undefined : describedAs(at.table).columns.find(({ header }) => comparisonKey(header) === comparisonKey(at.header)));

function formulaOf(at: CellPlace, dialect: Dialect): { formula: string } | null {
  const formulas = columnAt(at)?.formulas;
  return formulas ? { formula: inOwnTable(formulas[dialect]) } : null;
}

/** The number format that the house gives the cell: of targets it depends on the row's unit. */
function formatAt(at: CellPlace, find: (at: CellPlace) => FoundCell | null): string {
  const column = columnAt(at);
  if ('name' in at || !column) return NUMBER_FORMATS.general;
  const unit = at.table === TARGET_TABLE.name ? cleanText(String(find({ ...at, header: HEADERS.unit })?.held ?? '')) : '';
  return targetFormatsOf(unit)[column.key as TargetKey] ?? column.look.numberFormat ?? NUMBER_FORMATS.general;
}
