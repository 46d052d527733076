import { applyImport } from '../../commands/import/applyImport';
import type { ImportChoices } from '../../commands/import/importChoices';
import type { ImportPreview } from '../../commands/import/importPreview';
import { previewImport } from '../../commands/import/previewImport';
import { refresh } from '../../commands/refresh';
import { usePlan } from '../../functions';
import { tidyAgencies } from '../../plan/agencyCell';
import { areaKey } from '../../plan/appendix/areaTitles';
import { isoOfDay } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';
import { COMMAND_LINE, IMPORT_WORDS, NOT_KEPT_WORDS } from '../../strings';
import { APPENDIX_OPTIONS, appendixOf, importChoices } from './appendixOptions';
import { readArguments, WrongCall } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say } from './edges';
import { openSession } from './session';

/** `import FILE.xlsx APPENDIX --out FILE2.xlsx [--preview] [--agency "name=agency"]… [--plan PLAN.json]`: the appendix into the plan's workbook. FILE itself is not touched. */
export async function importAppendix(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'plan', ...APPENDIX_OPTIONS], 2, ['preview']);
  const [file = '', source = ''] = given.files;
  const isPreview = given.has('preview');
  const out = isPreview ? '' : given.required('out');
  const choices = importChoices(given);
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    const appendix = await appendixOf(session.run, source);
    const preview = isPreview ? await previewImport(session.run, plan, appendix, choices) : (await applyImport(session.run, plan, appendix, choices)).preview;
    requireMet(choices, preview, plan);
    if (!isPreview) {
      await refresh(session.run, plan, { onPlanLoaded: usePlan });
      await session.save(out);
    }
    printAnswer({ ...(isPreview ? { preview: true } : { out }), ...previewAnswer(preview) });
    sayPreview(preview);
    if (!isPreview && session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
    say(isPreview ? IMPORT_WORDS.previewed(preview.tasks.length, file) : IMPORT_WORDS.imported(preview.tasks.length, preview.rowsAdded.length, out));
  } finally {
    session.close();
  }
}

/** A choice that speaks of nothing in the appendix is named, not lost in silence. */
function requireMet({ agencies = {}, areas = {} }: ImportChoices, preview: ImportPreview, plan: Plan): void {
  const written = preview.agencies.map((agency) => comparisonKey(agency.written));
  const unknown = Object.keys(agencies).find((name) => !written.includes(comparisonKey(tidyAgencies(name))));
  if (unknown !== undefined) throw new WrongCall(COMMAND_LINE.agencyMeetsNothing(unknown));
  const titles = preview.groups.map(({ title }) => areaKey(title));
  const missing = Object.keys(areas).find((title) => !titles.includes(areaKey(title)));
  if (missing !== undefined) throw new WrongCall(COMMAND_LINE.areaMeetsNothing(missing));
  const names = plan.areas.map(({ name }) => name);
  const unlisted = Object.values(areas).find((name) => !names.includes(name));
  if (unlisted !== undefined) throw new WrongCall(COMMAND_LINE.areaUnlisted(unlisted, names));
}

/** A preview as the command line prints it: days as ISO text, cells that keep what they hold left out. */
function previewAnswer(preview: ImportPreview) {
  const cellsOf = (outcome: string) => preview.cells.filter((cell) => cell.outcome === outcome).map(({ outcome: _outcome, ...cell }) => cell);
  const { cells: _cells, ...rest } = preview;
  return {
    ...rest,
    tasks: preview.tasks.map((task) => ({ ...task, due: task.due === null ? null : isoOfDay(task.due) })),
    written: cellsOf('written'), overwritten: cellsOf('overwritten'), kept: cellsOf('kept'),
  };
}

/** What a person should look at before or after. */
function sayPreview({ counts, problems, agencies, vanished, cells }: ImportPreview): void {
  for (const { area, planned, found } of counts) if (planned !== found) say(IMPORT_WORDS.counts(area, planned, found));
  // Unknown agencies are said once each, below.
  for (const { code, place, sentence, value } of problems) if (code !== 'agency-unknown') say(IMPORT_WORDS.problem(place, sentence, value));
  for (const { written, kind, codes } of agencies) if (kind === 'unknown') say(IMPORT_WORDS.unknownAgency(written, codes.length));
  if (problems.some(({ code }) => code === 'area-unknown')) say(IMPORT_WORDS.chooseArea);
  if (agencies.some(({ kind }) => kind === 'unknown')) say(IMPORT_WORDS.chooseAgency);
  for (const { code, header, outcome, before, after, isPersons = false } of cells) {
    if (outcome === 'overwritten') say(IMPORT_WORDS.overwritten(code, header, before, after, isPersons));
    if (outcome === 'kept') say(IMPORT_WORDS.kept(code, header, before, after));
  }
  for (const { code, name } of vanished) say(IMPORT_WORDS.vanished(code, name));
}
