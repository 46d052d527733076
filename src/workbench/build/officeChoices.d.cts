export interface OfficeChoices {
  url: string;
  officeJs: 'cdn' | 'local';
  id: string | null;
  name: string | null;
  namespace: string | null;
  version: string | null;
}
export function officeChoices(env: Record<string, unknown>): OfficeChoices;
export function notesOn(choices: OfficeChoices): string[];
export const LOCAL_URL: string;
