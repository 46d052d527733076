import type { Day } from './day';

/** Where a datum stands in the document: its section ("II", "VI.2") and, where there is one, the sentence itself, word for word. */
export interface Source {
  section: string;
  quote?: string;
}

/** lĩnh vực. `leadAgency` is null where the document names none: then the template says so. */
export interface Area {
  number: number;
  name: string;
  taskCount: number;
  leadAgency: string | null;
  source: Source;
  leadSource: Source | null;
}

/** nhiệm vụ. Blank texts wait for the appendix. `deadline` is its words as written; the day they give is computed. */
export interface Task {
  code: string;
  area: string;
  name: string;
  deliverable: string;
  deadline: string;
  leadAgency: string;
  /** Where the lead is named when that is another place than the task itself: a numbered row has its area's lead, "theo Mục VI". */
  leadSource: Source | null;
  supportingAgencies: string;
  source: Source;
}

export type Unit = '%' | '% giảm' | 'hạng' | '';
export type Direction = '>=' | '<=' | 'giảm';

/** mục tiêu / chỉ tiêu. `target` null: it cannot be measured. Percentages are shares; ranks whole numbers out of `outOf`. */
export interface Target {
  id: string;
  name: string;
  level: string;
  unit: Unit;
  outOf: number | null;
  direction: Direction | null;
  target: number | null;
  /** What the baseline is, where one is needed and the document gives none. */
  baselineNote: string;
  leadAgency: string | null;
  leadSource: Source | null;
  /** The document's own verb: "phấn đấu" is an aim, not a duty. */
  verb: string;
  note: string;
  source: Source;
}

/** nhiệm vụ được phân công (section VI). Never counted among the tasks. */
export interface Duty {
  code: string;
  agency: string;
  role: string;
  areas: number[];
  text: string;
  source: Source;
}

/** cơ quan. A collective ("Các sở, ban, ngành") is a bucket of its own, never spread over its members. */
export interface Agency {
  name: string;
  kind: 'agency' | 'collective';
  level: string;
  abbreviations: string[];
  otherSpellings: string[];
  source: Source;
}

/** kế hoạch: everything a year's plan of a province fixes, as data. */
export interface Plan {
  id: string;
  version: string;
  /** "Kế hoạch cải cách hành chính tỉnh An Giang năm 2023" */
  title: string;
  /** "CCHC An Giang 2023" */
  shortName: string;
  /** "876/KH-UBND" */
  number: string;
  issuer: string;
  /** null: it is not known */
  issuedOn: Day | null;
  province: string;
  year: number;
  period: { start: Day; end: Day };
  levels: string[];
  rankOutOf: number;
  areas: Area[];
  tasks: Task[];
  targets: Target[];
  duties: Duty[];
  agencies: Agency[];
}
