import { strFromU8, strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { type Grid, type GridCell, gridOf, type Merge } from '../../../plan/appendix/grid';
import type { Parts } from './boundedZip';
import { stored } from './readGrids';
import { withCountsAndGaps } from './wordNumbers';

/** mammoth's own tree of a document, as far as tables need it. */
interface WordElement {
  type: string;
  value?: string;
  breakType?: string;
  children?: WordElement[];
  colSpan?: number;
  rowSpan?: number;
  isStrikethrough?: boolean;
  checked?: boolean;
}

/**
 * Every table of a Word file in reading order, those inside cells of others after them. What Word counts by itself (numbered rows) and gaps at a row's
 * start are written into the document first: mammoth leaves both out.
 */
export async function wordGrids(parts: Parts): Promise<Grid[]> {
  const numbering = parts['word/numbering.xml'] ? strFromU8(parts['word/numbering.xml']) : null;
  const document = withCountsAndGaps(strFromU8(parts['word/document.xml']!), numbering);
  const bytes = stored(textParts({ ...parts, 'word/document.xml': strToU8(document) }));
  let root: WordElement = { type: 'document' };
  const transformDocument = (tree: WordElement): WordElement => {
    root = tree;
    // The HTML that would be made of it is not wanted.
    return { ...tree, children: [] };
  };
  // Node asks for `buffer`, browsers for `arrayBuffer`.
  const input = { buffer: bytes as Buffer, arrayBuffer: bytes.slice().buffer };
  await mammoth.convertToHtml(input, { transformDocument });
  const grids: Grid[] = [];
  addTables(root, '', grids);
  return grids;
}

/** Pictures and embedded files are nobody's table. */
function textParts(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/u.test(path)));
}

/** Of the lines between two tables so many, the last ones, belong to the second. */
const MOST_LINES_ABOVE = 8;

/** Tables below an element, each with the lines above it; returns those that no table has followed yet. */
function addTables(element: WordElement, caption: string, grids: Grid[]): string {
  let words = caption;
  for (const child of element.children ?? []) {
    if (child.type === 'table') {
      addTable(child, words, grids);
      words = '';
    } else if (child.type === 'paragraph') {
      words = [...words.split('\n'), ...textOf(child).split('\n')].map((line) => line.trim()).filter((line) => line !== '').slice(-MOST_LINES_ABOVE).join('\n');
    } else {
      words = addTables(child, words, grids);
    }
  }
  return words;
}

/** Word's own limit of columns; a file may claim any number. */
const WIDEST_SPAN = 63;

function addTable(table: WordElement, caption: string, grids: Grid[]): void {
  const rows: GridCell[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  const inner: WordElement[] = [];
  const wordRows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  wordRows.forEach((wordRow, row) => {
    let column = 0;
    const cells = rows[row] ??= [];
    for (const cell of wordRow.children ?? []) {
      while (taken.has(`${row},${column}`)) column += 1;
      const colSpan = Math.min(cell.colSpan ?? 1, WIDEST_SPAN);
      const rowSpan = Math.min(cell.rowSpan ?? 1, wordRows.length - row);
      for (let below = row; below < row + rowSpan; below += 1) for (let right = column; right < column + colSpan; right += 1) taken.add(`${below},${right}`);
      if (colSpan > 1 || rowSpan > 1) merges.push({ row, column, rows: rowSpan, columns: colSpan });
      while (cells.length < column) cells.push({ text: '' });
      const struck = struckOf(cell).trim();
      cells[column] = { text: textOf(cell), ...(struck === '' ? {} : { struck }), ...(hasNote(cell) ? { hasNote: true } : {}) };
      inner.push(cell);
      column += colSpan;
    }
  });
  grids.push(gridOf({ kind: 'word', table: grids.length }, caption, rows, merges));
  for (const cell of inner) addTables(cell, '', grids);
}

/** The words of an element; paragraphs and line breaks end lines. */
function textOf(element: WordElement): string {
  switch (element.type) {
    case 'run': return element.isStrikethrough ? '' : childrenText(element);
    case 'checkbox': return element.checked ? '☑' : '☐';
    case 'text': return element.value ?? '';
    case 'tab': return ' ';
    case 'break': return element.breakType === 'line' ? '\n' : '';
    case 'paragraph': return `${childrenText(element)}\n`;
    case 'tableCell': return `${childrenText(element)}\n`.replace(/\n+$/u, '\n');
    case 'noteReference': case 'comment': return '';
    default: return childrenText(element);
  }
}

const hasNote = ({ type, children = [] }: WordElement): boolean => type === 'noteReference' || children.some((child) => child.type !== 'table' && hasNote(child));

/** The words of an element that are struck through, those of a table in it left to that table. */
function struckOf(element: WordElement): string {
  if (element.type === 'run') return element.isStrikethrough ? childrenText(element) : '';
  const within = (element.children ?? []).filter(({ type }) => type !== 'table').map(struckOf).join('');
  return element.type === 'paragraph' && within !== '' ? `${within} ` : within;
}

const childrenText = ({ children = [] }: WordElement): string => children.map(textOf).join('');
