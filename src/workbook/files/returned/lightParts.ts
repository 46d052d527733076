import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../grids/boundedZip';
import { withoutRowGroups } from '../grids/rowGroups';
import { LONGEST_RUN, MOST_COLUMNS } from './limits';

/*
 * Patterns over a part's text before it is parsed. None of them can look beyond the next "<", so each is linear in the part's length whatever stands in it.
 */

const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>|<(?:\w+:)?c\b[^<>]*><\/(?:\w+:)?c>/gu;
const EMPTY_ROW = /<(?:\w+:)?row\b[^<>]*\/>|<(?:\w+:)?row\b[^<>]*>\s*<\/(?:\w+:)?row>/gu;

/** A formula's own text; an element that only refers to another's has none. */
const FORMULA = /(<(?:\w+:)?f(?:\s[^<>]*[^<>/])?>)[^<]*/gu;
/** Below this a sheet is read as fast as it is looked through for empty cells. */
const FEW_LETTERS = 4_000_000;

/**
 * A sheet's part without cells that hold nothing: people colour whole columns, and each such cell is one. Of formulas it is only kept that they are there: they are most of a sheet's letters.
 */
export function lightSheet(part: Uint8Array, mostRows: number): Uint8Array | 'too-large' {
  const short = strFromU8(part).replace(FORMULA, '$1=');
  const light = short.length < FEW_LETTERS ? short : short.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
  return lastRow(light) > mostRows ? 'too-large' : strToU8(light);
}

function lastRow(sheet: string): number {
  const at = Math.max(sheet.lastIndexOf('<row '), sheet.lastIndexOf(':row '));
  return at < 0 ? 0 : Number(/\br=["'](\d+)["']/u.exec(sheet.slice(at, sheet.indexOf('>', at)))?.[1] ?? 0);
}

const PLAIN_STYLES = strToU8('<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>');

/** The package with one style for all cells. */
export function withoutStyles(parts: Parts): Parts {
  const styles = Object.keys(parts).filter((path) => /(?:^|\/)styles\.xml$/u.test(path));
  return { ...parts, ...Object.fromEntries(styles.map((path) => [path, PLAIN_STYLES])) };
}

/** How many cells all the runs of a sheet may come to. */
const MOST_CELLS = 4_000_000;
const ROWS_OR_RUNS = /<table:table-row\b[^<>]*>|<table:(?:covered-)?table-cell\b[^<>]*>/gu;

/**
 * An OpenDocument sheet with its long runs cut to one: what is repeated more often than anything is entered are the empty rows and columns up to the sheet's end. A file whose other runs come
 * to more cells than any report has is too large.
 */
export function withoutLongRuns(content: Uint8Array): Uint8Array | 'too-large' {
  let [cells, rows] = [0, 1];
  const light = withoutRowGroups(strFromU8(content)).replace(ROWS_OR_RUNS, (tag) => {
    const isRow = tag.startsWith('<table:table-row');
    const most = isRow ? LONGEST_RUN : MOST_COLUMNS;
    const times = Number(/\btable:number-(?:rows|columns)-repeated="(\d+)"/u.exec(tag)?.[1] ?? 1);
    const kept = times > most ? 1 : times;
    if (isRow) rows = kept;
    else cells += kept * rows;
    return kept === times ? tag : tag.replace(/\btable:number-(rows|columns)-repeated="\d+"/u, 'table:number-$1-repeated="1"');
  });
  return cells > MOST_CELLS ? 'too-large' : strToU8(light);
}

const MARK = 0x21;
const DOCTYPES = ['DOCTYPE', 'ENTITY'].map((word) => [...word].map((letter) => letter.charCodeAt(0)));

/** Whether a part declares a document type or entities: no program that saves workbooks does. */
export function hasDoctype(part: Uint8Array): boolean {
  for (let at = part.indexOf(MARK); at >= 0; at = part.indexOf(MARK, at + 1)) {
    if (part[at - 1] === 0x3C && DOCTYPES.some((word) => word.every((byte, offset) => ((part[at + 1 + offset] ?? 0) & 0xDF) === byte))) return true;
  }
  return false;
}
