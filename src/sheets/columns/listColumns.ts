import { HEADERS, SHEET_NAMES } from '../../strings';
import type { Column, Table } from '../column';
import { CELL, centred, formatted, NUMBER_FORMATS } from '../looks';

export type AreaKey = 'areaNumber' | 'areaName' | 'areaTasks' | 'areaLead' | 'source';
export type AgencyKey = 'agencyName' | 'agencyKind' | 'agencyLevel' | 'abbreviations' | 'otherSpellings' | 'source';
export type SpellingKey = 'spelling' | 'aliasOf';

const list = <Key extends keyof typeof HEADERS>(key: Key, width: number, look = CELL): Column<Key> =>
  ({ key, header: HEADERS[key], kind: 'plan', width, look });
const text = formatted(CELL, NUMBER_FORMATS.text);

/** lĩnh vực */
export const AREA_TABLE: Table<AreaKey> = {
  name: 'LinhVuc',
  sheet: SHEET_NAMES.lists,
  columns: [
    list('areaNumber', 8, centred(CELL)), list('areaName', 44), list('areaTasks', 10, centred(CELL)), list('areaLead', 30), list('source', 12),
  ],
};

/** cơ quan. Users add theirs; the table of spellings follows. */
export const AGENCY_TABLE: Table<AgencyKey> = {
  name: 'CoQuan',
  sheet: SHEET_NAMES.lists,
  columns: [
    list('agencyName', 42), list('agencyKind', 10, centred(CELL)), list('agencyLevel', 9, centred(CELL)),
    list('abbreviations', 14, text), list('otherSpellings', 44, text), list('source', 12),
  ],
};

/** Every way to write an agency, and the plan's own way: what native formulas look names up in. */
export const SPELLING_TABLE: Table<SpellingKey> = {
  name: 'BiDanh',
  sheet: SHEET_NAMES.lists,
  columns: [list('spelling', 40, text), list('aliasOf', 42, text)],
};
