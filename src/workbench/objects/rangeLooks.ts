import { invalidArgument, notSimulated } from '../wire/refusal';
import type { Book, Place } from './book';
import { mustAllow } from './guard';
import { HostObject } from './hostObject';
import { common, restyle } from './rangeFormat';

export class RangeFill extends HostObject {
  readonly className = 'RangeFill';
  constructor(book: Book, readonly place: Place) { super(book); }

  /** White where nothing is filled; "" when the cells differ, as Excel answers. */
  get color(): string { return common(this.book, this.place, (style) => style.fill ?? '#FFFFFF') ?? ''; }
  set color(color: string) { restyle(this.book, this.place, { fill: colorOf(color) }); }

  clear(): void { restyle(this.book, this.place, { fill: null }); }
}

export class RangeFont extends HostObject {
  readonly className = 'RangeFont';
  constructor(book: Book, readonly place: Place) { super(book); }

  get name(): string | null { return common(this.book, this.place, (style) => style.fontName ?? 'Calibri'); }
  set name(fontName: string) { restyle(this.book, this.place, { fontName }); }
  get size(): number | null { return common(this.book, this.place, (style) => style.fontSize ?? 11); }
  set size(fontSize: number) { restyle(this.book, this.place, { fontSize }); }
  get bold(): boolean | null { return common(this.book, this.place, (style) => style.bold ?? false); }
  set bold(bold: boolean) { restyle(this.book, this.place, { bold }); }
  get italic(): boolean | null { return common(this.book, this.place, (style) => style.italic ?? false); }
  set italic(italic: boolean) { restyle(this.book, this.place, { italic }); }
  get strikethrough(): boolean | null { return common(this.book, this.place, (style) => style.strikethrough ?? false); }
  set strikethrough(strikethrough: boolean) { restyle(this.book, this.place, { strikethrough }); }
  get underline(): string | null { return common(this.book, this.place, (style) => (style.underline ? 'Single' : 'None')); }
  set underline(kind: string) {
    if (kind !== 'None' && kind !== 'Single') throw notSimulated(`RangeFont.underline "${kind}"`);
    restyle(this.book, this.place, { underline: kind === 'Single' });
  }
  get color(): string { return common(this.book, this.place, (style) => style.color ?? '#000000') ?? ''; }
  set color(color: string) { restyle(this.book, this.place, { color: colorOf(color) }); }
}

export class FormatProtection extends HostObject {
  readonly className = 'FormatProtection';
  constructor(book: Book, readonly place: Place) { super(book); }

  get locked(): boolean | null { return common(this.book, this.place, (style) => style.locked ?? true); }
  set locked(locked: boolean) {
    mustAllow(this.book, this.place.sheet);
    restyle(this.book, this.place, { locked });
  }
}

const NAMED: Record<string, string> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080',
};

/** "#RRGGBB" in capitals; the few colour names people use are understood. */
export function colorOf(written: unknown): string {
  const text = String(written);
  const color = NAMED[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}
