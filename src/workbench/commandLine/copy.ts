import { writeFile } from 'node:fs/promises';
import { copyOfFile } from '../../commands/copyWorkbook';
import { COMMAND_LINE } from '../../strings';
import { readArguments } from './arguments';
import { bytesOf, fileNamed, printAnswer, say } from './edges';
import { orUnusable } from './session';

/** `copy FILE.xlsx [--cells formulas|values] --out FILE2.xlsx`: the workbook for anybody, without the add-in's functions and traces. FILE itself is not touched. */
export async function copyFile(words: string[]): Promise<void> {
  const given = readArguments(words, ['cells', 'out'], 1);
  const [file = ''] = given.files;
  const out = given.required('out');
  const cells = given.oneOf('cells', ['formulas', 'values'], 'formulas');
  const bytes = await bytesOf(file);
  const { bytes: copied, ...counts } = await orUnusable(file, (async () => copyOfFile(bytes, cells))());
  await writeFile(fileNamed(out), copied);
  printAnswer({ out, cells, ...counts });
  say(COMMAND_LINE.copied(counts.native, counts.values, out));
}
