import { readArea } from '../addresses';
import { fromFileText } from '../fileText';
import { fromFileFormula } from '../formulas/fileFormula';
import type { TableFile } from '../workbookFile';
import { childOf, childrenOf, isTrue } from '../xml';
import type { Parts } from './parts';

export function readTables(parts: Parts, sheetPath: string): TableFile[] {
  return parts.related(sheetPath, 'table').flatMap((path) => {
    const root = parts.xml(path);
    const area = readArea(root.attributes.ref ?? '');
    const hasHeader = root.attributes.headerRowCount !== '0';
    // without a header row there are no names to find columns by
    if (!area || !hasHeader) return [];
    const totals = Number(root.attributes.totalsRowCount ?? 0);
    const style = childOf(root, 'tableStyleInfo');
    return [{
      name: root.attributes.displayName ?? root.attributes.name ?? '', area: { ...area, rows: area.rows - totals },
      columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => {
        const formula = childOf(column, 'calculatedColumnFormula')?.text;
        return { name: fromFileText(column.attributes.name ?? ''), ...(formula ? { formula: fromFileFormula(formula) } : {}) };
      }),
      style: style?.attributes.name ?? '',
      showFilterButton: childOf(root, 'autoFilter') !== undefined,
      showBandedRows: isTrue(style?.attributes.showRowStripes),
    }];
  });
}
