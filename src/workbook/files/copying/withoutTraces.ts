import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../reading/parts';
import { readWorkbookPart } from '../reading/workbookPart';
import { escapeXml } from '../xml';

/** The package's parts by path, being changed. */
export type Package = Record<string, Uint8Array>;

export function changed(files: Package, path: string, change: (xml: string) => string): void {
  const part = files[path];
  if (part) files[path] = strToU8(change(strFromU8(part)));
}

/**
 * Takes out of the package what only the add-in has use for: its very hidden sheets, the web extensions that open its pane, the mark in the conditional formats, and the list
 * of the order of calculation, which Excel makes anew.
 */
export function removeTraces(files: Package, parts: Parts, hiddenSheets: readonly string[]): void {
  const workbook = readWorkbookPart(parts);
  for (const sheet of workbook.sheets.filter(({ name }) => hiddenSheets.includes(name))) {
    const id = parts.relationships(workbook.path).find(({ target }) => target === sheet.path)!.id;
    changed(files, workbook.path, (xml) => withoutSheet(xml, sheet.name, id));
    removePart(files, workbook.path, sheet.path);
  }
  for (const path of Object.keys(files).filter((one) => /(^|\/)calcChain\.xml$/u.test(one))) removePart(files, workbook.path, path);
  for (const path of Object.keys(files).filter((one) => /(^|\/)webextensions\//iu.test(one))) removePart(files, '', path);
  // Titles of parts name every sheet; Excel writes them anew.
  changed(files, 'docProps/app.xml', (xml) => xml.replace(/<(TitlesOfParts|HeadingPairs)>[\s\S]*?<\/\1>/gu, ''));
  for (const { path } of workbook.sheets) changed(files, path, (xml) => xml.replaceAll(',N(&quot;CCHC&quot;)=0)', ')').replaceAll(',N("CCHC")=0)', ')'));
}

/** The sheet, the names that belong or point to it, and the numbers that count sheets. */
function withoutSheet(xml: string, name: string, id: string): string {
  const listed = [...xml.matchAll(/<sheet\b[^>]*\/>/gu)].map(([tag]) => tag);
  const at = listed.findIndex((tag) => tag.includes(`"${id}"`) && tag.includes(`name="${escapeXml(name)}"`));
  const moved = (index: string) => (Number(index) > at ? Number(index) - 1 : Number(index));
  const points = new RegExp(`(?:^|[^\\p{L}\\p{N}_.])'?${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}'?!`, 'u');
  return xml
    .replace(listed[at]!, '')
    .replace(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/gu, (tag, attributes: string, text: string) => {
      const local = / localSheetId="(\d+)"/u.exec(attributes)?.[1];
      if (Number(local) === at || points.test(text)) return '';
      return local === undefined ? tag : tag.replace(/ localSheetId="\d+"/u, ` localSheetId="${moved(local)}"`);
    })
    .replace(/<definedNames>\s*<\/definedNames>/u, '')
    .replace(/ (activeTab|firstSheet)="(\d+)"/gu, (_, what: string, index: string) => ` ${what}="${moved(index)}"`);
}

/** The part, what refers to it from `owner`, its own list of references, and its content type. */
function removePart(files: Package, owner: string, path: string): void {
  delete files[path];
  delete files[relationshipsOf(path)];
  const file = path.split('/').at(-1)!;
  const refersTo = (tag: string) => new RegExp(`Target="(?:[^"]*/)?${file.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}"`, 'u').test(tag);
  changed(files, relationshipsOf(owner), (xml) => xml.replace(/<Relationship\b[^>]*\/>/gu, (tag) => (refersTo(tag) ? '' : tag)));
  changed(files, '[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*\/>/gu, (tag) => (tag.includes(`PartName="/${path}"`) ? '' : tag)));
}

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}
