import type { HeaderFooter, PageSetup } from 'hucre';
import type { PageLayoutFile } from '../workbookFile';

const POINTS_AN_INCH = 72;

export function pageSetup(layout: PageLayoutFile): PageSetup {
  const { margins, fitToWidth, fitToHeight } = layout;
  const inches = (points: number) => Math.round(points / POINTS_AN_INCH * 1e6) / 1e6;
  return {
    paperSize: layout.paperSize, orientation: layout.orientation,
    // 0 pages: as many as it takes
    ...(fitToWidth !== null || fitToHeight !== null ? { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 } : {}),
    margins: {
      top: inches(margins.top), bottom: inches(margins.bottom), left: inches(margins.left), right: inches(margins.right),
      header: inches(margins.header), footer: inches(margins.footer),
    },
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
  };
}

export function headerFooterCodes({ header, footer }: PageLayoutFile): HeaderFooter {
  const oddHeader = joinedCodes(header);
  const oddFooter = joinedCodes(footer);
  return { ...(oddHeader ? { oddHeader } : {}), ...(oddFooter ? { oddFooter } : {}) };
}

function joinedCodes(parts: PageLayoutFile['header']): string {
  return ([['&L', parts.left], ['&C', parts.center], ['&R', parts.right]] as const)
    .map(([code, text]) => text && code + text).join('');
}
