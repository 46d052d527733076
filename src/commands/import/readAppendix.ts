import { type FoundTable, findTables } from '../../plan/appendix/foundTable';
import type { Grid } from '../../plan/appendix/grid';
import { IMPORT_WORDS } from '../../strings';
import type { ExcelRun } from '../../workbook/excel';
import { Failure } from '../../workbook/failure';
import { readSelection } from '../../workbook/readSelection';

/** phụ lục: the tables of a source, and those of them that may hold the tasks, the likeliest first. Plain values: kept while the user looks at previews. */
export interface Appendix { name: string; grids: Grid[]; tables: FoundTable[] }

/** A file that the user gave, or what is selected in the open workbook. */
export type AppendixSource = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'selection' };

/** Reads the source and finds its tables. Nothing of the workbook is touched; a source without a table of tasks is a failure that says so. */
export async function readAppendix(run: ExcelRun, source: AppendixSource): Promise<Appendix> {
  const name = source.kind === 'file' ? source.name : IMPORT_WORDS.selection;
  const grids = source.kind === 'file' ? await gridsOfFile(source.bytes, source.name) : [await readSelection(run)];
  const tables = findTables(grids);
  if (tables === 'no-table') throw new Failure('appendix-without-table', name);
  if (tables === 'no-task-column') throw new Failure('appendix-without-task-column', name);
  return { name, grids, tables };
}

/** What unpacks files comes when a file does. */
async function gridsOfFile(bytes: Uint8Array, name: string): Promise<Grid[]> {
  const { readGrids } = await import('../../workbook/files/grids/readGrids');
  return readGrids(bytes, name);
}
