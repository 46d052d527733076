import { pixelsOfFileWidth, charactersOfPixels } from '../columnWidth';
import type { NotKept, ValidationFile, WorkbookFile } from '../workbookFile';
import { allOf, childOf, childrenOf, isTrue, type XmlElement } from '../xml';
import type { Parts } from './parts';
import { readValidations } from './validations';

/** The parts of a worksheet around its cells: small, and read here where hucre tells less than they say. */
export interface SheetPart {
  columnWidths: Map<number, number>;
  hiddenColumns: number[];
  validations: ValidationFile[];
  passwordHash?: string;
  bars: Map<number, BarDetails>;
  footer: string; header: string;
  notKept: NotKept[];
}
/** By the rule's priority in the file. */
export interface BarDetails { showValue: boolean; solid: boolean }

const LAST_COLUMN = 16384;

export function readSheetPart(parts: Parts, path: string, defaultFont: WorkbookFile['defaultFont']): SheetPart {
  const root = parts.xml(path, withoutCells);
  const columns = childrenOf(childOf(root, 'cols'), 'col');
  const headerFooter = childOf(root, 'headerFooter');
  return {
    columnWidths: widthsOf(columns, defaultFont),
    hiddenColumns: columns.filter(({ attributes }) => isTrue(attributes.hidden)).flatMap(columnsOf),
    validations: readValidations(root),
    ...passwordOf(childOf(root, 'sheetProtection')),
    bars: barsOf(root),
    header: childOf(headerFooter, 'oddHeader')?.text ?? '', footer: childOf(headerFooter, 'oddFooter')?.text ?? '',
    notKept: notKeptIn(root, columns),
  };
}

function withoutCells(xml: string): string {
  const start = /<(?:\w+:)?sheetData[\s>/]/.exec(xml);
  const end = /<\/(?:\w+:)?sheetData\s*>/.exec(xml.slice(start?.index ?? 0));
  return start && end ? xml.slice(0, start.index) + xml.slice(start.index + end.index + end[0].length) : xml;
}

function columnsOf({ attributes }: XmlElement): number[] {
  const first = Number(attributes.min ?? 1);
  const last = Math.min(LAST_COLUMN, Number(attributes.max ?? first));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first - 1 + offset);
}

/** Only widths that someone set: some writers list all 16,384 columns. */
function widthsOf(columns: XmlElement[], defaultFont: WorkbookFile['defaultFont']): Map<number, number> {
  return new Map(columns.filter(({ attributes }) => isTrue(attributes.customWidth) && attributes.width !== undefined)
    .flatMap((column) => {
      const characters = charactersOfPixels(pixelsOfFileWidth(Number(column.attributes.width), defaultFont), defaultFont);
      return columnsOf(column).map((at) => [at, characters] as [number, number]);
    }));
}

const PASSWORD_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

function passwordOf(protection: XmlElement | undefined): { passwordHash?: string } {
  const pairs = PASSWORD_ATTRIBUTES.flatMap((name) => (protection?.attributes[name] ? [`${name}=${protection.attributes[name]}`] : []));
  return pairs.length ? { passwordHash: pairs.join(';') } : {};
}

/** A data bar and its younger form know each other by an id. */
function barsOf(root: XmlElement): Map<number, BarDetails> {
  const younger = new Map(allOf(childOf(root, 'extLst'), 'cfRule').map((rule) => [rule.attributes.id ?? '', childOf(rule, 'dataBar')]));
  return new Map(childrenOf(root, 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule'))
    .filter((rule) => rule.attributes.type === 'dataBar')
    .map((rule) => {
      const id = allOf(rule, 'id')[0]?.text.trim() ?? '';
      const gradient = younger.get(id)?.attributes.gradient;
      const showValue = childOf(rule, 'dataBar')?.attributes.showValue;
      return [Number(rule.attributes.priority), { showValue: showValue === undefined || isTrue(showValue), solid: gradient !== undefined && !isTrue(gradient) }];
    }));
}

function notKeptIn(root: XmlElement, columns: XmlElement[]): NotKept[] {
  const has = (name: string) => childOf(root, name) !== undefined;
  const lost: [NotKept, boolean][] = [
    ['hyperlinks', has('hyperlinks')], ['sheet-filter', has('autoFilter')], ['pictures', has('picture')],
    ['other-validations', allOf(childOf(root, 'extLst'), 'dataValidation').length > 0],
    ['row-and-column-groups', columns.some(({ attributes }) => attributes.outlineLevel !== undefined && attributes.outlineLevel !== '0')],
  ];
  return lost.filter(([, isThere]) => isThere).map(([what]) => what);
}
