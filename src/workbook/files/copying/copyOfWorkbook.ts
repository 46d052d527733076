import { zipSync, type Zippable } from 'fflate';
import type { TableName } from '../../../sheets/column';
import { TABLES } from '../../../sheets/columns';
import { readArea } from '../addresses';
import { fromFileText } from '../fileText';
import { holdsOurFunction, toFileFormula } from '../formulas/fileFormula';
import { openParts, type Parts } from '../reading/parts';
import { readWorkbookPart } from '../reading/workbookPart';
import type { Area } from '../workbookFile';
import { PART_DATE } from '../writing/partDate';
import { childOf, childrenOf, escapeXml, unescapeXml } from '../xml';
import { type CopiedCells, plainCells } from './plainCells';
import { changed, type Package, removeTraces } from './withoutTraces';

export interface WorkbookCopy {
  bytes: Uint8Array;
  /** cells that hold a native formula in place of one of ours */
  native: number;
  /** cells that hold only the value of their formula */
  values: number;
}

/** A table of the workbook, where it lies and what its columns are called. */
interface PlacedTable { path: string; name: string; area: Area; headers: string[] }

/**
 * The workbook as anybody can use it: no function of ours, nothing that only the add-in has use for. The package is changed where that is needed and is passed on otherwise, so that
 * pictures, comments and whatever else people put in come along. `hiddenSheets`: the add-in's own.
 * Throws FileFailure for bytes that are no workbook.
 */
export function copyOfWorkbook(bytes: Uint8Array, cells: CopiedCells, hiddenSheets: readonly string[]): WorkbookCopy {
  const parts = openParts(bytes);
  const workbook = readWorkbookPart(parts);
  const files: Package = { ...parts.files };
  const counts = { native: 0, values: 0 };
  for (const { name, path } of workbook.sheets) {
    if (hiddenSheets.includes(name)) continue;
    const tables = tablesOf(parts, path);
    changed(files, path, (xml) => {
      const plain = plainCells(xml, cells, (row, column) => nativeAt(tables, row, column));
      counts.native += plain.native;
      counts.values += plain.values;
      return plain.xml;
    });
    for (const table of tables) changed(files, table.path, (xml) => plainTable(xml, cells, table));
  }
  removeTraces(files, parts, hiddenSheets);
  // Nothing is left that a missing add-in could spoil.
  if (cells === 'formulas') changed(files, workbook.path, recalculatedOnOpening);
  const zippable: Zippable = {};
  for (const [path, part] of Object.entries(files)) zippable[path] = [part, { mtime: PART_DATE }];
  return { bytes: zipSync(zippable), ...counts };
}

function tablesOf(parts: Parts, sheet: string): PlacedTable[] {
  return parts.related(sheet, 'table').flatMap((path) => {
    const table = parts.xml(path);
    const area = readArea(table.attributes.ref ?? '');
    const headers = childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => fromFileText(attributes.name ?? ''));
    return area ? [{ path, name: fromFileText(table.attributes.displayName ?? ''), area, headers }] : [];
  });
}

function nativeAt(tables: readonly PlacedTable[], row: number, column: number): string | null {
  const table = tables.find(({ area }) => row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  return table ? nativeFormula(table, column - table.area.column) : null;
}

/** As a file holds it; null where the column is none of our computed ones. */
function nativeFormula({ name, headers }: PlacedTable, index: number): string | null {
  const described = Object.hasOwn(TABLES, name) ? TABLES[name as TableName] : undefined;
  const formulas = described?.columns.find(({ header }) => header === headers[index])?.formulas;
  return formulas ? toFileFormula(formulas.native, name) : null;
}

/** What Excel fills into new rows of a table. */
function plainTable(xml: string, cells: CopiedCells, table: PlacedTable): string {
  let at = -1;
  return xml.replace(/<tableColumn\b[^>]*?(?:\/>|>[\s\S]*?<\/tableColumn>)/gu, (column) => {
    at += 1;
    return column.replace(/<calculatedColumnFormula\b[^>]*>([\s\S]*?)<\/calculatedColumnFormula>/u, (formula, text: string) => {
      if (cells === 'values') return '';
      if (!holdsOurFunction(unescapeXml(text))) return formula;
      const native = nativeFormula(table, at);
      return native === null ? '' : `<calculatedColumnFormula>${escapeXml(native)}</calculatedColumnFormula>`;
    });
  });
}

function recalculatedOnOpening(xml: string): string {
  const tag = '<calcPr calcId="0" fullCalcOnLoad="1"/>';
  if (/<calcPr\b[^>]*\/>/u.test(xml)) return xml.replace(/<calcPr\b[^>]*\/>/u, (found) => (found.includes('fullCalcOnLoad') ? found : found.replace('/>', ' fullCalcOnLoad="1"/>')));
  return xml.includes('</definedNames>') ? xml.replace('</definedNames>', `</definedNames>${tag}`) : xml.replace('</sheets>', `</sheets>${tag}`);
}
