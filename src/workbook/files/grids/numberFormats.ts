/** A number format that shows month and year and no day: "Tháng "m/yyyy, mm/yyyy, mmm-yy. */
export function isMonthFormat(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
  return /m/u.test(shown) && /y/u.test(shown) && !/d|h|s/u.test(shown);
}
