import { COMMAND_LINE, FAILURE_SENTENCES } from '../../strings';
import { failureOf } from '../../workbook/failure';
import { amend } from './amend';
import { WrongCall } from './arguments';
import { checkFile } from './check';
import { copyFile } from './copy';
import { changeFile } from './dialect';
import { say, UnusableFile } from './edges';
import { exportPlan } from './exportPlan';
import { formulas } from './formulas';
import { importAppendix } from './importAppendix';
import { lagging } from './lagging';
import { load } from './load';
import { mergeFiles } from './merge';
import { makePlan } from './makePlan';
import { refreshFile } from './refresh';
import { sendFiles } from './send';

/** One command: its words in, its answer to stdout as JSON. A new command is a new line. */
const COMMANDS: Record<string, (words: string[]) => Promise<void | number>> = {
  load, formulas, refresh: refreshFile, lagging, check: checkFile, import: importAppendix, amend, plan: makePlan, export: exportPlan, send: sendFiles, merge: mergeFiles, dialect: changeFile,
  copy: copyFile,
};

/** Exit status 0: the answer or the file was written. 1: it was not, and stderr says why; of `check` also: there are problems. */
export async function main(words: string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say(COMMAND_LINE.usage);
    return 1;
  }
  try {
    return await command(rest) ?? 0;
  } catch (error) {
    const sentence = sentenceFor(error);
    // `plan` reads an appendix and opens no workbook
    say(command === makePlan ? COMMAND_LINE.planUntouched(sentence) : sentence);
    return 1;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof WrongCall) return `${error.message}\n${COMMAND_LINE.seeUsage}`;
  if (error instanceof UnusableFile) return error.message;
  const failure = failureOf(error);
  if (failure) return FAILURE_SENTENCES[failure.code](failure.detail ?? '');
  if (isOfFileSystem(error)) return COMMAND_LINE.fileUnreachable(error.path, error.code);
  return COMMAND_LINE.unexpected(error instanceof Error ? error.stack ?? error.message : String(error));
}

function isOfFileSystem(error: unknown): error is { path: string; code: string } {
  return typeof error === 'object' && error !== null && 'path' in error && 'code' in error;
}
