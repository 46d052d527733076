import type { PageSetup } from 'hucre';
import { defaultPageLayout, type PageLayoutFile } from '../workbookFile';

const POINTS_AN_INCH = 72;

export function readPageLayout(setup: PageSetup | undefined, codes: { header: string; footer: string }, print: { titleRows: string | null; printArea: string | null }):
  PageLayoutFile {
  const plain = defaultPageLayout();
  const margin = (side: keyof PageLayoutFile['margins']) => {
    const inches = setup?.margins?.[side];
    return inches === undefined ? plain.margins[side] : Math.round(inches * POINTS_AN_INCH * 1e4) / 1e4;
  };
  // 1 page is what an omitted number means; 0 is as many as it takes
  const pages = (count: number | undefined) => (setup?.fitToPage ? (count ?? 1) || null : null);
  return {
    orientation: setup?.orientation ?? plain.orientation,
    paperSize: setup?.paperSize === 'a3' || setup?.paperSize === 'letter' ? setup.paperSize : 'a4',
    fitToWidth: pages(setup?.fitToWidth), fitToHeight: pages(setup?.fitToHeight), ...print,
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right'), header: margin('header'), footer: margin('footer') },
    header: partsOf(codes.header), footer: partsOf(codes.footer),
    centerHorizontally: setup?.horizontalCentered ?? false,
  };
}

/** "&LSở Nội vụ&RTrang &P" → its three parts. Text before any code stands in the centre; && is a plain ampersand. */
function partsOf(codes: string): PageLayoutFile['header'] {
  const parts = { left: '', center: '', right: '' };
  let side: keyof typeof parts = 'center';
  for (const piece of codes.match(/&&|&"[^"]*"|&.|[^&]+|&/gsu) ?? []) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}
