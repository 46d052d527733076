import type { Validation } from '../engine/engine';
import { invalidArgument, notSimulated } from '../wire/refusal';
import { areaAddress, contains, intersection, sheetAddress } from './address';
import type { Book, Place } from './book';
import { mustAllow } from './guard';
import { HostObject } from './hostObject';

type Rule = Validation['rule'];
type Manner = Pick<Validation, 'ignoreBlanks' | 'errorAlert' | 'prompt'>;

const PLAIN: Manner = {
  ignoreBlanks: true,
  errorAlert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

/** The validation of a range. What is set before the rule waits for it, on this object. */
export class DataValidation extends HostObject {
  readonly className = 'DataValidation';
  waiting: Partial<Manner> = {};

  constructor(book: Book, readonly place: Place) { super(book); }

  get type(): string {
    const found = validationOf(this);
    return found === null ? 'None' : found === 'mixed' ? 'Inconsistent' : capital(found.rule.kind);
  }
  get rule(): object {
    const found = validationOf(this);
    return found === null || found === 'mixed' ? {} : ruleForClient(found.rule);
  }
  set rule(rule: Record<string, unknown>) {
    this.book.does(write(this, { ...(mannerOf(this) ?? PLAIN), ...this.waiting, rule: ruleFromClient(this, rule) }));
  }
  get ignoreBlanks(): boolean | null { return mannerOf(this)?.ignoreBlanks ?? null; }
  set ignoreBlanks(ignoreBlanks: boolean) { this.book.does(amend(this, { ignoreBlanks })); }
  get errorAlert(): object | null {
    const alert = mannerOf(this)?.errorAlert;
    return alert ? { showAlert: alert.show, style: capital(alert.style), title: alert.title, message: alert.message } : null;
  }
  set errorAlert(alert: { showAlert?: boolean; style?: string; title?: string; message?: string }) {
    const style = String(alert.style ?? 'Stop').toLowerCase();
    if (style !== 'stop' && style !== 'warning' && style !== 'information') throw invalidArgument();
    this.book.does(amend(this, { errorAlert: { show: alert.showAlert ?? true, style, title: alert.title ?? '', message: alert.message ?? '' } }));
  }
  get prompt(): object | null {
    const prompt = mannerOf(this)?.prompt;
    return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
  }
  set prompt(prompt: { showPrompt?: boolean; title?: string; message?: string }) {
    this.book.does(amend(this, { prompt: { show: prompt.showPrompt ?? true, title: prompt.title ?? '', message: prompt.message ?? '' } }));
  }

  async clear(): Promise<void> {
    mustAllow(this.book, this.place.sheet);
    this.waiting = {};
    await this.book.adjust(() => this.book.engine.clearValidation(this.place.sheet, this.place.area));
  }
}

/** The one validation that the whole range has; null: none; "mixed": cells differ. */
function validationOf({ book, place }: DataValidation): Validation | null | 'mixed' {
  const touching = book.engine.validations(place.sheet).filter((one) => one.areas.some((area) => intersection(area, place.area)));
  const [only] = touching;
  if (!only) return null;
  return touching.length === 1 && only.areas.some((area) => contains(area, place.area)) ? only : 'mixed';
}

function mannerOf(validation: DataValidation): Manner | null {
  const found = validationOf(validation);
  return found === 'mixed' ? null : { ...PLAIN, ...validation.waiting, ...(found ?? {}) };
}

async function write({ book, place }: DataValidation, validation: Omit<Validation, 'areas'>): Promise<void> {
  mustAllow(book, place.sheet);
  await book.adjust(() => book.engine.setValidation(place.sheet, { ...validation, areas: [place.area] }));
}

async function amend(validation: DataValidation, manner: Partial<Manner>): Promise<void> {
  const found = validationOf(validation);
  if (found === 'mixed') throw notSimulated('changing the validation of cells that differ in it');
  validation.waiting = { ...validation.waiting, ...manner };
  if (found) await write(validation, { ...found, ...manner });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function ruleForClient(rule: Rule): object {
  switch (rule.kind) {
    case 'list': return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'custom': return { custom: { formula: rule.formula } };
    default: return { [rule.kind]: { operator: rule.operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) } };
  }
}

function ruleFromClient(validation: DataValidation, rule: Record<string, unknown>): Rule {
  const [[kind, held] = []] = Object.entries(rule ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (kind === undefined || typeof held !== 'object' || held === null) throw invalidArgument();
  const { source, inCellDropDown, formula, operator, formula1, formula2 } = held as Record<string, unknown>;
  switch (kind) {
    case 'list': return { kind, inCellDropDown: inCellDropDown !== false, source: formulaText(validation, source) };
    case 'custom': return { kind, formula: formulaText(validation, formula) };
    case 'wholeNumber': case 'decimal': case 'date': case 'textLength':
      return {
        kind, operator: capital(String(operator)), formula1: formulaText(validation, formula1),
        ...(formula2 === null || formula2 === undefined ? {} : { formula2: formulaText(validation, formula2) }),
      };
    default: throw notSimulated(`the data validation rule "${kind}"`);
  }
}

/** Numbers, texts, and ranges, which stand for their address. */
function formulaText({ book, place }: DataValidation, written: unknown): string {
  const range = (written as { place?: Place } | null)?.place;
  if (range) return `=${range.sheet === place.sheet ? areaAddress(range.area, true) : sheetAddress(book.sheet(range.sheet).name, range.area, true)}`;
  if (typeof written !== 'string' && typeof written !== 'number') throw invalidArgument();
  return String(written);
}
