import type { Entered } from '../plan/entered';
import type { Change } from './change';
import type { TableName } from './column';

/** Where a cell stands, however rows and columns move: by its row's code and its header, or by its name. */
export type CellPlace = { table: TableName; id: string; header: string } | { name: string };

/** A cell that a command wrote, with what stood there before. */
export interface WorkedCell {
  at: CellPlace;
  before: Entered;
  after: Entered;
  /** the column's formula was put there, and `after` says nothing: it is still there as long as a formula is */
  isFormula?: true;
}

/**
 * việc đã làm: what a command changed of what people read and enter; enough to take it back. Lists, roll-ups and highlights that follow
 * from the cells are not part of it: they follow again.
 */
export interface Work {
  sheetsAdded: readonly string[];
  /** `ids` stand in the column `header` */
  rowsAdded: readonly { table: TableName; header: string; ids: readonly string[] }[];
  cells: readonly WorkedCell[];
  /** what was written on added sheets that are not the template's: with anything else in them they do not go again */
  sheetsWritten?: readonly Change[];
  /** puts back what the very hidden sheet remembered: nobody goes there, so it needs no looking for */
  memory: readonly Change[];
  /** of a merge: the files that it took, as its log lines name them */
  merged?: readonly { agency: string; round: string; file: string; cells: number }[];
}

export const NO_WORK: Work = { sheetsAdded: [], rowsAdded: [], cells: [], memory: [] };

export function isNoWork({ sheetsAdded, rowsAdded, cells }: Work): boolean {
  return sheetsAdded.length === 0 && rowsAdded.every(({ ids }) => ids.length === 0) && cells.length === 0;
}
