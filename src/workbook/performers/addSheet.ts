import type { Performer } from './performer';

export const addSheet: Performer<'addSheet'> = ({ sheet, visibility, tabColor, showGridlines }, batch) => {
  const added = batch.context.workbook.worksheets.add(sheet);
  if (!showGridlines) added.showGridlines = false;
  if (tabColor !== undefined) added.tabColor = tabColor;
  if (visibility !== 'Visible') added.visibility = visibility;
};
