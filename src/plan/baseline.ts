import type { Amendment } from './amendment';
import type { Direction, Plan, Unit } from './plan';

/** What the plan says of a task or a duty. Blank texts wait for the appendix. */
export interface BaselineTask { name: string; deliverable: string; deadline: string; lead: string; supporting: string; area: string }

export interface BaselineTarget { name: string; unit: Unit; direction: Direction | null; target: number | null }

/** The plan as the check compares a workbook with it: tasks, duties and targets by code. */
export interface Baseline {
  tasks: ReadonlyMap<string, BaselineTask>;
  duties: ReadonlyMap<string, BaselineTask>;
  targets: ReadonlyMap<string, BaselineTarget>;
}

/** What the plan itself fixes, before any amendment. Areas of a duty stand as in its cell, "; " between. */
export function baselineOf(plan: Plan): Baseline {
  const areaName = (number: number) => plan.areas.find((area) => area.number === number)?.name ?? '';
  return {
    tasks: new Map(plan.tasks.map(({ code, name, deliverable, deadline, leadAgency, supportingAgencies, area }) =>
      [code, { name, deliverable, deadline, lead: leadAgency, supporting: supportingAgencies, area }])),
    duties: new Map(plan.duties.map(({ code, text, agency, areas }) =>
      [code, { name: text, deliverable: '', deadline: '', lead: agency, supporting: '', area: areas.map(areaName).filter((name) => name !== '').join('; ') }])),
    targets: new Map(plan.targets.map(({ id, name, unit, direction, target }) => [id, { name, unit, direction, target }])),
  };
}

/**
 * The plan as the documents have changed it, one after the other: the last word counts. Codes that are not the plan's stay unknown; an ended task stays, with
 * the deadline that says so. Amendments of one code that are taken back leave what was there before.
 * @example amendedBaseline(baseline, [{ kind: 're-date-task', code: '1.02', deadline: 'Quý IV/2023', … }]).tasks.get('1.02')?.deadline // 'Quý IV/2023'
 */
export function amendedBaseline(baseline: Baseline, amendments: readonly Amendment[]): Baseline {
  const tasks = new Map(baseline.tasks);
  const targets = new Map(baseline.targets);
  for (const amendment of amendments) {
    switch (amendment.kind) {
      case 'add-task': {
        const { code, area, name, deliverable, deadline, lead } = amendment;
        tasks.set(code, { name, deliverable, deadline, lead, supporting: '', area });
        break;
      }
      case 'end-task': case 're-date-task': {
        const task = tasks.get(amendment.code);
        if (task) tasks.set(amendment.code, { ...task, deadline: amendment.deadline });
        break;
      }
      case 'change-target': {
        const target = targets.get(amendment.id);
        if (target) targets.set(amendment.id, { ...target, target: amendment.target });
      }
    }
  }
  return { ...baseline, tasks, targets };
}
