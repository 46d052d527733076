import { existsSync } from 'node:fs';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { roundName, send, type Round, type SendAnswer } from '../../commands/send';
import { usePlan } from '../../functions';
import { isoOfDay, type Day } from '../../plan/day';
import { comparisonKey } from '../../plan/text';
import { COMMAND_LINE, NOT_KEPT_WORDS, SENT_WORDS } from '../../strings';
import { zipFiles } from '../../workbook/files';
import { readArguments, WrongCall } from './arguments';
import { chosenPlan } from './chosenPlan';
import { fileNamed, printAnswer, say, today } from './edges';
import { openSession } from './session';

/**
 * `send FILE.xlsx --out-dir DIR [--agency …]… [--round "Quý II"] [--due 2023-06-30] [--out FILE2.xlsx] [--zip FILE.zip] [--give CODE=AGENCY]… [--collective "CODE=A; B"]…`: a workbook
 * for each agency. FILE itself is not touched; FILE2 is FILE with the log. Without `--due` the round closes on the workbook's report date. No file is written over.
 */
export async function sendFiles(words: string[]): Promise<void> {
  const given = readArguments(words, ['out-dir', 'agency', 'round', 'due', 'out', 'zip', 'give', 'collective', 'plan'], 1);
  const [file = ''] = given.files;
  const folder = given.required('out-dir');
  const [out, zip] = [given.option('out'), given.option('zip')];
  const agencies = given.all('agency');
  const [askedDue, name] = [given.day('due'), given.option('round')];
  const codes = [...given.pairs('give'), ...given.pairs('collective')].map(([code]) => comparisonKey(code));
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) throw new WrongCall(COMMAND_LINE.assignedTwice(twice));
  const several = given.pairs('give').find(([, name]) => name.includes(';'));
  if (several) throw new WrongCall(COMMAND_LINE.givenToSeveral(several[0]));
  const assigned = {
    given: Object.fromEntries(given.pairs('give')),
    collective: Object.fromEntries(given.pairs('collective').map(([code, names]) => [code, names.split(';').map((one) => one.trim()).filter((one) => one !== '')])),
  };
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    usePlan(plan, plan.agencies);
    const roundOn = (due: Day): Round => ({ name: name ?? roundName(plan, due), due, sentOn: today() });
    const answer = await send(session.run, plan, askedDue === undefined ? roundOn : roundOn(askedDue), { ...assigned, ...(agencies.length > 0 ? { agencies } : {}) });
    if (answer.unmet.length > 0) throw new WrongCall(COMMAND_LINE.assignmentMeetsNothing(answer.unmet));
    await requireRoom(answer, folder, { out, zip });
    await writeFiles(answer, folder);
    if (zip !== undefined) await writeFile(fileNamed(zip), zipFiles(answer.files), { flag: 'wx' });
    if (out !== undefined) await session.save(out);
    printAnswer(printed(answer, { folder, out, zip }));
    sayWhat(answer, folder);
    if (out !== undefined && session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
  } finally {
    session.close();
  }
}

/** All or nothing: whatever would keep one of the files from being written is told before the first is. */
async function requireRoom({ files }: SendAnswer, folder: string, { out, zip }: { out?: string; zip?: string }): Promise<void> {
  const standing = [...files.map(({ name }) => path.join(fileNamed(folder), name)), ...(zip === undefined ? [] : [fileNamed(zip)])].filter((file) => existsSync(file));
  if (standing.length > 0) throw new WrongCall(COMMAND_LINE.wouldOverwrite(standing.map((file) => path.basename(file))));
  for (const name of [out, zip]) if (name !== undefined) await access(path.dirname(fileNamed(name)), constants.W_OK);
}

async function writeFiles({ files }: SendAnswer, folder: string): Promise<void> {
  const place = fileNamed(folder);
  await mkdir(place, { recursive: true });
  for (const { name, bytes } of files) await writeFile(path.join(place, name), bytes, { flag: 'wx' });
}

function printed({ files, unsent, unnamed, unlisted, round }: SendAnswer, { folder, out, zip }: { folder: string; out?: string; zip?: string }) {
  return {
    outDir: folder, ...(out === undefined ? {} : { out }), ...(zip === undefined ? {} : { zip }),
    round: { name: round.name, due: isoOfDay(round.due), sentOn: isoOfDay(round.sentOn) },
    files: files.map(({ name, agency, bytes, counts }) => ({ name, agency, ...counts, bytes: bytes.length })),
    unsent, unnamed, unlisted,
  };
}

function sayWhat({ files, unsent, unnamed, unlisted }: SendAnswer, folder: string): void {
  if (unnamed > 0) say(SENT_WORDS.unnamed(unnamed));
  if (unlisted.length > 0) say(COMMAND_LINE.unlisted(unlisted));
  for (const { agency, name, counts } of files) say(COMMAND_LINE.sent(agency, name, counts.tasks + counts.duties + counts.targets));
  if (unsent.withoutLead.length > 0) say(COMMAND_LINE.unsent(SENT_WORDS.unsent, unsent.withoutLead.map(({ code }) => code)));
  if (unsent.ended.length > 0) say(COMMAND_LINE.unsent(SENT_WORDS.unsentEnded, unsent.ended.map(({ code }) => code)));
  for (const { name, rows } of unsent.collective) say(COMMAND_LINE.unsent(SENT_WORDS.unsentCollective(name), rows.map(({ code }) => code)));
  say(COMMAND_LINE.sentAll(files.length, folder));
}
