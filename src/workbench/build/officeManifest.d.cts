import type { OfficeChoices } from './officeChoices.cjs';
export function officeManifest(text: string, choices: OfficeChoices): string;
