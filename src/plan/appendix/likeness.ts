import { comparisonKey } from '../text';

/** The words of a text, each once. Vietnamese words are written in syllables, so these are short and common: likeness is never proof. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(comparisonKey(text).split(/[\s,.;:()“”"/-]+/u).filter((word) => word !== ''));

/** The share of words that two texts have in common, twice the common ones over all: 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

const MOST_SUGGESTED = 3;
const FAINTEST = 0.7;

/** The names most like one, likest first, for a person to choose from. @example likeNames('Sở Khoa học - Công nghệ', ['Sở Khoa học và Công nghệ', 'Sở Y tế']) // ['Sở Khoa học và Công nghệ'] */
export function likeNames(name: string, names: readonly string[]): string[] {
  const own = wordsOf(name);
  return names.map((other) => ({ other, share: likeness(own, wordsOf(other)) })).filter(({ share }) => share >= FAINTEST)
    .sort((a, b) => b.share - a.share).slice(0, MOST_SUGGESTED).map(({ other }) => other);
}
