import type { Plan, Target } from '../../plan/plan';
import { RESULT_WORDS, TEMPLATE_TEXTS } from '../../strings';
import type { Change } from '../change';
import { columnIndex } from '../column';
import { TARGET_TABLE, type TargetKey } from '../columns';
import type { Dialect } from '../dialect';
import { targetHighlights } from '../highlights';
import { COLORS, NUMBER_FORMATS } from '../looks';
import { dataSheet, HEADER_ROW } from './dataSheet';
import { lookAt, type SheetParts } from './parts';
import { areaOf, type RowCells } from './tableBody';

const LEGEND = [
  { text: TEMPLATE_TEXTS.legendEntered, color: COLORS.entered, column: 1 },
  { text: TEMPLATE_TEXTS.legendComputed, color: COLORS.computed, column: 7 },
];

export function targetSheet(plan: Plan, dialect: Dialect): SheetParts {
  return dataSheet({
    plan, table: TARGET_TABLE, rows: plan.targets.map((target) => targetCells(target)), dialect, title: TEMPLATE_TEXTS.targetsTitle,
    note: TEMPLATE_TEXTS.targetsNote, legend: LEGEND, tabColor: '#7F6000', frozenColumns: 2,
    extras: (first) => [
      ...targetFormats(first, plan.targets, (key) => columnIndex(TARGET_TABLE, key)),
      ...targetHighlights({
        sheet: TARGET_TABLE.sheet, area: areaOf(HEADER_ROW, 0, plan.targets.length + 1, TARGET_TABLE.columns.length),
        headers: TARGET_TABLE.columns.map(({ header }) => header),
      }, { met: RESULT_WORDS.met, notMet: RESULT_WORDS['not-met'] }),
    ],
  });
}

/** The plan's own cells of a target. What a person must know to judge it (the verb, the baseline wanted, doubts) stands by its source. */
export function targetCells(target: Target): RowCells<TargetKey> {
  const source = [
    `${TEMPLATE_TEXTS.sectionOf(target.source.section)}:`,
    target.source.quote ? TEMPLATE_TEXTS.quoted(target.source.quote) : '',
    target.leadSource ? `${capital(TEMPLATE_TEXTS.leadAccordingTo(target.leadSource.section))}.` : '',
    target.baselineNote ? TEMPLATE_TEXTS.baselineIs(target.baselineNote) : '',
    target.outOf ? TEMPLATE_TEXTS.rankOutOf(target.outOf) : '',
    target.note ? TEMPLATE_TEXTS.noteIs(target.note) : '',
  ];
  return {
    code: target.id, target: target.name, level: target.level, unit: target.unit, direction: target.direction ?? '', targetValue: target.target,
    lead: target.leadAgency ?? '', source: source.filter((part) => part !== '').join(' '),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the numbers of a target are by its unit: shares, ranks, or (for a cut) heads whose target is a share. Of an unknown unit nothing is known. */
export function targetFormatsOf(unit: string): Partial<Record<TargetKey, string>> {
  switch (unit) {
    case '%': return { baseline: NUMBER_FORMATS.share, targetValue: NUMBER_FORMATS.share, actual: NUMBER_FORMATS.share };
    case '% giảm': return { baseline: NUMBER_FORMATS.count, targetValue: NUMBER_FORMATS.share, actual: NUMBER_FORMATS.count };
    case 'hạng': return { baseline: NUMBER_FORMATS.rank, targetValue: NUMBER_FORMATS.rank, actual: NUMBER_FORMATS.rank };
    default: return {};
  }
}

/** Number formats row by row, neighbours of one format together. `columnFor` says where a column stands, or nothing where it is gone. */
export function targetFormats(first: number, targets: readonly Pick<Target, 'unit'>[], columnFor: (key: TargetKey) => number | null): Change[] {
  return (['baseline', 'targetValue', 'actual'] as const).flatMap((key) => {
    const column = columnFor(key);
    if (column === null) return [];
    const runs: { row: number; rows: number; format: string }[] = [];
    targets.forEach((target, index) => {
      const format = targetFormatsOf(target.unit)[key] ?? NUMBER_FORMATS.general;
      const last = runs.at(-1);
      if (last && last.format === format) last.rows += 1;
      else runs.push({ row: first + index, rows: 1, format });
    });
    return runs.filter(({ format }) => format !== NUMBER_FORMATS.general).map(({ row, rows, format }) => lookAt(TARGET_TABLE.sheet, row, column, rows, 1, { numberFormat: format }));
  });
}
