import type { Deadline } from '../deadline';
import type { Place } from './grid';

/** nhiệm vụ as the appendix has it. Texts are NFC and cleaned, otherwise as written. */
export interface AppendixTask {
  /** its number in the source under its group's: "II.3"; what a later import knows it by, beside its name */
  sourceKey: string;
  /** the title of its group, without the number; "" where there is none */
  group: string;
  /** the plan's area that the group names; null: none is known */
  area: string | null;
  name: string;
  deliverable: string;
  deadline: string;
  /** what the words give in the plan's year */
  due: Deadline;
  lead: string;
  supporting: string;
  /** theo dõi, đôn đốc: a third role that some plans have */
  monitor: string;
  place: Place;
  leadPlace: Place;
  supportingPlace: Place;
  /** how many rows of the source it was put together from */
  rows: number;
}

export type AppendixProblemCode =
  | 'area-unknown' | 'area-missing' | 'row-unnumbered' | 'title-unmarked' | 'task-renamed' | 'due-kept' | 'number-duplicate' | 'number-skipped' | 'name-missing' | 'name-duplicate' | 'lead-missing'
  | 'deadline-blank' | 'deadline-unreadable' | 'deadline-contradictory' | 'deadline-before-plan' | 'deliverable-names-other-day' | 'dates-swapped'
  | 'agency-unknown' | 'agency-abolished' | 'rows-joined' | 'sub-rows-joined' | 'heading-left-out' | 'words-struck' | 'note-row' | 'table-left-out' | 'column-left-out' | 'footnote-left-out' | 'other-year' | 'other-province';

/** lỗi dữ liệu of a source: said, never blocking. `value` is what stands there. */
export interface AppendixProblem { code: AppendixProblemCode; where: Place; value: string }
