/** The plan's text as its paragraphs, found by section: "II", "III.4", "VI.2", "Nơi nhận"; "" is what stands before section I. */
export type PlanDocument = Map<string, string[]>;

const LEFT_OUT = '[…]';

/**
 * Sections open with "II. MỤC TIÊU …", their parts with "2. Sở Nội vụ", the list of recipients with "Nơi nhận:". A part's opening line
 * belongs to the part, and every part also to its section.
 */
export function readDocument(text: string): PlanDocument {
  const document: PlanDocument = new Map();
  let section = '';
  let part = '';
  for (const paragraph of paragraphsOf(text)) {
    const opening = /^([IVX]+)\. \p{Lu}{2,}/u.exec(paragraph)?.[1] ?? /^(Nơi nhận):$/.exec(paragraph)?.[1];
    const partNumber = /^(\d+)\. /.exec(paragraph)?.[1];
    if (opening !== undefined) [section, part] = [opening, ''];
    else if (partNumber !== undefined) part = `${section}.${partNumber}`;
    add(document, section, paragraph);
    if (part !== '') add(document, part, paragraph);
  }
  return document;
}

export function paragraphsOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && line !== LEFT_OUT);
}

/** The sentences under a heading, without the dash that lists them. */
export function sentencesUnder(document: PlanDocument, section: string): string[] {
  return (document.get(section) ?? []).slice(1).map((paragraph) => paragraph.replace(/^- /, ''));
}

function add(document: PlanDocument, section: string, paragraph: string): void {
  document.set(section, [...(document.get(section) ?? []), paragraph]);
}
