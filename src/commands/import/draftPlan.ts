import { factsToldBy, type ToldFacts, yearOfTitles } from '../../plan/appendix/planFacts';
import { type Day, yearOfDay } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { chosenTable, type ImportChoices } from './importChoices';
import { type ImportPreview, previewTables } from './importPreview';
import { planFromAppendix } from './planFromAppendix';
import type { Appendix } from './readAppendix';

/** A plan as its appendix would make it, and what was guessed on the way. */
export interface PlanDraft extends Pick<ImportPreview, 'source' | 'tables' | 'columns' | 'problems'> {
  told: ToldFacts;
  /** null: the year or the province is not one yet, or the appendix has no group to make an area of */
  plan: Plan | null;
}

/** What an appendix is taken for before anybody says more: of the province whose plan is at hand, of the year above its table, else of this one. */
export function guessFacts(appendix: Appendix, { province }: Pick<Plan, 'province'>, today: Day): ToldFacts {
  return { province, year: yearOfTitles(chosenTable(appendix, {}).titles) ?? yearOfDay(today) };
}

/** A plan of its own, made of an appendix; agencies that the plan at hand knows come with its names. Nothing is written. */
export function draftPlan(appendix: Appendix, choices: ImportChoices, told: ToldFacts, known: Pick<Plan, 'province' | 'agencies'>): PlanDraft {
  const table = chosenTable(appendix, choices);
  const facts = factsToldBy(told);
  const made = facts === null ? null : planFromAppendix(facts, appendix, choices, known);
  return {
    told, source: appendix.name, tables: previewTables(appendix, table), columns: table.columns, problems: made?.problems ?? [],
    plan: made !== null && made.plan.areas.length > 0 ? made.plan : null,
  };
}
