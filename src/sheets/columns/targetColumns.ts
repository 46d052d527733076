import { HEADERS, SHEET_NAMES, VALIDATION_MESSAGES } from '../../strings';
import type { ValidationInput } from '../change';
import { type Column, OWN_CELL, type Table } from '../column';
import { targetFormulas } from '../formulas/targetFormulas';
import { CELL, centred, COMPUTED_CELL, ENTERED_CELL, formatted, NUMBER_FORMATS } from '../looks';
import { NAMES } from '../names';

export type TargetKey =
  | 'code' | 'target' | 'level' | 'unit' | 'direction' | 'baseline' | 'targetValue' | 'lead'
  | 'numerator' | 'denominator' | 'actual' | 'period' | 'attainment' | 'result' | 'check' | 'source'
  | keyof Omit<typeof targetFormulas, 'attainment' | 'result' | 'check'>;

const count: ValidationInput = {
  rule: { kind: 'decimal', operator: 'greaterThanOrEqualTo', from: 0 },
  error: { ...VALIDATION_MESSAGES.count.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.count.prompt,
};

const VALIDATIONS = {
  unit: { rule: { kind: 'list', name: NAMES.units }, error: { ...VALIDATION_MESSAGES.unit.error, style: 'warning' } },
  direction: { rule: { kind: 'list', name: NAMES.directions }, error: { ...VALIDATION_MESSAGES.direction.error, style: 'stop' } },
  lead: { rule: { kind: 'list', name: NAMES.agencies }, error: { ...VALIDATION_MESSAGES.lead.error, style: 'warning' } },
  baseline: { ...count, error: { ...VALIDATION_MESSAGES.baseline.error, style: 'stop' }, prompt: VALIDATION_MESSAGES.baseline.prompt },
  actual: {
    rule: { kind: 'decimal', operator: 'greaterThanOrEqualTo', from: 0 },
    error: { ...VALIDATION_MESSAGES.actual.error, style: 'warning' }, prompt: VALIDATION_MESSAGES.actual.prompt,
  },
  // Free text, but a figure without its year is of no period.
  period: {
    rule: { kind: 'custom', formula: `=ISNUMBER(SEARCH("20",${OWN_CELL}))` },
    error: { ...VALIDATION_MESSAGES.period.error, style: 'warning' }, prompt: VALIDATION_MESSAGES.period.prompt,
  },
} satisfies Record<string, ValidationInput>;

const plan = (key: TargetKey, width: number, look = CELL, validation?: ValidationInput): Column<TargetKey> =>
  ({ key, header: HEADERS[key], kind: 'plan', width, look, validation });
const entered = (key: TargetKey, width: number, look = ENTERED_CELL, validation?: ValidationInput): Column<TargetKey> =>
  ({ key, header: HEADERS[key], kind: 'entered', width, look, validation });
const computed = (key: 'attainment' | 'result' | 'check', width: number, look = COMPUTED_CELL): Column<TargetKey> =>
  ({ key, header: HEADERS[key], kind: 'computed', width, look, formulas: targetFormulas[key] });

const HELPERS = [
  'actualText', 'actualRead', 'numeratorText', 'numeratorRead', 'denominatorText', 'denominatorRead', 'baselineText', 'baselineRead',
  'targetText', 'targetRead', 'directionRead', 'effectiveActual', 'reason',
] as const;

/** mục tiêu / chỉ tiêu. The baseline counts as entered: the plan asks for one in two places and gives none. */
export const TARGET_TABLE: Table<TargetKey> = {
  name: 'MucTieu',
  sheet: SHEET_NAMES.targets,
  columns: [
    plan('code', 8, centred(formatted(CELL, NUMBER_FORMATS.text))),
    plan('target', 36),
    plan('level', 9, centred(CELL)),
    plan('unit', 9, centred(CELL), VALIDATIONS.unit),
    plan('direction', 8, centred(formatted(CELL, NUMBER_FORMATS.text)), VALIDATIONS.direction),
    entered('baseline', 11, centred(ENTERED_CELL), VALIDATIONS.baseline),
    plan('targetValue', 10, centred(CELL)),
    plan('lead', 20, CELL, VALIDATIONS.lead),
    entered('numerator', 11, centred(formatted(ENTERED_CELL, NUMBER_FORMATS.count)), count),
    entered('denominator', 11, centred(formatted(ENTERED_CELL, NUMBER_FORMATS.count)), count),
    entered('actual', 12, centred(ENTERED_CELL), VALIDATIONS.actual),
    entered('period', 14, formatted(ENTERED_CELL, NUMBER_FORMATS.text), VALIDATIONS.period),
    computed('attainment', 12, centred(formatted(COMPUTED_CELL, NUMBER_FORMATS.share))),
    computed('result', 16),
    computed('check', 22),
    plan('source', 44),
    ...HELPERS.map((key): Column<TargetKey> =>
      ({ key, header: HEADERS[key], kind: 'helper', width: 10, look: { numberFormat: NUMBER_FORMATS.general }, formulas: targetFormulas[key] })),
  ],
};
