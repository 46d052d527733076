import type { SheetProtection } from 'hucre';
import type { ProtectionFile } from './workbookFile';

/** hucre's options whose name is Office.js's without "allow": true allows. */
export const PROTECTION_OPTIONS = [
  'formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows',
  'sort', 'autoFilter', 'pivotTables',
] as const;

export function officeName(option: string): string {
  return `allow${option[0]!.toUpperCase()}${option.slice(1)}`;
}

export function protectionToHucre({ options }: ProtectionFile): SheetProtection {
  return {
    sheet: true,
    ...Object.fromEntries(PROTECTION_OPTIONS.map((option) => [option, options[officeName(option)] ?? false])),
    // these two say the reverse: true protects
    objects: !options.allowEditObjects, scenarios: !options.allowEditScenarios,
  };
}
