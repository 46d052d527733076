import type { Agency, Plan } from '../../plan/plan';
import { agencyList } from '../../plan/agencyNames';
import { cleanText, comparisonKey } from '../../plan/text';
import { AGENCY_KIND_WORDS, HEADERS } from '../../strings';
import { AGENCY_TABLE, SPELLING_TABLE } from '../columns';
import type { WorkbookSnapshot } from '../snapshot';
import { readTable } from './tableRows';

/**
 * The agencies that the workbook knows: its list as users have extended it, with the spellings of the table beside it. Without the
 * list, the plan's own. A spelling of an agency that the list lacks makes it known.
 */
export function readAgencies(snapshot: WorkbookSnapshot, plan: Plan): Agency[] {
  const listed = readTable(snapshot, AGENCY_TABLE);
  const agencies: Agency[] = listed.snapshot === null ? plan.agencies.map(copyOf) : listed.rows.filter((row) => row.text('agencyName') !== '').map((row) => ({
    name: row.text('agencyName'),
    kind: comparisonKey(row.text('agencyKind')) === comparisonKey(AGENCY_KIND_WORDS.collective) ? 'collective' : 'agency',
    level: row.text('agencyLevel'),
    abbreviations: spellingsIn(row.cell('abbreviations')),
    otherSpellings: spellingsIn(row.cell('otherSpellings')),
    source: { section: row.text('source') },
  }));
  const byName = new Map(agencies.map((agency) => [comparisonKey(agency.name), agency]));
  for (const row of readTable(snapshot, SPELLING_TABLE).rows) {
    const [spelling, name] = [row.text('spelling'), row.text('aliasOf')];
    // A spelling that stands for several agencies is for formulas only.
    if (spelling === '' || name === '' || name.includes(';')) continue;
    const known = byName.get(comparisonKey(name));
    const agency = known ?? { name, kind: 'agency', level: '', abbreviations: [], otherSpellings: [], source: { section: '' } };
    if (!known) {
      byName.set(comparisonKey(name), agency);
      agencies.push(agency);
    }
    const isListed = [agency.name, ...agency.abbreviations, ...agency.otherSpellings].some((other) => comparisonKey(other) === comparisonKey(spelling));
    if (!isListed) agency.otherSpellings.push(spelling);
  }
  return agencies;
}

const copyOf = (agency: Agency): Agency => ({ ...agency, abbreviations: [...agency.abbreviations], otherSpellings: [...agency.otherSpellings] });

const spellingsIn = (cell: unknown) => String(cell ?? '').split(/[;\n]/u).map(cleanText).filter((spelling) => spelling !== '');

/** The areas that the workbook lists, else the plan's. */
export function readAreas(snapshot: WorkbookSnapshot, plan: Plan): string[] {
  const table = snapshot.tables.find(({ name }) => name === 'LinhVuc');
  const column = table?.headers.map(comparisonKey).indexOf(comparisonKey(HEADERS.areaName)) ?? -1;
  const listed = table && column >= 0 ? table.values.map((row) => cleanText(String(row[column] ?? ''))).filter((name) => name !== '') : [];
  return listed.length > 0 ? listed : plan.areas.map(({ name }) => name);
}

/** What agencies are called now: one may be asked for by a name that Danh mục has as another spelling since. */
export function presentNames(snapshot: WorkbookSnapshot, plan: Plan): (agency: string) => string {
  const list = agencyList(readAgencies(snapshot, plan));
  return (agency) => list.find(agency)?.name ?? agency;
}
