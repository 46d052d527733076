import { FUNCTION_NAMESPACE } from '../../../sheets/functionNamespace';
import { filePrefix } from './newerFunctions';
import { isCall, nextSolid, tokensOf, type Token } from './tokens';

const CUSTOM_PREFIX = '_xldudf_';
/** `CCHC.STATUS` as the user sees it, and as a file holds it after the prefix. */
const SHOWN = `${FUNCTION_NAMESPACE}.`.toUpperCase();
const HELD = SHOWN.replaceAll('.', '_');
const OURS = new RegExp(`(^|[^\\p{L}\\p{N}_.])${SHOWN.replaceAll('.', '\\.')}[A-Z]`, 'iu');

/**
 * A formula as it is written into a file: no "=", `[@Hạn]` as `NhiemVu[[#This Row],[Hạn]]` (Excel's own form in a file; LibreOffice
 * knows no other), newer functions with their prefix, `CCHC.STATUS(` as `_xldudf_CCHC_STATUS(`.
 * `table`: the table that the formula stands in, for references that leave it out.
 */
export function toFileFormula(formula: string, table?: string): string {
  const tokens = tokensOf(formula.replace(/^=/, '').replace(/\r\n?/g, '\n'));
  const parameters = parameterNames(tokens);
  return tokens.map((token, at) => {
    if (token.kind === 'bracket') return structuredReference(tokens, at, table);
    if (token.kind !== 'word') return token.text;
    if (parameters.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
    return isCall(tokens, at) ? functionInFile(token.text) : token.text;
  }).join('');
}

/** The formula as the user sees it, with "=". */
export function fromFileFormula(text: string): string {
  const tokens = tokensOf(text.replace(/^=/, ''));
  return '=' + tokens.map((token, at) => {
    if (token.kind === 'word') return functionInFormula(token.text);
    return belongsToCustomFunction(tokens, at) ? '' : token.text;
  }).join('');
}

export function hasCustomFunction(formula: string): boolean {
  return OURS.test(formula);
}

/** The same of a formula as a file holds it, whoever wrote the file. */
export function holdsOurFunction(text: string): boolean {
  return text.toUpperCase().includes(`${CUSTOM_PREFIX}${HELD}`.toUpperCase()) || hasCustomFunction(text);
}

function functionInFile(name: string): string {
  const shown = name.toUpperCase();
  if (shown.startsWith(SHOWN)) return `${CUSTOM_PREFIX}${HELD}${shown.slice(SHOWN.length)}`;
  return filePrefix(name) + name;
}

function functionInFormula(name: string): string {
  if (name.toLowerCase().startsWith(CUSTOM_PREFIX)) return customFunction(name.slice(CUSTOM_PREFIX.length));
  return name.replace(/^_xlfn\.(_xlws\.)?|^_xlws\.|^_xlpm\./i, '');
}

/** Of another add-in's function only the first part is known to be its namespace. */
function customFunction(held: string): string {
  return held.toUpperCase().startsWith(HELD) ? SHOWN + held.slice(HELD.length) : held.replace('_', '.');
}

/** Other add-ins can turn a custom function into "[2]!_xldudf_…": the "[2]!" says nothing and goes. */
function belongsToCustomFunction(tokens: Token[], at: number): boolean {
  const isCustom = (place: number) => tokens[place]?.text.toLowerCase().startsWith(CUSTOM_PREFIX) ?? false;
  const isMark = (place: number) => /^\[\d+\]$/.test(tokens[place]?.text ?? '') && tokens[place + 1]?.text === '!';
  return (isMark(at) && isCustom(at + 2)) || (tokens[at]!.text === '!' && isMark(at - 1) && isCustom(at + 1));
}

function structuredReference(tokens: Token[], at: number, table: string | undefined): string {
  const { text } = tokens[at]!;
  const isQualified = tokens[at - 1]?.kind === 'word';
  const isOtherWorkbook = /^\[\d+\]$/.test(text) && tokens[at + 1] !== undefined && !isQualified;
  if (isOtherWorkbook || (!isQualified && table === undefined)) return text;
  return (isQualified ? '' : table) + thisRowSpelledOut(text);
}

function thisRowSpelledOut(text: string): string {
  if (!text.startsWith('[@')) return text;
  const column = text.slice(2, -1);
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** Names that LET and LAMBDA introduce; a file marks each use of them with "_xlpm.". */
function parameterNames(tokens: Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    const callee = token.text.toUpperCase();
    if ((callee !== 'LET' && callee !== 'LAMBDA') || !isCall(tokens, at)) return;
    const parts = argumentsFrom(tokens, nextSolid(tokens, at));
    parts.slice(0, -1).forEach((part, place) => {
      const [word, more] = part.filter((piece) => piece.text.trim() !== '');
      const isName = word?.kind === 'word' && !more && (callee === 'LAMBDA' || place % 2 === 0);
      if (isName) names.add(word.text.toLowerCase());
    });
  });
  return names;
}

function argumentsFrom(tokens: Token[], open: number): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (/^[({]$/.test(token.text) && ++depth === 1) continue;
    if (/^[)}]$/.test(token.text) && --depth === 0) break;
    if (token.text === ',' && depth === 1) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
