import { type AgencyList, agencyList } from '../agencyNames';
import { type Day, dayOf } from '../day';
import { findDeadlinePhrases } from '../deadlinePhrases';
import type { Agency, Area, Plan, Task } from '../plan';
import { comparisonKey } from '../text';
import { readAgencyCell } from '../agencyCell';
import type { AppendixTask } from './appendixTask';
import { codeOf } from './matching';
import { nameOfProvince, provinceInWords } from './planFacts';

/** What the appendix itself does not say of its plan. What is left out follows from the year and the province, or from the lines above the table. */
export interface PlanFacts {
  id: string;
  year: number;
  province: string;
  title?: string;
  shortName?: string;
  number?: string;
  issuer?: string;
  issuedOn?: Day;
  period?: { start: Day; end: Day };
  levels?: string[];
  rankOutOf?: number;
}

/** The district level ended, and 63 provinces became 34, in the middle of 2025: plans from the next year on are made for what is left. */
const AFTER_REFORM = 2026;

/**
 * A plan of another year or province, made of its own appendix: the groups are its areas, in their order, the agencies are those that lead. Targets and duties
 * stand in the plan's body and not in its appendix, so there are none. `known`: agencies of other plans; those that lead here come with their full name, abbreviations and spellings.
 */
export function planOfAppendix(facts: PlanFacts, tasks: readonly AppendixTask[], titles: readonly string[], known: readonly Agency[] = []): Plan {
  const { id, year, province } = facts;
  const told = titleFacts(titles);
  const names = [...new Set(tasks.map(({ area }) => area).filter((area) => area !== null))];
  const areas = names.map((name, index): Area => ({
    number: index + 1, name, taskCount: tasks.filter(({ area }) => area === name).length, leadAgency: null, source: { section: 'Phụ lục' }, leadSource: null,
  }));
  const agencies = agenciesOf(tasks, known);
  const list = agencyList(agencies);
  const isReformed = year >= AFTER_REFORM;
  return {
    id, version: '1', year, province,
    title: facts.title ?? `Kế hoạch cải cách hành chính ${provinceInWords(province)} năm ${year}`,
    shortName: facts.shortName ?? `CCHC ${nameOfProvince(province)} ${year}`,
    number: facts.number ?? told.number ?? '',
    issuer: facts.issuer ?? `Ủy ban nhân dân ${provinceInWords(province)}`,
    issuedOn: facts.issuedOn ?? told.issuedOn ?? null,
    period: facts.period ?? { start: dayOf(year, 1, 1)!, end: dayOf(year, 12, 31)! },
    levels: facts.levels ?? (isReformed ? ['tỉnh', 'xã'] : ['tỉnh', 'huyện', 'xã']),
    rankOutOf: facts.rankOutOf ?? (isReformed ? 34 : 63),
    areas,
    tasks: areas.flatMap(({ name, number }) => tasks.filter(({ area }) => area === name).map((task, index) => planTask(task, codeOf(number, index + 1), list))),
    targets: [],
    duties: [],
    agencies,
  };
}

/** A task's number in the appendix, of the section that its plan names. @example sourceKeyOf('II.3 Phụ lục') // 'II.3' */
export const sourceKeyOf = (section: string): string => section.replace(/\s*Phụ lục$/u, '');

function planTask({ area, name, deliverable, deadline, lead, supporting, monitor, sourceKey }: AppendixTask, code: string, list: AgencyList): Task {
  const section = `${sourceKey} Phụ lục`.trim();
  const leads = readAgencyCell(lead, list);
  const leadAgency = [...new Set(leads.flatMap((one) => ('names' in one ? one.names : [one.written])))].join('; ');
  const notes = [...(leads.some(({ kind }) => kind === 'derived') ? [`Chủ trì ghi: ${lead}`] : []), ...(monitor === '' ? [] : [`Theo dõi, đôn đốc: ${monitor}`])];
  return {
    code, area: area ?? '', name, deliverable, deadline, leadAgency, leadSource: null, supportingAgencies: supporting,
    source: notes.length === 0 ? { section } : { section, quote: notes.join('; ') },
  };
}

/** Those who lead, each once; a post or unit of one of them, or several of them at once, is no agency of its own. */
function agenciesOf(tasks: readonly AppendixTask[], known: readonly Agency[]): Agency[] {
  const others = agencyList(known);
  const found = new Map<string, Agency>();
  for (const { lead, sourceKey } of tasks) {
    const source = { section: `${sourceKey} Phụ lục`.trim() };
    for (const reading of readAgencyCell(lead, others)) {
      if (reading.kind === 'reference') continue;
      for (const name of 'names' in reading ? reading.names : [reading.written]) {
        if (found.has(comparisonKey(name))) continue;
        const own: Agency = { name, kind: reading.kind === 'collective' ? 'collective' : 'agency', level: '', abbreviations: [], otherSpellings: [], source };
        found.set(comparisonKey(name), { ...others.find(name) ?? own, source });
      }
    }
  }
  const all = [...found.values()];
  return all.filter((agency) => {
    const readings = readAgencyCell(agency.name, agencyList(all.filter((other) => other !== agency)));
    const isSeveral = readings.length > 1 && readings.every(({ kind }) => kind === 'known');
    return agency.kind === 'collective' || !(isSeveral || readings[0]?.kind === 'derived');
  });
}

const NUMBER = /(?<!\p{L})số\s*:?\s*(\d+\s*\/\s*(?:KH|QĐ|NQ)-[A-ZĐ-]+)/u;

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/12/2025 của …)": the document's number and day. */
function titleFacts(titles: readonly string[]): { number?: string; issuedOn?: Day } {
  const line = titles.find((title) => NUMBER.test(title.normalize('NFC')))?.normalize('NFC');
  if (line === undefined) return {};
  const exact = findDeadlinePhrases(comparisonKey(line)).find(({ isExact, year }) => isExact && year !== null);
  const day = exact ? exact.dayIn(exact.year!) : null;
  return { number: NUMBER.exec(line)![1]!.replace(/\s/gu, ''), ...(day === null ? {} : { issuedOn: day }) };
}
