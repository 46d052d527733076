import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dayOf, type Day } from '../../plan/day';
import { COMMAND_LINE } from '../../strings';

/** The command line's own clock: the day on this machine. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('the clock gives no day');
  return day;
}

export function printAnswer(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** For people: never among the answers. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A file as the user named it: npm runs a script in the project's folder, wherever it was called from. */
export function fileNamed(name: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return path.resolve(script === 'cchc' && calledFrom !== undefined ? calledFrom : '.', name);
}

/** A file that is no workbook the command line can open or write. The sentence says which and why. */
export class UnusableFile extends Error {}

/** What a file holds. A folder in its place is said to be one. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  const file = fileNamed(name);
  if ((await stat(file)).isDirectory()) throw new UnusableFile(COMMAND_LINE.isFolder(name));
  return new Uint8Array(await readFile(file));
}
