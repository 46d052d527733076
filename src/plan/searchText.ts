import { cleanText } from './text';

/** What is compared when people look for something: lower case, without tones and marks, đ as d, since many type without them. */
export function searchKey(text: string): string {
  return cleanText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/**
 * Whether each word that is looked for stands in one of the texts. Nothing looked for is found everywhere.
 * @example isFound('so tu phap 1.0', ['1.03', 'Sở Tư pháp']) // true
 */
export function isFound(wanted: string, texts: readonly string[]): boolean {
  const words = searchKey(wanted).split(' ').filter((word) => word !== '');
  const keys = texts.map(searchKey);
  return words.every((word) => keys.some((key) => key.includes(word)));
}
