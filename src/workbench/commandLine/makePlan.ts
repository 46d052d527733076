import { writeFile } from 'node:fs/promises';
import { planFromAppendix } from '../../commands/import/planFromAppendix';
import type { PlanFacts } from '../../plan/appendix/planOfAppendix';
import { anGiang2023 } from '../../plans';
import { planFileText } from '../../plans/planFile';
import { COMMAND_LINE, IMPORT_WORDS } from '../../strings';
import { excelRun } from '../../workbook/excel';
import { Failure } from '../../workbook/failure';
import { APPENDIX_OPTIONS, appendixOf, importChoices } from './appendixOptions';
import { type Arguments, readArguments, WrongCall } from './arguments';
import { fileNamed, printAnswer, say } from './edges';

const FACTS = ['id', 'year', 'province', 'title', 'short-name', 'number', 'issuer', 'issued-on', 'period-start', 'period-end', 'levels', 'rank-out-of'] as const;

/** `plan APPENDIX --out PLAN.json --id ID --year YEAR --province NAME …`: a plan file of another year or province, made of its appendix. */
export async function makePlan(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', ...FACTS, ...APPENDIX_OPTIONS], 1);
  const out = given.required('out');
  const facts = planFacts(given);
  const choices = importChoices(given);
  const appendix = await appendixOf(excelRun, given.files[0] ?? '');
  const { plan, problems, read } = planFromAppendix(facts, appendix, choices, anGiang2023);
  if (read === 0) throw new Failure('appendix-without-tasks', appendix.name);
  if (plan.areas.length === 0) throw new WrongCall(COMMAND_LINE.planWithoutAreas(appendix.name));
  await writeFile(fileNamed(out), planFileText(plan));
  printAnswer({
    out, id: plan.id, title: plan.title, number: plan.number, levels: plan.levels, rankOutOf: plan.rankOutOf,
    areas: plan.areas.map(({ number, name, taskCount }) => ({ number, name, taskCount })), tasks: plan.tasks.length, agencies: plan.agencies.map(({ name, kind }) => ({ name, kind })), problems,
  });
  for (const { place, sentence, value } of problems) say(IMPORT_WORDS.problem(place, sentence, value));
  say(IMPORT_WORDS.planMade(plan.areas.length, plan.tasks.length, out));
}

function planFacts(given: Arguments): PlanFacts {
  const year = count('year', given.required('year'), 2000, 2100);
  const rank = given.option('rank-out-of');
  const [start, end] = [given.day('period-start'), given.day('period-end')];
  if ((start === undefined) !== (end === undefined) || (start !== undefined && end !== undefined && start > end)) throw new WrongCall(COMMAND_LINE.notAPeriod);
  const id = given.required('id');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) throw new WrongCall(COMMAND_LINE.notAnId(id));
  return {
    id, year, province: given.required('province'), title: given.option('title'), shortName: given.option('short-name'), number: given.option('number'),
    issuer: given.option('issuer'), issuedOn: given.day('issued-on'), period: start === undefined || end === undefined ? undefined : { start, end }, levels: given.option('levels')?.split(',').map((level) => level.trim()),
    rankOutOf: rank === undefined ? undefined : count('rank-out-of', rank, 1, 1000),
  };
}

function count(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new WrongCall(COMMAND_LINE.notACount(name, text));
  return value;
}
