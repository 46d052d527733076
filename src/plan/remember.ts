const MOST_REMEMBERED = 4096;

/**
 * The same reading of text, done once for each text. A column of a hundred thousand cells holds a few hundred different ones, and taking
 * a text apart costs more than all rules that follow. Full, it forgets everything, so it never grows with the workbook.
 */
export function remember<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
