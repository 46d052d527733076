import { Refusal } from './refusal';

/** Which Excel is wanted: the one of this machine, or Excel on the web with a workbook that lies there. */
export type Place = { kind: 'desktop' } | { kind: 'web'; document: string };

const USAGE = 'Usage: npm run start:excel [-- desktop], or npm run start:excel -- web https://…?… (the address of a workbook that is open in Excel on the web)';

/**
 * The words after `npm run start:excel --`. No words: the Excel of this machine.
 *
 * `placeOf(['web', 'https://contoso.example/Doc.aspx?file=a.xlsx'])` → `{ kind: 'web', document: 'https://contoso.example/Doc.aspx?file=a.xlsx' }`
 */
export function placeOf([kind = 'desktop', document, ...more]: string[]): Place {
  if (kind === 'desktop' && document === undefined) return { kind };
  if (kind !== 'web' || document === undefined || more.length > 0) throw new Refusal(USAGE);
  // What loads the add-in is appended to the address as "&…".
  if (!URL.canParse(document) || new URL(document).protocol !== 'https:' || new URL(document).search === '') {
    throw new Refusal(`The workbook's address must be https and have a "?", as Excel on the web shows it: ${document}`);
  }
  return { kind, document };
}

/** How to find out whether there is an Excel: whether a program answers well, whether a folder is there. */
export interface Machine { platform: NodeJS.Platform; succeeds(program: string, words: string[]): boolean; hasFolder(path: string): boolean }

/** Refuses where there is no Excel for what is wanted. Excel on the web needs none on this machine. */
export function requireExcel(place: Place, machine: Machine): void {
  if (place.kind === 'web' || hasExcel(machine)) return;
  throw new Refusal(machine.platform === 'win32' || machine.platform === 'darwin'
    ? 'Excel is not installed on this machine. Install it, or use Excel on the web: npm run start:excel -- web https://…'
    : 'There is no desktop Excel for this system. Use Excel on the web: npm run start:excel -- web https://…; the simulated Excel is npm start.');
}

function hasExcel({ platform, succeeds, hasFolder }: Machine): boolean {
  if (platform === 'win32') return succeeds('reg', ['query', 'HKCR\\Excel.Application\\CurVer']);
  return platform === 'darwin' && hasFolder('/Applications/Microsoft Excel.app');
}
