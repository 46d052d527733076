import { accessDenied, invalidArgument } from '../wire/refusal';
import type { Book } from './book';
import { HostObject } from './hostObject';

const PERMISSIONS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;

export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  constructor(book: Book, readonly sheet: string) { super(book); }

  get protected(): boolean { return this.book.engine.protection(this.book.sheet(this.sheet).id) !== null; }
  get options(): object {
    const held = this.book.engine.protection(this.sheet)?.options ?? {};
    return { ...Object.fromEntries(PERMISSIONS.map((name) => [name, held[name] ?? false])), selectionMode: 'Normal' };
  }

  /** Refused on a sheet that is protected already, as in Excel. */
  async protect(options?: Record<string, unknown> | null, password?: string | null): Promise<void> {
    if (this.protected) throw accessDenied();
    const unknown = Object.keys(options ?? {}).find((name) => name !== 'selectionMode' && !(PERMISSIONS as readonly string[]).includes(name));
    if (unknown !== undefined) throw invalidArgument();
    const allowed = Object.fromEntries(PERMISSIONS.map((name) => [name, options?.[name] === true]));
    const lock = password ? { passwordHash: passwordHash(password) } : {};
    await this.book.adjust(() => this.book.engine.setProtection(this.sheet, { options: allowed, ...lock }));
  }
  async unprotect(password?: string | null): Promise<void> {
    const hash = this.book.engine.protection(this.book.sheet(this.sheet).id)?.passwordHash;
    if (hash !== undefined && hash !== passwordHash(password ?? '')) throw accessDenied();
    await this.book.adjust(() => this.book.engine.setProtection(this.sheet, null));
  }
}

/** The 16-bit hash that .xlsx files carry for sheet protection (ECMA-376, part 4, 3.3.1.81): a fence, not a safe. "password" gives 83AF. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) hash = rotated(hash) ^ password.charCodeAt(index);
  return (rotated(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
