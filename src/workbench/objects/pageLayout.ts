import type { PageLayout as Layout } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import { areaAddress, parseAddress } from './address';
import type { Book } from './book';
import { HostObject } from './hostObject';
import { areaOf, Range } from './range';

const PAPERS = { a4: 'A4', a3: 'A3', letter: 'Letter' } as const;
const POINTS = { points: 1, inches: 72, centimeters: 72 / 2.54 } as const;

/** How a sheet prints. Margins in points. */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';
  constructor(book: Book, readonly sheet: string) { super(book); }

  get orientation(): string { return layoutOf(this).orientation === 'landscape' ? 'Landscape' : 'Portrait'; }
  set orientation(orientation: string) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
    amend(this, { orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get paperSize(): string { return PAPERS[layoutOf(this).paperSize]; }
  set paperSize(size: string) {
    const paperSize = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((paper) => PAPERS[paper] === size);
    if (!paperSize) throw notSimulated(`PageLayout.paperSize "${size}"`);
    amend(this, { paperSize });
  }
  /** Pages wide and high; 0 high is as many as it takes. */
  get zoom(): object {
    const { fitToWidth, fitToHeight } = layoutOf(this);
    return fitToWidth === null && fitToHeight === null ? { scale: 100 } : { horizontalFitToPages: fitToWidth ?? 0, verticalFitToPages: fitToHeight ?? 0 };
  }
  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }) {
    if (scale !== undefined && scale !== 100) throw notSimulated('PageLayout.zoom by scale');
    amend(this, { fitToWidth: horizontalFitToPages ?? null, fitToHeight: verticalFitToPages ?? null });
  }
  get centerHorizontally(): boolean { return layoutOf(this).centerHorizontally; }
  set centerHorizontally(centerHorizontally: boolean) { amend(this, { centerHorizontally }); }
  get leftMargin(): number { return layoutOf(this).margins.left; }
  set leftMargin(left: number) { setMargins(this, { left }); }
  get rightMargin(): number { return layoutOf(this).margins.right; }
  set rightMargin(right: number) { setMargins(this, { right }); }
  get topMargin(): number { return layoutOf(this).margins.top; }
  set topMargin(top: number) { setMargins(this, { top }); }
  get bottomMargin(): number { return layoutOf(this).margins.bottom; }
  set bottomMargin(bottom: number) { setMargins(this, { bottom }); }
  get headerMargin(): number { return layoutOf(this).margins.header; }
  set headerMargin(header: number) { setMargins(this, { header }); }
  get footerMargin(): number { return layoutOf(this).margins.footer; }
  set footerMargin(footer: number) { setMargins(this, { footer }); }
  get headersFooters(): HeaderFooterGroup { return new HeaderFooterGroup(this); }

  setPrintMargins(unit: string, margins: Partial<Layout['margins']>): void {
    const points = POINTS[String(unit).toLowerCase() as keyof typeof POINTS];
    if (points === undefined) throw invalidArgument();
    setMargins(this, Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, size * points])));
  }
  setPrintArea(area: Range | string): void { amend(this, { printArea: addressOf(area) }); }
  setPrintTitleRows(rows: Range | string): void { amend(this, { titleRows: rowsOf(addressOf(rows)) }); }
  getPrintTitleRowsOrNullObject(): Range | null { return rangeOf(this, layoutOf(this).titleRows); }
}

export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';
  constructor(readonly layout: PageLayout) { super(layout.book); }
  get defaultForAllPages(): HeaderFooter { return new HeaderFooter(this.layout); }
  get state(): string { return 'Default'; }
}

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';
  constructor(readonly layout: PageLayout) { super(layout.book); }
  get leftHeader(): string { return layoutOf(this.layout).header.left; }
  set leftHeader(left: string) { setHeader(this.layout, { left }); }
  get centerHeader(): string { return layoutOf(this.layout).header.center; }
  set centerHeader(center: string) { setHeader(this.layout, { center }); }
  get rightHeader(): string { return layoutOf(this.layout).header.right; }
  set rightHeader(right: string) { setHeader(this.layout, { right }); }
  get leftFooter(): string { return layoutOf(this.layout).footer.left; }
  set leftFooter(left: string) { setFooter(this.layout, { left }); }
  get centerFooter(): string { return layoutOf(this.layout).footer.center; }
  set centerFooter(center: string) { setFooter(this.layout, { center }); }
  get rightFooter(): string { return layoutOf(this.layout).footer.right; }
  set rightFooter(right: string) { setFooter(this.layout, { right }); }
}

function layoutOf({ book, sheet }: PageLayout): Layout {
  return book.engine.pageLayout(book.sheet(sheet).id);
}

function amend(layout: PageLayout, part: Partial<Layout>): void {
  const { book, sheet } = layout;
  book.does(book.adjust(() => book.engine.setPageLayout(sheet, { ...layoutOf(layout), ...part })));
}

const setMargins = (layout: PageLayout, part: Partial<Layout['margins']>): void => amend(layout, { margins: { ...layoutOf(layout).margins, ...part } });
const setHeader = (layout: PageLayout, part: Partial<Layout['header']>): void => amend(layout, { header: { ...layoutOf(layout).header, ...part } });
const setFooter = (layout: PageLayout, part: Partial<Layout['footer']>): void => amend(layout, { footer: { ...layoutOf(layout).footer, ...part } });

function addressOf(area: Range | string): string {
  const found = area instanceof Range ? areaOf(area) : parseAddress(String(area))?.area;
  if (!found) throw invalidArgument();
  return areaAddress(found, true);
}

/** "$2:$2", whatever cells were given. */
function rowsOf(address: string): string {
  const area = parseAddress(address)?.area;
  if (!area) throw invalidArgument();
  return `$${area.row + 1}:$${area.row + area.rows}`;
}

function rangeOf({ book, sheet }: PageLayout, address: string | null): Range | null {
  const area = address === null ? null : parseAddress(address)?.area;
  return area ? new Range(book, { sheet, area }) : null;
}
