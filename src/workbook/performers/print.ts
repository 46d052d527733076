import type { Performer } from './performer';

/** A4, one page wide and as many long as it takes. */
export const print: Performer<'print'> = ({ sheet, orientation, titleRows, area, footer }, batch) => {
  const layout = batch.sheet(sheet).pageLayout;
  layout.orientation = orientation;
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
  if (area !== undefined) layout.setPrintArea(batch.cells(sheet, area));
};
