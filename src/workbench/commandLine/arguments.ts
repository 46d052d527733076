import { parseArgs } from 'node:util';
import { COMMAND_LINE } from '../../strings';
import { dayOfIso, type Day } from '../../plan/day';
import { readDay } from '../../plan/readDay';
import { valueOf } from '../../plan/reading';

/** What was typed was not a call of a command. Ends in one sentence on stderr and exit status 1. */
export class WrongCall extends Error {}

export interface Arguments {
  files: string[];
  option(name: string): string | undefined;
  /** every value of an option that may come several times */
  all(name: string): string[];
  /** what stands left and right of the last "=" of each value of such an option */
  pairs(name: string): [string, string][];
  /** an option without a value was given */
  has(name: string): boolean;
  required(name: string): string;
  oneOf<T extends string>(name: string, allowed: readonly T[], byDefault?: T): T;
  day(name: string): Day | undefined;
}

/**
 * The words after the command's name. Every option takes a value: `--as-of 2023-06-30`, but for the flags; of an option given twice the last counts.
 * An option that the command does not know is refused, so that a misspelt one is not lost in silence.
 */
export function readArguments(words: string[], known: readonly string[], fileCount: number | { atLeast: number }, flags: readonly string[] = []): Arguments {
  const { values, positionals, given } = parseKnown(words, known, flags);
  if (typeof fileCount === 'number' && positionals.length !== fileCount) throw new WrongCall(COMMAND_LINE.wrongFileCount(fileCount, positionals.length));
  if (typeof fileCount === 'object' && positionals.length < fileCount.atLeast) throw new WrongCall(COMMAND_LINE.tooFewFiles(fileCount.atLeast, positionals.length));
  const option = (name: string) => values[name]?.at(-1);
  const required = (name: string) => {
    const value = option(name);
    if (!value) throw new WrongCall(COMMAND_LINE.optionMissing(name));
    return value;
  };
  return {
    files: positionals,
    option,
    all: (name) => values[name] ?? [],
    pairs: (name) => (values[name] ?? []).map((value) => {
      const at = value.lastIndexOf('=');
      if (at < 1 || at === value.length - 1) throw new WrongCall(COMMAND_LINE.notAPair(name, value));
      return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    }),
    has: (name) => given.has(name),
    required,
    oneOf(name, allowed, byDefault) {
      const value = option(name) ?? byDefault;
      const found = allowed.find((word) => word === value);
      if (!found) throw new WrongCall(COMMAND_LINE.optionNotOneOf(name, allowed));
      return found;
    },
    day(name) {
      const text = option(name);
      if (text === undefined) return undefined;
      const day = dayOfIso(text) ?? (/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text) ? valueOf(readDay(text)) : null);
      if (day === null) throw new WrongCall(COMMAND_LINE.notADay(name, text));
      return day;
    },
  };
}

function parseKnown(words: string[], known: readonly string[], flags: readonly string[]): { values: Record<string, string[] | undefined>; positionals: string[]; given: Set<string> } {
  const options = Object.fromEntries([...known.map((name) => [name, { type: 'string' as const }]), ...flags.map((name) => [name, { type: 'boolean' as const }])]);
  const { tokens, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string[] | undefined> = {};
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (flags.includes(token.name)) {
      given.add(token.name);
      continue;
    }
    if (!known.includes(token.name)) throw new WrongCall(COMMAND_LINE.optionUnknown(token.name));
    // `--out --as-of …`: the value was forgotten, and what follows is the next option.
    if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) throw new WrongCall(COMMAND_LINE.optionWithoutValue(token.name));
    (values[token.name] ??= []).push(token.value);
  }
  return { values, positionals, given };
}
