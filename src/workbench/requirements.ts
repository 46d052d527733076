/** Excel 2021 to 2024 with custom functions; without the data types of Microsoft 365. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.9', SharedRuntime: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1', Settings: '1.1', DialogApi: '1.2',
};

/** The client's own name for custom functions: an Excel has that set together with the public one. */
const HANGING_ON: Readonly<Record<string, string>> = { CustomFunctions: 'CustomFunctionsRuntime' };
const NO_SET = ['', 'none'];

/**
 * The sets of an Excel that differs from `REQUIREMENTS`; "none" (or "") takes one away.
 *
 *     declared({ ExcelApi: '1.14' })                  → Excel 2021
 *     declared({ CustomFunctionsRuntime: 'none' })    → an Excel without custom functions, such as that of an iPad
 */
export function declared(differences: Readonly<Record<string, string>> = {}): Record<string, string> {
  const wanted: Record<string, string> = { ...REQUIREMENTS, ...differences };
  const isThere = (name: string) => !NO_SET.includes(wanted[name] ?? '');
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => isThere(name) && isThere(HANGING_ON[name] ?? name)));
}

/**
 * Whether declared sets include one in at least a version; versions are numbers between dots.
 *
 *     supports({ ExcelApi: '1.14' }, 'ExcelApi', '1.9') → true
 */
export function supports(sets: Readonly<Record<string, string>>, name: string, least: string): boolean {
  const [major = 0, minor = 0] = versionOf(sets[name] ?? '0');
  const [leastMajor = 0, leastMinor = 0] = versionOf(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function versionOf(text: string): number[] {
  return text.split('.').map(Number);
}
