import { dayOfIso, isoOfDay } from '../plan/day';
import type { Plan } from '../plan/plan';
import { comparisonKey } from '../plan/text';
import schema from './plan.schema.json';
import { type PlanFault, type PlanFaultCode, type Schema, schemaFaults } from './schemaFaults';

export type { PlanFault, PlanFaultCode };

const VERSION = 'cchc-plan/1';

/** A plan as its file has it: days as text, a day of issue that is not known left out. */
type PlanJson = Omit<Plan, 'issuedOn' | 'period'> & { schema: string; issuedOn?: string; period: { start: string; end: string } };

/** The plan as the text of a file, `indent` letters deeper at each level. What is written is read again as the same plan. */
export function planFileText(plan: Plan, indent = 2): string {
  const { issuedOn, period, ...rest } = plan;
  const json: PlanJson = { schema: VERSION, ...rest, ...(issuedOn === null ? {} : { issuedOn: isoOfDay(issuedOn) }), period: { start: isoOfDay(period.start), end: isoOfDay(period.end) } };
  return `${JSON.stringify(json, null, indent)}\n`;
}

/**
 * The plan of a file, checked against the schema and in itself, or every fault with its path. Texts come as NFC.
 * @example readPlanFile('{}') // { kind: 'faulty', faults: [{ path: 'schema', code: 'missing', … }, …] }
 */
export function readPlanFile(text: string): { kind: 'plan'; plan: Plan } | { kind: 'faulty'; faults: PlanFault[] } {
  const json = parsed(text.replace(/^\uFEFF/u, '').normalize('NFC'));
  if (json === undefined) return { kind: 'faulty', faults: [{ path: '', code: 'not-json', expected: 'JSON' }] };
  const faults = schemaFaults(schema as Schema, json, '');
  if (faults.length > 0) return { kind: 'faulty', faults };
  const { schema: _version, issuedOn, period, ...rest } = json as PlanJson;
  const inItself = [...dayFaults({ ...(issuedOn === undefined ? {} : { issuedOn }), 'period.start': period.start, 'period.end': period.end }), ...innerFaults(rest)];
  if (inItself.length > 0) return { kind: 'faulty', faults: inItself };
  const plan: Plan = { ...rest, issuedOn: issuedOn === undefined ? null : dayOfIso(issuedOn), period: { start: dayOfIso(period.start)!, end: dayOfIso(period.end)! } };
  return plan.period.start <= plan.period.end ? { kind: 'plan', plan } : { kind: 'faulty', faults: [{ path: 'period', code: 'period-reversed', expected: '' }] };
}

/** undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dayFaults(days: Record<string, string>): PlanFault[] {
  return Object.entries(days).filter(([, day]) => dayOfIso(day) === null).map(([path]) => ({ path, code: 'not-a-day', expected: 'yyyy-mm-dd' }));
}

/** What no schema can say: that codes are used once, areas exist, counts are right. */
function innerFaults({ areas, tasks, targets, duties, agencies, levels }: Omit<Plan, 'issuedOn' | 'period'>): PlanFault[] {
  const twice = (path: string, key: string, texts: readonly string[], code: PlanFaultCode): PlanFault[] =>
    texts.flatMap((text, index) => (texts.findIndex((other) => comparisonKey(other) === comparisonKey(text)) < index ? [{ path: `${path}[${index}].${key}`, code, expected: text }] : []));
  return [
    ...twice('areas', 'name', areas.map(({ name }) => name), 'area-twice'),
    ...twice('areas', 'number', areas.map(({ number }) => String(number)), 'area-twice'),
    ...twice('tasks', 'code', tasks.map(({ code }) => code), 'code-twice'),
    ...twice('duties', 'code', duties.map(({ code }) => code), 'code-twice'),
    ...twice('targets', 'id', targets.map(({ id }) => id), 'id-twice'),
    ...twice('agencies', 'name', agencies.map(({ name }) => name), 'agency-twice'),
    ...tasks.flatMap(({ area, code }, index): PlanFault[] => {
      const own = areas.find(({ name }) => name === area);
      if (!own) return [{ path: `tasks[${index}].area`, code: 'area-unknown', expected: area }];
      return code.startsWith(`${own.number}.`) ? [] : [{ path: `tasks[${index}].code`, code: 'code-of-other-area', expected: `${own.number}.` }];
    }),
    ...areas.flatMap(({ name, taskCount }, index): PlanFault[] => {
      const count = tasks.filter(({ area }) => area === name).length;
      return count === taskCount ? [] : [{ path: `areas[${index}].taskCount`, code: 'count-differs', expected: String(count) }];
    }),
    ...targets.flatMap(({ level }, index): PlanFault[] => (level === '' || levels.includes(level) ? [] : [{ path: `targets[${index}].level`, code: 'level-unknown', expected: levels.join(', ') }])),
  ];
}
