import type { SheetProtection } from 'hucre';
import { officeName, PROTECTION_OPTIONS } from '../protection';
import type { ProtectionFile } from '../workbookFile';

/** null when the sheet is not protected: options may lie in a file that protects nothing. */
export function readProtection(protection: SheetProtection | undefined, passwordHash: string | undefined): ProtectionFile | null {
  if (!protection?.sheet) return null;
  const options = Object.fromEntries(PROTECTION_OPTIONS.map((option) => [officeName(option), protection[option] === true]));
  return {
    options: { ...options, allowEditObjects: !protection.objects, allowEditScenarios: !protection.scenarios },
    ...(passwordHash === undefined ? {} : { passwordHash }),
  };
}
