import type { Overview } from '../../commands/overview';
import { isoOfDay } from '../../plan/day';
import type { Group } from '../../plan/summary';
import { TIME_STATES, type TimeState } from '../../plan/timeState';
import { checkSentence, COMMAND_LINE, TIME_STATE_WORDS } from '../../strings';
import { say } from './edges';

/** A group as the command line prints it: states by their Vietnamese words, days as ISO text. */
export function groupAnswer(group: Group) {
  return {
    group: group.name,
    total: group.total,
    states: countsByWord(group.states),
    lagging: group.lagging.map((row) => ({
      id: row.id,
      name: row.name,
      state: TIME_STATE_WORDS[row.state],
      due: row.due === null ? null : isoOfDay(row.due),
    })),
  };
}

/** The whole overview, with every problem in a sentence and the cell it stands in. */
export function overviewAnswer(overview: Overview) {
  return {
    asOf: isoOfDay(overview.asOf),
    dialect: overview.dialect,
    figures: { ...overview.figures, states: countsByWord(overview.figures.states) },
    targets: { met: overview.targets.met, measurable: overview.targets.measurable },
    amendments: overview.amendments,
    deadlinesFollowed: overview.deadlinesFollowed,
    problems: overview.problems.map(problemAnswer),
  };
}

/** A problem with its sentence; an empty cell holds "". */
export function problemAnswer({ code, where, value, planValue }: Overview['problems'][number]) {
  return { code, sheet: where.sheet, cell: where.cell, id: where.id, value: value ?? '', message: checkSentence({ code, planValue }) };
}

/** Cells that could not be judged as they stand: the answer leaves them out or counts them as blank, so a reader must know. */
export function sayProblems({ problems }: Pick<Overview, 'problems'>): void {
  for (const { code, where, planValue } of problems) say(COMMAND_LINE.problem(where.sheet, where.cell, where.id, checkSentence({ code, planValue })));
}

function countsByWord(states: Record<TimeState, number>): Record<string, number> {
  return Object.fromEntries(TIME_STATES.map((state) => [TIME_STATE_WORDS[state], states[state]]));
}
