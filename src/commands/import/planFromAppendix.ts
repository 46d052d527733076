import { abolishedInTask } from '../../plan/appendix/abolishedAgencies';
import { planOfAppendix, type PlanFacts } from '../../plan/appendix/planOfAppendix';
import type { Agency, Plan } from '../../plan/plan';
import { APPENDIX_PROBLEM_SENTENCES } from '../../strings';
import { chosenTable, type ImportChoices, tasksOf } from './importChoices';
import { placeWords, type PreviewProblem } from './importPreview';
import type { Appendix } from './readAppendix';

/** A plan of its own made of an appendix, with the agencies that `known` plans name in full, and what is odd about its rows. Tasks outside any group have no area and are left out, each told. */
export function planFromAppendix(facts: PlanFacts, appendix: Appendix, choices: ImportChoices = {}, known: readonly Agency[] = []): { plan: Plan; problems: PreviewProblem[] } {
  const { tasks, problems } = tasksOf(appendix, choices, { areas: null, year: facts.year });
  return {
    plan: planOfAppendix(facts, tasks, chosenTable(appendix, choices).titles, known),
    problems: [...problems, ...tasks.flatMap((task) => abolishedInTask(task, facts.year))]
      .map(({ code, where, value }) => ({ code, place: placeWords(appendix, where), value, sentence: APPENDIX_PROBLEM_SENTENCES[code] })),
  };
}
