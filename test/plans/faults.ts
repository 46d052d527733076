import { agencyList } from '../../src/plan/agencyNames';
import type { Plan, Target } from '../../src/plan/plan';

/** What is wrong with a plan in itself, whatever its document says: one line for each fault. */
export function planFaults(plan: Plan): string[] {
  return [...areaFaults(plan), ...dutyFaults(plan), ...targetFaults(plan), ...leadFaults(plan), ...agencyFaults(plan), ...textFaults(plan)];
}

function areaFaults(plan: Plan): string[] {
  return plan.areas.flatMap((area) => {
    const codes = plan.tasks.filter((task) => task.area === area.name).map((task) => task.code);
    const expected = Array.from({ length: area.taskCount }, (_, index) => `${area.number}.${String(index + 1).padStart(2, '0')}`);
    return codes.join() === expected.join() ? [] : [`area ${area.number}: ${codes.length} tasks (${codes.join()}), not ${area.taskCount}`];
  }).concat(plan.tasks.filter((task) => !plan.areas.some((area) => area.name === task.area)).map((task) => `${task.code}: no area "${task.area}"`));
}

function dutyFaults(plan: Plan): string[] {
  const counted = new Map<string, number>();
  return plan.duties.flatMap((duty) => {
    const place = (counted.get(duty.source.section) ?? 0) + 1;
    counted.set(duty.source.section, place);
    return [
      ...(duty.code === `${duty.source.section}.${place}` ? [] : [`${duty.code}: is paragraph ${place} of ${duty.source.section}`]),
      ...(duty.text === duty.source.quote ? [] : [`${duty.code}: its text is not its quotation`]),
      ...duty.areas.filter((number) => !plan.areas.some((area) => area.number === number)).map((number) => `${duty.code}: no area ${number}`),
    ];
  });
}

/** A sentence's numbers, in order, are the targets that quote it, in order: exchanging two levels is found as well as a wrong number. */
function targetFaults(plan: Plan): string[] {
  const quotes = [...new Set(plan.targets.map((target) => target.source.quote ?? ''))];
  const ids = plan.targets.map((target) => target.id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: twice`),
    ...plan.targets.filter((target) => !plan.levels.includes(target.level)).map((target) => `${target.id}: no level "${target.level}"`),
    ...plan.targets.flatMap(verbFaults),
    ...quotes.flatMap((quote) => quotedNumberFaults(quote, plan.targets.filter((target) => (target.source.quote ?? '') === quote), plan.rankOutOf)),
  ];
}

function verbFaults(target: Target): string[] {
  const quote = (target.source.quote ?? '').toLocaleLowerCase('vi');
  return target.verb.toLocaleLowerCase('vi').split(' … ').filter((words) => !quote.includes(words)).map((words) => `${target.id}: its sentence does not say "${words}"`);
}

function quotedNumberFaults(quote: string, targets: Target[], rankOutOf: number): string[] {
  const ids = targets.map((target) => target.id).join('/');
  const shares = targets.filter((target) => target.unit.startsWith('%')).map((target) => percentWords(target.target)).join(' ');
  const quotedShares = (quote.match(/\d+(?:,\d+)?%/g) ?? []).join(' ');
  const ranks = targets.filter((target) => target.unit === 'hạng').map((target) => `${target.target}/${target.outOf}`);
  const quotedRank = /\d+\/\d+/.exec(quote)?.[0];
  const levels = targets.length > 2 ? targets.map((target) => target.level).join(' ') : '';
  const quotedLevels = targets.length > 2 ? [...quote.matchAll(/(?:cấp|tại) (tỉnh|huyện|xã)/g)].map((match) => match[1]).join(' ') : '';
  return [
    ...(shares === quotedShares ? [] : [`${ids}: ${shares || 'no share'}, but its sentence says ${quotedShares || 'none'}`]),
    ...ranks.filter((rank) => rank !== quotedRank || !rank.endsWith(`/${rankOutOf}`)).map((rank) => `${ids}: rank ${rank}, but its sentence says ${quotedRank}`),
    ...(ranks.length === 0 && quotedRank !== undefined ? [`${ids}: no rank, but its sentence says ${quotedRank}`] : []),
    ...(levels === quotedLevels ? [] : [`${ids}: levels ${levels}, but its sentence counts up ${quotedLevels}`]),
    ...targets.filter((target) => target.name.includes('(bộ ')).filter((target) => !target.name.includes(`(bộ ${quotedShares.replace(/%/g, '').replace(/ /g, '/')})`))
      .map((target) => `${target.id}: its label is not ${quotedShares}`),
  ];
}

/** 0.012 → "1,2%". */
function percentWords(share: number | null): string {
  return share === null ? 'none' : `${String(Number((share * 100).toFixed(6))).replace('.', ',')}%`;
}

function leadFaults(plan: Plan): string[] {
  const known = new Set(plan.agencies.map((agency) => agency.name));
  const named = [
    ...plan.areas.map((area) => ({ what: `area ${area.number}`, ...area })),
    ...plan.targets.map((target) => ({ what: target.id, ...target })),
    ...plan.tasks.map((task) => ({ what: task.code, leadAgency: task.leadAgency || null, leadSource: task.leadSource })),
  ];
  return [
    ...plan.duties.filter((duty) => !known.has(duty.agency)).map((duty) => `${duty.code}: "${duty.agency}" is not in the agency list`),
    ...named.flatMap(({ what, leadAgency, leadSource }) => {
      if (leadAgency === null) return leadSource === null ? [] : [`${what}: a place for a lead, but no lead`];
      const duty = plan.duties.find((candidate) => candidate.text === leadSource?.quote && candidate.source.section === leadSource?.section);
      return [
        ...(known.has(leadAgency) ? [] : [`${what}: "${leadAgency}" is not in the agency list`]),
        ...(duty?.agency === leadAgency && duty.role.startsWith('chủ trì') ? [] : [`${what}: no duty gives ${leadAgency} the lead`]),
      ];
    }),
  ];
}

/** Every name, abbreviation and spelling leads to its own agency when it is read in a cell. */
function agencyFaults(plan: Plan): string[] {
  const list = agencyList(plan.agencies);
  return plan.agencies.flatMap((agency) => {
    const quote = agency.source.quote?.toLocaleLowerCase('vi') ?? '';
    const spellings = [agency.name, ...agency.abbreviations, ...agency.otherSpellings];
    return [
      ...spellings.filter((spelling) => list.find(spelling) !== agency).map((spelling) => `"${spelling}" of ${agency.name} is read as ${list.find(spelling)?.name}`),
      ...agency.level.split(', ').filter((level) => !plan.levels.includes(level)).map((level) => `${agency.name}: no level "${level}"`),
      ...(spellings.some((spelling) => quote.includes(spelling.toLocaleLowerCase('vi'))) ? [] : [`${agency.name}: its quotation does not name it`]),
    ];
  });
}

/** Text that cannot be compared: not NFC, or with blanks that nobody sees. */
function textFaults(plan: Plan): string[] {
  const texts: string[] = [];
  JSON.stringify(plan, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return [...new Set(texts)].flatMap((text) => [
    ...(text === text.normalize('NFC') ? [] : [`not NFC: "${text}"`]),
    ...(text === text.replace(/\s+/g, ' ').trim() ? [] : [`stray blanks: "${text}"`]),
  ]);
}
