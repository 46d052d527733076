/**
 * Text as OOXML wants it: characters that XML cannot hold are written _xHHHH_, so text that looks like that must be escaped itself.
 * Control characters and line breaks are left to the writer of the XML.
 */
export function toFileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hexEscape);
}

/** The same for the value of an attribute, where a line break is escaped too: Excel's own form. */
export function toFileAttribute(text: string): string {
  return toFileText(text).replace(/[\u0000-\u001F]/g, hexEscape);
}

export function fromFileText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
