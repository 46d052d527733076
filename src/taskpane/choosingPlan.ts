import type { PlanDraft } from '../commands/import/draftPlan';
import type { ImportChoices } from '../commands/import/importChoices';
import type { Appendix } from '../commands/import/readAppendix';
import type { ToldFacts } from '../plan/appendix/planFacts';
import type { Plan } from '../plan/plan';
import { PANE } from '../strings';
import type { DeskParts } from './desk';
import type { PaneVerbs } from './verbs';

/** An appendix of which a plan is being made, by the choices made so far. */
export interface Drafting { appendix: Appendix; choices: ImportChoices; draft: PlanDraft }

/** A file of the user's, read when its turn comes. */
export interface ChosenFile { name: string; bytes(): Promise<Uint8Array> }

export interface ChoosingPlanActions {
  /** A plan file takes the place of the plan that the next loading would put into the empty workbook; of anything else a plan is made first. */
  choosePlan(file: ChosenFile): Promise<void>;
  changeDraft(choices: ImportChoices, told: ToldFacts): Promise<void>;
  takeDraft(): Promise<void>;
  saveDraft(): Promise<void>;
  leaveDraft(): void;
}

const PLAN_FILE = /\.json$/iu;

/** The desk's work on which plan it is. */
export function choosingPlanActions(verbs: PaneVerbs, { state, set, run, showAfter }: DeskParts): ChoosingPlanActions {
  const drafted = (): Plan | null => state().drafting?.draft.plan ?? null;
  const take = async (plan: Plan) => {
    verbs.takePlan(plan);
    set({ drafting: null });
    await showAfter(PANE.otherPlan.chosen(plan.title), () => verbs.readOverview());
    return null;
  };
  return {
    choosePlan: ({ name, bytes }) => run(PANE.otherPlan.reading, async () => {
      if (PLAN_FILE.test(name)) return take(await verbs.planOfFile(name, await bytes()));
      const appendix = await verbs.readAppendix({ kind: 'file', name, bytes: await bytes() });
      set({ drafting: { appendix, choices: {}, draft: await verbs.draftPlan(appendix, {}, null) } });
      return null;
    }),
    changeDraft: (choices, told) => run(PANE.otherPlan.reading, async () => {
      const { drafting } = state();
      if (drafting) set({ drafting: { ...drafting, choices, draft: await verbs.draftPlan(drafting.appendix, choices, told) } });
      return null;
    }),
    takeDraft: () => run(PANE.otherPlan.reading, async () => {
      const plan = drafted();
      return plan === null ? null : take(plan);
    }),
    saveDraft: () => run(PANE.otherPlan.saving, async () => {
      const plan = drafted();
      if (plan === null) return null;
      const name = `${plan.id}.json`;
      await verbs.savePlanFile(name, plan);
      return PANE.otherPlan.saved(name);
    }),
    leaveDraft: () => set({ drafting: null }),
  };
}
