import { CELL_SENTENCES, CELL_SPELLINGS, FUNCTION_WORDS, HEADERS, RESULT_WORDS, TARGET_PROBLEM_SENTENCES } from '../../strings';
import { TARGET_PROBLEMS, type TargetProblem } from '../../plan/targetProblems';
import { FUNCTION_NAMESPACE } from '../functionNamespace';
import { choiceOf, numberOf, numberTextOf, wordOf } from './reading';
import { AMBIGUOUS, cellOf, entered, joinedSentences, quoted, UNREADABLE } from './reference';

const both = (formula: string) => ({ cchc: formula, native: formula });
const cell = (key: keyof typeof HEADERS) => cellOf('MucTieu', HEADERS[key]);

const actual = cell('actualRead');
const numerator = cell('numeratorRead');
const denominator = cell('denominatorRead');
const baseline = cell('baselineRead');
const target = cell('targetRead');
const direction = cell('directionRead');
const effective = cell('effectiveActual');
const reason = cell('reason');
const NOT_PUBLISHED = quoted(FUNCTION_WORDS.notPublished);
const NONE_OCCURRED = quoted(FUNCTION_WORDS.noneOccurred);
/** The fraction that stands in for the actual value cannot be worked out. Not one character: Univer takes "?" for any one of them. */
const BAD_FRACTION = '"?/?"';
/** What `directionRead` holds, as `CELL_SPELLINGS` orders them; a blank is "at least". */
const [AT_LEAST, AT_MOST, CUT] = [1, 2, 3];

const isUnread = (read: string) => `OR(${read}="${UNREADABLE}",${read}="${AMBIGUOUS}")`;
const number = (key: 'numerator' | 'denominator' | 'baseline' | 'targetValue', text: keyof typeof HEADERS) => both(numberOf(cell(key), cell(text)));
const text = (key: keyof typeof HEADERS) => both(numberTextOf(cell(key)));

/** The formulas of the table of targets, by column. Both dialects say the same sentences where there is nothing to work out. */
export const targetFormulas = {
  actualText: text('actual'),
  actualRead: both(`IFERROR(IF(OR(${CELL_SPELLINGS.notPublished.map((word) => `${wordOf(cell('actual'))}=${quoted(word)}`).join(',')}),${NOT_PUBLISHED},`
    + `${numberOf(cell('actual'), cell('actualText'))}),"${UNREADABLE}")`),
  numeratorText: text('numerator'),
  numeratorRead: number('numerator', 'numeratorText'),
  denominatorText: text('denominator'),
  denominatorRead: number('denominator', 'denominatorText'),
  baselineText: text('baseline'),
  baselineRead: number('baseline', 'baselineText'),
  targetText: text('targetValue'),
  targetRead: number('targetValue', 'targetText'),
  directionRead: both(`IF(${wordOf(cell('direction'))}="",${AT_LEAST},${choiceOf(cell('direction'), CELL_SPELLINGS.directions)})`),
  effectiveActual: both(effectiveActual()),
  reason: both(reasonForNone()),
  attainment: {
    cchc: attainmentOr(`${FUNCTION_NAMESPACE}.ATTAINMENT(${effective},${target},${entered(cell('direction'))},${baseline})`),
    native: attainmentOr(attainment()),
  },
  result: {
    cchc: resultOr(`${FUNCTION_NAMESPACE}.RESULT(${effective},${target},${entered(cell('direction'))},${baseline})`),
    native: resultOr(`IF(${isMet()},${quoted(RESULT_WORDS.met)},${quoted(RESULT_WORDS['not-met'])})`),
  },
  check: {
    cchc: `${FUNCTION_NAMESPACE}.CHECKTARGET(${['actual', 'targetValue', 'unit', 'numerator', 'denominator', 'baseline']
      .map((key) => entered(cell(key as keyof typeof HEADERS))).join(',')})`,
    native: `IF(${target}="","",${joinedSentences(TARGET_PROBLEMS.map((problem) => ({
      when: conditions()[problem], sentence: TARGET_PROBLEM_SENTENCES[problem],
    })))})`,
  },
};

/** thực hiện as entered; for a percentage with a blank one, numerator / denominator. A rank or a head count is never a fraction. */
function effectiveActual(): string {
  const isFraction = `AND(${actual}="",${wordOf(cell('unit'))}="%",${numerator}<>"",${denominator}<>"")`;
  const isBad = `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),OR(${numerator}<0,${denominator}<0,${numerator}>${denominator}),TRUE)`;
  return `IF(${isFraction},IF(${isBad},${BAD_FRACTION},IF(${denominator}=0,${NONE_OCCURRED},${numerator}/${denominator})),${actual})`;
}

