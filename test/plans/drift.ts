import type { Plan, Source } from '../../src/plan/plan';
import { sentencesUnder, type PlanDocument } from './document';
import { partsOfDay } from '../../src/plan/day';

/** Where a plan and its document part: one line for every quotation, number, name or paragraph that is not in both. */
export function driftFrom(document: PlanDocument, plan: Plan): string[] {
  return [
    ...frontPageDrift(document, plan),
    ...sourcesOf(plan).flatMap(([what, source]) => quotationDrift(document, what, source)),
    ...areaDrift(document, plan),
    ...targetDrift(document, plan),
    ...dutyDrift(document, plan),
  ];
}

function frontPageDrift(document: PlanDocument, plan: Plan): string[] {
  const { year, month, day } = partsOfDay(plan.issuedOn!);
  const expected = [`Số: ${plan.number}`, `ngày ${day} tháng ${month} năm ${year}`, plan.title.replace(/^Kế hoạch /, '').toLocaleUpperCase('vi')];
  const frontPage = (document.get('') ?? []).join('\n');
  return expected.filter((words) => !frontPage.includes(words)).map((words) => `front page: no "${words}"`);
}

function sourcesOf(plan: Plan): [string, Source | null][] {
  return [
    ...plan.areas.flatMap((area): [string, Source | null][] => [[`area ${area.number}`, area.source], [`lead of area ${area.number}`, area.leadSource]]),
    ...plan.tasks.flatMap((task): [string, Source | null][] => [[`task ${task.code}`, task.source], [`lead of task ${task.code}`, task.leadSource]]),
    ...plan.targets.flatMap((target): [string, Source | null][] => [[target.id, target.source], [`lead of ${target.id}`, target.leadSource]]),
    ...plan.duties.map((duty): [string, Source] => [duty.code, duty.source]),
    ...plan.agencies.map((agency): [string, Source] => [agency.name, agency.source]),
  ];
}

function quotationDrift(document: PlanDocument, what: string, source: Source | null): string[] {
  if (source === null) return [];
  const paragraphs = document.get(source.section);
  if (paragraphs === undefined) return [`${what}: no section ${source.section}`];
  if (source.quote === undefined || paragraphs.some((paragraph) => paragraph.includes(source.quote ?? ''))) return [];
  return [`${what}: section ${source.section} does not say "${source.quote}"`];
}

function areaDrift(document: PlanDocument, plan: Plan): string[] {
  const section = document.get('III') ?? [];
  const total = `${plan.areas.length} lĩnh vực với ${plan.tasks.length} nhiệm vụ`;
  return [
    ...(section.some((paragraph) => paragraph.includes(total)) ? [] : [`section III does not say "${total}"`]),
    ...section.filter((paragraph) => /^\d+\. /.test(paragraph) && !plan.areas.some((area) => area.source.quote === paragraph))
      .map((paragraph) => `no area for "${paragraph}"`),
  ];
}

function targetDrift(document: PlanDocument, plan: Plan): string[] {
  return sentencesUnder(document, 'II').filter((sentence) => !plan.targets.some((target) => target.source.quote === sentence))
    .map((sentence) => `no target for "${sentence}"`);
}

/** Every paragraph under a heading of section VI is a duty of the agency in that heading, in the same order. */
function dutyDrift(document: PlanDocument, plan: Plan): string[] {
  const sections = [...document.keys()].filter((section) => section.startsWith('VI.'));
  return sections.flatMap((section) => {
    const heading = document.get(section)?.[0] ?? '';
    const duties = plan.duties.filter((duty) => duty.source.section === section);
    const sentences = sentencesUnder(document, section).filter((sentence) => !sentence.startsWith('Ủy ban nhân dân tỉnh yêu cầu '));
    return [
      ...(duties.map((duty) => duty.text).join('\n') === sentences.join('\n') ? [] : [`the duties of ${section} are not its paragraphs`]),
      ...duties.filter((duty) => !heading.endsWith(`. ${duty.agency}`) && !heading.endsWith(`. Đề nghị ${duty.agency}`))
        .map((duty) => `${duty.code}: the heading "${heading}" does not name ${duty.agency}`),
      ...duties.flatMap((duty) => duty.role.split(/[,;] /).filter((word) => !`${heading}\n${duty.text}`.toLocaleLowerCase('vi').includes(word))
        .map((word) => `${duty.code}: neither heading nor text says "${word}"`)),
    ];
  });
}
