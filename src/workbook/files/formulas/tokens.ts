/**
 * A formula cut into the pieces that rewriting needs; joined again they give the formula back.
 * word: names, functions, references, numbers · text: "…" · sheet: 'Tổng hợp' · bracket: a whole […] with what it holds.
 */
export interface Token { kind: 'word' | 'text' | 'sheet' | 'bracket' | 'other'; text: string }

const WORD = /[\p{L}\p{M}\p{N}_.$?\\]+/uy;

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const character = formula[at]!;
  if (character === '"') return { kind: 'text', text: formula.slice(at, endOfQuoted(formula, at, '"')) };
  if (character === "'") return { kind: 'sheet', text: formula.slice(at, endOfQuoted(formula, at, "'")) };
  if (character === '[') return { kind: 'bracket', text: formula.slice(at, endOfBracket(formula, at)) };
  WORD.lastIndex = at;
  const word = WORD.exec(formula);
  return word ? { kind: 'word', text: word[0] } : { kind: 'other', text: character };
}

/** Doubled quotes inside stand for one; an unclosed piece reaches to the end. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** In a structured reference ' escapes the next character. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** The place of the next token that is not a space, or -1. */
export function nextSolid(tokens: Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) if (tokens[at]!.text.trim() !== '') return at;
  return -1;
}

export function isCall(tokens: Token[], at: number): boolean {
  const next = nextSolid(tokens, at);
  return tokens[at]!.kind === 'word' && next >= 0 && tokens[next]!.text === '(';
}
