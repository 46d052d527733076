import { PANE } from '../strings';
import type { DeskParts } from './desk';
import type { PaneVerbs } from './verbs';

export interface ChoosingPlanActions {
  /** The plan of a file takes the place of the one that the next loading would put into the empty workbook. */
  choosePlan(file: { name: string; text: () => Promise<string> }): Promise<void>;
}

export function choosingPlanActions(verbs: PaneVerbs, { run, showAfter }: DeskParts): ChoosingPlanActions {
  return {
    choosePlan: ({ name, text }) => run(PANE.otherPlan.reading, async () => {
      const { title } = await verbs.choosePlan(name, await text());
      await showAfter(PANE.otherPlan.chosen(title), () => verbs.readOverview());
      return null;
    }),
  };
}
