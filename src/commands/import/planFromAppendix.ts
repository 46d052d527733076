import { abolishedInTask } from '../../plan/appendix/abolishedAgencies';
import { planOfAppendix, type PlanFacts } from '../../plan/appendix/planOfAppendix';
import { leftOut } from '../../plan/appendix/leftOut';
import { nameOfProvince } from '../../plan/appendix/planFacts';
import { comparisonKey } from '../../plan/text';
import type { Agency, Plan } from '../../plan/plan';
import { APPENDIX_PROBLEM_SENTENCES } from '../../strings';
import { chosenTable, type ImportChoices, tasksOf } from './importChoices';
import { foreignProblems, placeWords, type PreviewProblem } from './importPreview';
import type { Appendix } from './readAppendix';

/**
 * A plan of its own made of an appendix, with the agencies that the `known` plan names in full, and what is odd about its rows. Tasks outside any group have no area and are left out, each told.
 * An agency that bears the name of another province is none of this one's: "Báo An Giang".
 */
export function planFromAppendix(facts: PlanFacts, appendix: Appendix, choices: ImportChoices = {}, known: Pick<Plan, 'province' | 'agencies'> | null = null): { plan: Plan; problems: PreviewProblem[]; /** tasks in the appendix, those outside any group too */ read: number } {
  const { tasks, problems } = tasksOf(appendix, choices, { areas: null, year: facts.year });
  return {
    read: tasks.length,
    plan: planOfAppendix(facts, tasks, chosenTable(appendix, choices).titles, known === null ? [] : agenciesFor(facts.province, known)),
    problems: [...foreignProblems(facts, chosenTable(appendix, choices)), ...problems, ...tasks.flatMap((task) => abolishedInTask(task, facts.year)), ...leftOut(appendix.grids, chosenTable(appendix, choices), appendix.tables)]
      .map(({ code, where, value }) => ({ code, place: placeWords(appendix, where), value, sentence: APPENDIX_PROBLEM_SENTENCES[code] })),
  };
}

function agenciesFor(province: string, { province: other, agencies }: Pick<Plan, 'province' | 'agencies'>): Agency[] {
  const [own, named] = [province, other].map((name) => comparisonKey(nameOfProvince(name)));
  if (own === named) return [...agencies];
  const isOthers = (name: string) => comparisonKey(name).includes(named!);
  return agencies.filter(({ name }) => !isOthers(name)).map((agency) => ({ ...agency, otherSpellings: agency.otherSpellings.filter((spelling) => !isOthers(spelling)) }));
}
