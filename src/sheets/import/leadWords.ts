import { type AgencyReading, readAgencyCell, tidyAgencies } from '../../plan/agencyCell';
import { type AgencyList, agencyList } from '../../plan/agencyNames';
import type { Agency } from '../../plan/plan';
import { comparisonKey } from '../../plan/text';

/** Names that the user has given agencies: as written in the source, and as listed in Danh mục. */
export type AgencyChoices = Readonly<Record<string, string>>;

/** A lead as it is to stand in the cell, what each of its names is, and whether the source writes it so that no one would know it again. */
export interface LeadWords { text: string; readings: AgencyReading[]; isReworded: boolean }

/** Reads the leads of a source. `known` are the agencies of the workbook, `own` those of the plan itself. */
export function leadReader(known: readonly Agency[], own: readonly Agency[], choices: AgencyChoices): (written: string) => LeadWords {
  const list = withChoices(agencyList(known), choices);
  const ownList = agencyList(own);
  return (written) => {
    const readings = readAgencyCell(written, list);
    const text = [...new Set(readings.flatMap((reading) => ('names' in reading ? reading.names : [reading.written])))].join('; ');
    const isReworded = readings.some((reading) => 'names' in reading && readAgencyCell(reading.written, ownList).some(({ kind }) => kind !== 'known'))
      && comparisonKey(text) !== comparisonKey(tidyAgencies(written));
    return { text, readings, isReworded };
  };
}

/** The list that knows also what the user has chosen; a name chosen for itself is a new agency. */
function withChoices(list: AgencyList, choices: AgencyChoices): AgencyList {
  const chosen = new Map(Object.entries(choices).map(([written, name]) => [comparisonKey(tidyAgencies(written)), name]));
  const found = (name: string): Agency | null => list.find(name);
  return {
    find(name) {
      const target = chosen.get(comparisonKey(tidyAgencies(name)));
      if (target === undefined) return found(name);
      return found(target) ?? { name: target, kind: 'agency', level: '', abbreviations: [], otherSpellings: [], source: { section: '' } };
    },
  };
}
