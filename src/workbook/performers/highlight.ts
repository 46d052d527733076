import type { Highlight } from '../../sheets/change';
import type { Performer } from './performer';

export const highlight: Performer<'highlight'> = ({ sheet, area, highlights }, batch) => {
  const replaced = batch.takeReplacedRules(sheet);
  if (replaced.length > 0) {
    const onSheet = batch.wholeSheet(sheet).conditionalFormats;
    for (const id of replaced) onSheet.getItem(id).delete();
  }
  // Excel puts each new rule above the others, so the strongest comes last.
  for (const wanted of [...highlights].reverse()) add(batch.cells(sheet, wanted.over ?? area).conditionalFormats, wanted);
};

function add(rules: Excel.ConditionalFormatCollection, wanted: Highlight): void {
  if (wanted.kind === 'dataBar') {
    const bar = rules.add('DataBar').dataBar;
    bar.lowerBoundRule = { type: 'Number', formula: '0' };
    bar.upperBoundRule = { type: 'Number', formula: String(wanted.max) };
    bar.positiveFormat.fillColor = wanted.color;
    bar.positiveFormat.gradientFill = false;
    return;
  }
  const rule = rules.add('Custom');
  rule.custom.rule.formula = wanted.formula;
  if (wanted.fill !== undefined) rule.custom.format.fill.color = wanted.fill;
  if (wanted.color !== undefined) rule.custom.format.font.color = wanted.color;
  if (wanted.bold !== undefined) rule.custom.format.font.bold = wanted.bold;
  if (wanted.stopIfTrue !== undefined) rule.stopIfTrue = wanted.stopIfTrue;
}
