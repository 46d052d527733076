import { FileFailure } from '../fileFailure';
import { readArea } from '../addresses';
import { fromFileFormula } from '../formulas/fileFormula';
import type { NameFile } from '../workbookFile';
import { childOf, childrenOf, isTrue } from '../xml';
import type { Parts } from './parts';

export interface WorkbookPart {
  path: string;
  /** in the order of the tabs, with the path of each sheet's part */
  sheets: { name: string; path: string }[];
  names: NameFile[];
  /** by sheet name */
  printTitles: Map<string, string>;
  printAreas: Map<string, string>;
  activeSheet: number;
  /** days count from 1904 */
  is1904: boolean;
}

export function readWorkbookPart(parts: Parts): WorkbookPart {
  const path = parts.related('', 'officeDocument')[0];
  if (path === undefined) throw new FileFailure('not-a-workbook', 'the package names no main part');
  const root = parts.xml(path);
  if (root.name !== 'workbook') throw new FileFailure('not-a-workbook', `the main part is <${root.name}>`);
  const targets = new Map(parts.relationships(path).map(({ id, type, target }) => [id, { type, target }]));
  // chart sheets and dialogs have no cells
  const listed = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }) => ({ name: attributes.name ?? '', ...targets.get(attributes['r:id'] ?? '') }));
  const sheets = listed.flatMap(({ name, type, target }) => (type === 'worksheet' && target !== undefined ? [{ name, path: target }] : []));
  if (!sheets.length) throw new FileFailure('not-a-workbook', 'the workbook lists no worksheet');
  const shown = listed[Number(childOf(root, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0)]?.name;
  const defined = childrenOf(childOf(root, 'definedNames'), 'definedName').map(({ attributes, text }) => ({
    name: attributes.name ?? '', text, visible: !isTrue(attributes.hidden),
    ...(attributes.localSheetId === undefined ? {} : { sheet: listed[Number(attributes.localSheetId)]?.name }),
  }));
  const ofSheets = (name: string, pick: (range: string) => string | null) => new Map(defined.flatMap((entry): [string, string][] => {
    const picked = entry.name === name && entry.sheet !== undefined ? pick(entry.text) : null;
    return picked === null ? [] : [[entry.sheet!, picked]];
  }));
  return {
    path, sheets, is1904: isTrue(childOf(root, 'workbookPr')?.attributes.date1904),
    activeSheet: Math.max(0, sheets.findIndex(({ name }) => name === shown)),
    names: defined.filter(({ name }) => !/^_xlnm\./i.test(name))
      .map(({ text, ...name }) => ({ ...name, reference: fromFileFormula(text).slice(1) })),
    printTitles: ofSheets('_xlnm.Print_Titles', (text) => rangesOf(text).find((range) => /^\$?\d+:\$?\d+$/.test(range)) ?? null),
    printAreas: ofSheets('_xlnm.Print_Area', (text) => rangesOf(text).filter((range) => readArea(range)).join(',') || null),
  };
}

/** "'Nhiệm vụ'!$A$1:$C$3,'Nhiệm vụ'!$E$1" → ["$A$1:$C$3", "$E$1"]; a comma may stand in a sheet's name. */
function rangesOf(text: string): string[] {
  return text.replace(/'(?:[^']|'')*'!/g, '').split(',').map((range) => range.slice(range.lastIndexOf('!') + 1).trim());
}
