import { comparisonKey } from '../../plan/text';
import { TABLES } from '../columns';
import type { ReturnedFile } from './returnedFile';

/**
 * Files that say word for word what another one of the same agency says, by name, with that other's name: "tra (1).xlsx" beside "tra.xlsx". Saved anew they are the same still. The first by name
 * is nobody's copy.
 */
export function sameFiles(files: readonly ReturnedFile[]): Map<string, string> {
  const byAgency = new Map<string, ReturnedFile[]>();
  for (const file of files) {
    const key = comparisonKey(file.sent.agency);
    byAgency.set(key, [...byAgency.get(key) ?? [], file]);
  }
  const same = new Map<string, string>();
  for (const several of [...byAgency.values()].filter(({ length }) => length > 1)) {
    const first = new Map<string, string>();
    for (const file of several) {
      const content = contentOf(file);
      const other = first.get(content);
      if (other === undefined) first.set(content, file.name);
      else same.set(file.name, other);
    }
  }
  return same;
}

/** All that a file says, but for its name and when it was saved. */
function contentOf({ stamp, sent, rows, missingTables, problems }: ReturnedFile): string {
  return JSON.stringify([
    stamp, sent, missingTables, problems.map(({ code, where, value }) => [code, where, value]),
    rows.map((row) => [row.table, row.code, row.read.row, ...TABLES[row.table].columns.filter(({ kind }) => kind !== 'computed').map(({ key }) => [row.read.address(key), row.read.cell(key), row.isFormula(key), row.isError(key)])]),
  ]);
}