/** Why neither attainment nor result can be worked out, as a sentence; "" when they can, or when nothing was reported. */
function reasonForNone(): string {
  const cases: [when: string, answer: string][] = [
    [`${target}=""`, '""'],
    [isUnread(target), quoted(CELL_SENTENCES.unreadableTarget)],
    [`OR(${effective}="",${effective}=${NOT_PUBLISHED})`, '""'],
    [`${effective}="${UNREADABLE}"`, quoted(CELL_SENTENCES.unreadableActual)],
    [`${effective}="${AMBIGUOUS}"`, quoted(CELL_SENTENCES.ambiguousActual)],
    [`${effective}=${BAD_FRACTION}`, quoted(CELL_SENTENCES.unreadableFraction)],
    [`${effective}=${NONE_OCCURRED}`, NONE_OCCURRED],
    [`${direction}="${UNREADABLE}"`, quoted(CELL_SENTENCES.unknownDirection)],
    [isUnread(baseline), quoted(CELL_SENTENCES.unreadableBaseline)],
    [`AND(${direction}=${CUT},${baseline}="")`, quoted(CELL_SENTENCES.baselineMissing)],
    [`AND(${direction}=${CUT},${baseline}=0)`, quoted(CELL_SENTENCES.zeroBaseline)],
  ];
  return `${cases.map(([when, answer]) => `IF(${when},${answer},`).join('')}""${')'.repeat(cases.length)}`;
}

/** The way from baseline to target has no length: there is a result, but no attainment. */
function hasNoLength(): string {
  return `IF(${direction}=${CUT},${target}=0,IF(${baseline}="",AND(${direction}=${AT_LEAST},${target}=0),${target}-${baseline}=0))`;
}

function attainmentOr(formula: string): string {
  return `IF(${reason}<>"",${reason},IF(OR(${target}="",${effective}=""),"",IF(${effective}=${NOT_PUBLISHED},${NOT_PUBLISHED},`
    + `IF(${hasNoLength()},${quoted(CELL_SENTENCES.noAttainment)},${formula}))))`;
}

/** The rules of `plan/attainment`. */
function attainment(): string {
  return `IF(${direction}=${CUT},(${baseline}-${effective})/${baseline}/${target},IF(${direction}=${AT_MOST},`
    + `IF(${baseline}="",IF(${effective}<=${target},1,0),(${baseline}-${effective})/(${baseline}-${target})),`
    + `IF(${baseline}="",${effective}/${target},(${effective}-${baseline})/(${target}-${baseline}))))`;
}

function resultOr(formula: string): string {
  return `IF(${reason}<>"",${reason},IF(${target}="",${quoted(RESULT_WORDS['not-measurable'])},IF(${effective}="",${quoted(RESULT_WORDS['not-reported'])},`
    + `IF(${effective}=${NOT_PUBLISHED},${quoted(RESULT_WORDS['not-published'])},${formula}))))`;
}

/** The rules of `plan/result`. */
function isMet(): string {
  return `IF(${direction}=${CUT},ROUND((${baseline}-${effective})/${baseline}-${target},9)>=0,`
    + `IF(${direction}=${AT_MOST},ROUND(${target}-${effective},9)>=0,ROUND(${effective}-${target},9)>=0))`;
}

/** When each problem of `plan/targetProblems` is there. */
function conditions(): Record<TargetProblem, string> {
  const both = `AND(ISNUMBER(${numerator}),ISNUMBER(${denominator}))`;
  const fraction = (test: string) => `IF(${both},${test},FALSE)`;
  const unitIs = (unit: string) => `${wordOf(cell('unit'))}="${unit}"`;
  const isNumber = `ISNUMBER(${actual})`;
  return {
    'actual-not-a-number': `${actual}="${UNREADABLE}"`,
    'ambiguous-number': `OR(${[actual, numerator, denominator].map((read) => `${read}="${AMBIGUOUS}"`).join(',')})`,
    'count-under-percent': `AND(${unitIs('%')},IF(${isNumber},ROUND(${actual}-1,9)>0,FALSE))`,
    'rank-out-of-range': `AND(${unitIs('hạng')},IF(${isNumber},OR(${actual}<>INT(${actual}),${actual}<1),FALSE))`,
    'numerator-over-denominator': fraction(`${numerator}>${denominator}`),
    'rate-mismatch': fraction(`IF(AND(${isNumber},${denominator}<>0),ROUND(ABS(${numerator}/${denominator}-${actual})-0.00005,9)>0,FALSE)`),
    'zero-over-zero': fraction(`AND(${numerator}=0,${denominator}=0,${isNumber})`),
    'half-a-fraction': `OR((${numerator}="")<>(${denominator}=""),${numerator}="${UNREADABLE}",${denominator}="${UNREADABLE}")`,
    'baseline-missing': `AND(${unitIs('% giảm')},${isNumber},${baseline}="")`,
  };
}
