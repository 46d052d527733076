/** One line of the bench: what was done, what it came to, and what is to be reached ("" where design sets nothing). */
export interface Line { work: string; measured: string; reach: string; isReached: boolean | null }

export function lineOf(work: string, measured: string, reach = '', isReached: boolean | null = null): Line {
  return { work, measured, reach, isReached };
}

export function tableOf(lines: readonly Line[]): string {
  const rows = [['work', 'measured', 'to reach', ''], ...lines.map(({ work, measured, reach, isReached }) => [work, measured, reach, isReached === null ? '' : isReached ? 'yes' : 'NO'])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
