import { areasName } from '../addresses';
import type { ConditionalRuleFile, DataBarFile, SheetFile } from '../workbookFile';
import { escapeXml } from '../xml';
import { byPriority } from './rules';
import { ERROR_MARK } from './sheetToHucre';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** What hucre leaves out of a worksheet part or writes too simply. */
export function cureSheet(xml: string, sheet: SheetFile, isActive: boolean): string {
  const end = xml.indexOf('</sheetData>') >= 0 ? xml.indexOf('</sheetData>') : xml.indexOf('<sheetData/>');
  const start = xml.indexOf('<sheetData');
  return cureHead(xml.slice(0, start), isActive) + cureErrors(xml.slice(start, end)) + cureTail(xml.slice(end), sheet);
}

/** Which tab is chosen, and in which of the frozen panes the cursor stands. */
function cureHead(head: string, isActive: boolean): string {
  const panes = head.replace(/<pane [^>]*activePane="(\w+)"[^>]*\/>/, '$&<selection pane="$1"/>');
  return isActive ? panes.replace('<sheetView ', '<sheetView tabSelected="1" ') : panes;
}

/** A formula's error result as an error, not as a text that looks like one. */
function cureErrors(cells: string): string {
  const mark = `_x${ERROR_MARK.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  return cells.includes(mark) ? cells.replace(new RegExp(`t="str"(><f(?: [^>]*)?>[^<]*</f><v>)${mark}(?=#)`, 'g'), 't="e"$1') : cells;
}

function cureTail(tail: string, sheet: SheetFile): string {
  const bars = byPriority(sheet.conditionalRules)
    .flatMap((rule, at) => (rule.rule.kind === 'dataBar' ? [{ areas: rule.areas, bar: rule.rule, priority: at + 1 }] : []));
  const cured = cureProtection(cureDropDowns(bars.reduce(withBarId, tail), sheet), sheet);
  return bars.length ? cured.replace('</worksheet>', `${barsExtension(bars)}</worksheet>`) : cured;
}

interface PlacedBar { areas: ConditionalRuleFile['areas']; bar: DataBarFile; priority: number }

/**
 * A data bar of Excel 2007 begins at a tenth of the cell, is a gradient, and shows 0 % as something. The younger form beside it
 * (same bar, joined by an id) says: from 0 to the full width, solid if wished.
 */
function withBarId(tail: string, { bar, priority }: PlacedBar): string {
  const rule = new RegExp(`(<cfRule type="dataBar" priority="${priority}"[^>]*>)<dataBar>([\\s\\S]*?)</cfRule>`);
  return tail.replace(rule, `$1<dataBar${bar.showValue ? '' : ' showValue="0"'}>$2<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}">`
    + `<x14:id>${barId(priority)}</x14:id></ext></extLst></cfRule>`);
}

function barId(priority: number): string {
  return `{CCC00876-0000-4000-8000-${String(priority).padStart(12, '0')}}`;
}

function barsExtension(bars: PlacedBar[]): string {
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars.map(barExtension).join('')}`
    + '</x14:conditionalFormattings></ext></extLst>';
}

function barExtension({ areas, bar, priority }: PlacedBar): string {
  const limit = (end: DataBarFile['min'] | DataBarFile['max']) => (end.type === 'number'
    ? `<x14:cfvo type="num"><xm:f>${escapeXml((end.value ?? '0').replace(/^=/, ''))}</xm:f></x14:cfvo>`
    : `<x14:cfvo type="${end.type === 'lowest' ? 'min' : 'max'}"/>`);
  return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(priority)}">`
    + `<x14:dataBar minLength="0" maxLength="100"${bar.showValue ? '' : ' showValue="0"'}${bar.solid ? ' gradient="0"' : ''}>${limit(bar.min)}${limit(bar.max)}`
    + '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>'
    + `<xm:sqref>${areasName(areas)}</xm:sqref></x14:conditionalFormatting>`;
}

/** A list without its arrow. The attribute says, whatever its name, that the arrow is hidden. */
function cureDropDowns(tail: string, sheet: SheetFile): string {
  let place = 0;
  return tail.replace(/<dataValidation /g, (tag) => {
    const { rule } = sheet.validations[place++]!;
    return rule.kind === 'list' && !rule.inCellDropDown ? `${tag}showDropDown="1" ` : tag;
  });
}

function cureProtection(tail: string, { protection }: SheetFile): string {
  if (!protection?.passwordHash) return tail;
  const attributes = protection.passwordHash.split(';').map((pair) => {
    const at = pair.indexOf('=');
    return `${pair.slice(0, at)}="${escapeXml(pair.slice(at + 1))}"`;
  });
  return tail.replace('<sheetProtection ', `<sheetProtection ${attributes.join(' ')} `);
}
