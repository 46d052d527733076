import { stat } from 'node:fs/promises';
import path from 'node:path';
import { applyMerge } from '../../commands/merge/applyMerge';
import { type MergeChoices, type MergePreview, shownValue, unmetChoices, WAITING } from '../../commands/merge/previewMerge';
import { readReturned, type ReturnedSource } from '../../commands/merge/readReturned';
import { usePlan } from '../../functions';
import { dayOf, isoOfDay } from '../../plan/day';
import { COMMAND_LINE, MERGE_WORDS, NOT_KEPT_WORDS, problemSentence } from '../../strings';
import { readArguments, WrongCall } from './arguments';
import { chosenPlan } from './chosenPlan';
import { bytesOf, fileNamed, printAnswer, say, today } from './edges';
import { openSession } from './session';

/**
 * `merge FILE.xlsx RETURNED… --out FILE2.xlsx [--take theirs|ours|ask] [--accept RETURNED]… [--pick KEY=SIDE]… [--adopt KEY=AGENCY]… [--formula-values] [--plan PLAN.json]`: what
 * agencies sent back, merged into a copy of FILE. What both sides changed stays open unless `--take` says whose it is; what files dispute among themselves only `--pick` settles, by the key that
 * the report gives. A choice that speaks of nothing here ends the command before anything is written. FILE itself is not touched. Where no file could be merged nothing is written, and the status is 1.
 */
export async function mergeFiles(words: string[]): Promise<number> {
  const given = readArguments(words, ['out', 'take', 'accept', 'pick', 'adopt', 'plan'], { atLeast: 2 }, ['formula-values']);
  const [file = '', ...returnedFiles] = given.files;
  const out = given.required('out');
  // What came back stays as it came.
  const written = [file, ...returnedFiles].find((name) => fileNamed(name) === fileNamed(out));
  if (written !== undefined) throw new WrongCall(COMMAND_LINE.outIsInput(written));
  const take = given.oneOf('take', ['theirs', 'ours', 'ask'], 'ask');
  const choices: MergeChoices = {
    ...(take === 'ask' ? {} : { all: take }),
    cells: Object.fromEntries(given.pairs('pick').map(([key, side]) => [key, side === 'theirs' || side === 'ours' ? side : { file: path.basename(side).normalize('NFC') }])),
    adopted: Object.fromEntries(given.pairs('adopt')), accepted: given.all('accept').map((name) => path.basename(name).normalize('NFC')), formulaValues: given.has('formula-values'),
  };
  const chosen = await chosenPlan(given);
  const sources = await Promise.all(returnedFiles.map(sourceOf));
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    const returned = await readReturned(sources);
    usePlan(plan, plan.agencies);
    const { preview } = await applyMerge(session.run, plan, returned, choices, today());
    const [unmet] = unmetChoices(preview, choices);
    if (unmet) throw new WrongCall(COMMAND_LINE.choiceMeetsNothing(unmet.kind, unmet.key, unmet.value));
    const isMerged = preview.files.some(({ refusal }) => refusal === null) || preview.taken.length > 0;
    if (isMerged) await session.save(out);
    printAnswer({ out: isMerged ? out : null, ...mergeAnswer(preview) });
    if (!isMerged) {
      sayPreview(preview);
      say(MERGE_WORDS.nothingRead(out));
      return 1;
    }
    sayPreview(preview);
    if (session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
    say(MERGE_WORDS.merged(preview.files.filter(({ refusal }) => refusal === null).length, preview.taken.length, openConflicts(preview).length, out));
    return 0;
  } finally {
    session.close();
  }
}

/** A file that is not there stops the command before anything is read. */
async function sourceOf(name: string): Promise<ReturnedSource> {
  const file = fileNamed(name);
  const { mtime } = await stat(file);
  return { name: path.basename(file), bytes: () => bytesOf(name), savedOn: dayOf(mtime.getFullYear(), mtime.getMonth() + 1, mtime.getDate()) };
}

const openConflicts = ({ conflicts }: MergePreview) => conflicts.filter(({ settled }) => settled === null);
const iso = (day: number | null) => (day === null ? null : isoOfDay(day));

/** The report: what was taken, what is open, what was not taken and why. Refused files are told apart from those that were merged. */
function mergeAnswer({ taken, conflicts, problems, wrong, files, outstanding, withoutFile }: MergePreview) {
  return {
    taken: taken.map(({ answerOf, ...cell }) => ({ ...cell, ...(answerOf === null ? {} : { answerOf }) })),
    conflicts: conflicts.map(({ answerOf, sides, ...conflict }) => ({
      ...conflict, ...(answerOf === null ? {} : { answerOf }), message: MERGE_WORDS.disputes[conflict.dispute], sides: sides.map(({ savedOn, ...side }) => ({ ...side, savedOn: iso(savedOn) })),
    })),
    problems: problems.map(({ code, file, agency, where, value, expected }) => ({ code, file, agency, sheet: where.sheet, cell: where.cell, id: where.id, value, expected, message: MERGE_WORDS.problems[code] })),
    wrong: wrong.map(({ answerOf, ...one }) => ({ ...one, ...(answerOf === null ? {} : { answerOf }), message: problemSentence(one.problem) })),
    files: files.filter(({ refusal }) => refusal === null).map(({ refusal: _refusal, savedOn, ...one }) => ({ ...one, savedOn: iso(savedOn) })),
    refused: files.flatMap(({ name, refusal, agency, round }) => (refusal === null ? [] : [{ file: name, code: refusal, agency, round, message: MERGE_WORDS.refusals[refusal] }])),
    outstanding, withoutFile,
  };
}

function sayPreview(preview: MergePreview): void {
  for (const { name, refusal } of preview.files) if (refusal !== null) say(MERGE_WORDS.refused(name, MERGE_WORDS.refusals[refusal]) + (WAITING.includes(refusal) ? ` ${COMMAND_LINE.acceptWith(name)}` : ''));
  for (const { name, refusal, isBlank } of preview.files) if (refusal === null && isBlank) say(MERGE_WORDS.nothingEntered(name));
  for (const { name, sameAs } of preview.files) if (sameAs !== null) say(MERGE_WORDS.sameAs(name, sameAs));
  for (const { code, file, where } of preview.problems) say(MERGE_WORDS.problem(file, where.sheet, where.cell, where.id, MERGE_WORDS.problems[code]));
  for (const { code, header, ours, sides, dispute } of openConflicts(preview)) {
    say(MERGE_WORDS.conflict(code, header, shownValue(header, ours), sides.map(({ file, theirs }) => MERGE_WORDS.side(file, shownValue(header, theirs))), MERGE_WORDS.disputes[dispute]));
  }
  for (const { code, header, before, after, adoptedFrom } of preview.taken) {
    if (adoptedFrom !== undefined && before !== '' && before !== null) say(MERGE_WORDS.adoptedCell(MERGE_WORDS.mergedCell(code, header, shownValue(header, before), shownValue(header, after)), adoptedFrom));
  }
  if (preview.wrong.length > 0) say(MERGE_WORDS.wrongCount(preview.wrong.length));
  for (const { code, header, value, problem, files } of preview.wrong) say(MERGE_WORDS.wrong(code, header, shownValue(header, value), problemSentence(problem), files));
  if (preview.outstanding.length > 0) say(MERGE_WORDS.outstanding(preview.outstanding));
  if (preview.withoutFile.length > 0) say(MERGE_WORDS.withoutFile(preview.withoutFile));
}
