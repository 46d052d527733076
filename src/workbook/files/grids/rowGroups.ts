const GROUPS = /<\/?table:table-(?:header-rows|row-group|rows)\b[^<>]*>/gu;

/** An OpenDocument sheet's content with its rows side by side: rows that are repeated on each page or folded stand in groups, and hucre reads only those that do not. */
export function withoutRowGroups(content: string): string {
  return content.replace(GROUPS, '');
}
