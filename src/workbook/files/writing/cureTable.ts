import { toFileAttribute } from '../fileText';
import { toFileFormula } from '../formulas/fileFormula';
import type { TableFile } from '../workbookFile';
import { escapeXml } from '../xml';

/** Column formulas, which Excel fills into new rows and hucre does not know; column names by Excel's escapes; no style where none is wished. */
export function cureTable(xml: string, table: TableFile): string {
  let place = 0;
  return xml
    .replace(/<tableColumn [^>]*\/>/g, () => {
      const { name, formula } = table.columns[place++]!;
      const start = `<tableColumn id="${place}" name="${escapeXml(toFileAttribute(name))}"`;
      if (formula === undefined) return `${start}/>`;
      return `${start}><calculatedColumnFormula>${escapeXml(toFileFormula(formula, table.name))}</calculatedColumnFormula></tableColumn>`;
    })
    .replace('<tableStyleInfo name="" ', '<tableStyleInfo ');
}
