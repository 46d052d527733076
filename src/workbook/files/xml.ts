/**
 * Just enough XML for the small parts of a package, where the spreadsheet library says too little. Element names come without their
 * namespace prefix, attributes with it, except `id` of the relationships namespace, which is "r:id" whatever the prefix.
 */
export interface XmlElement { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element. Throws when tags do not match: a damaged part must not read as an empty one. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = element('', '');
  const open: XmlElement[] = [root];
  for (const [, cdata, closing, opening, attributes, selfClosing, text] of xml.matchAll(PIECE)) {
    const parent = open.at(-1)!;
    if (cdata !== undefined || text !== undefined) parent.text += cdata ?? unescapeXml(text!);
    else if (opening !== undefined) {
      const child = element(opening, attributes!);
      parent.children.push(child);
      if (!selfClosing) open.push(child);
    } else if (closing !== undefined) {
      if (open.length === 1 || localName(closing) !== parent.name) throw new SyntaxError(`</${closing}> closes nothing`);
      open.pop();
    }
  }
  if (open.length > 1 || root.children.length === 0) throw new SyntaxError('the XML ends before its root element');
  return root.children[0]!;
}

function element(tag: string, attributes: string): XmlElement {
  const read: Record<string, string> = {};
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
    read[/^[^x].*:id$/.test(name!) ? 'r:id' : name!] = unescapeXml(double ?? single!);
  }
  return { name: localName(tag), attributes: read, children: [], text: '' };
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10FFFF ? String.fromCodePoint(code) : all;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}

/** The first child by that path of names, or undefined. */
export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), parent);
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name, however deep. */
export function allOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]) ?? [];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
