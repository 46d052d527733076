import type { Area, Engine, SheetFacts } from '../engine/engine';
import { invalidReference } from '../wire/refusal';
import type { HostObject } from './hostObject';

/** Where a range lies. Inserted and deleted rows move it, as they move a range in Excel. */
export interface Place {
  sheet: string; area: Area;
  /** further places of the same sheet, where several areas are one object */
  others?: readonly Place[];
}

export function placesOf(place: Place): Place[] {
  return [place, ...(place.others ?? [])];
}

/** What all objects of one workbook share: the engine, what the client keeps, who listens, and what this request has written. */
export class Book {
  readonly references = new Map<string, HostObject>();
  /** Objects the client makes by type name instead of reaching them from the workbook. */
  readonly services = new Map<string, HostObject>();
  /** Document settings: key to JSON text. */
  readonly settings = new Map<string, string>();
  readonly subscriptions = new Map<string, number>();
  /** The ranges of the latest events, by the reference each event carries. */
  readonly eventPlaces = new Map<string, Place>();
  /** Changes made in this book by the add-in, ever. */
  writes = 0;
  eventsEnabled = true;
  calculationMode = 'Automatic';
  /** Run when the add-in asks for a full recalculation, before it. */
  onFullCalculation: () => void = () => undefined;
  /** The files of workbooks that the add-in has made beside this one. */
  readonly createdWorkbooks: Uint8Array[] = [];
  /** Shows one of them in a window of its own. */
  onWorkbookOpened: (bytes: Uint8Array) => void = () => undefined;
  private calculationDue = false;
  private calculationHeld = false;
  private work: Promise<unknown> = Promise.resolve();
  private places = new Set<Place>();
  private lastReference = 0;

  constructor(readonly engine: Engine) {}

  sheet(id: string): SheetFacts {
    const facts = this.engine.sheets().find((sheet) => sheet.id === id);
    if (!facts) throw invalidReference();
    return facts;
  }

  /** A change that may alter what formulas give. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    this.writes += 1;
    this.calculationDue = true;
    return work();
  }

  /** A change of looks or set-up: nothing to calculate. */
  async adjust<T>(work: () => Promise<T>): Promise<T> {
    this.writes += 1;
    return work();
  }

  /** Takes over a property setter's work; the interpreter waits for it before the next action. */
  does(work: Promise<unknown>): void {
    const earlier = this.work;
    this.work = earlier.then(() => work);
    // The interpreter awaits `settled()` at once; without these lines Node reports a refusal as unhandled first.
    this.work.catch(() => undefined);
    work.catch(() => undefined);
  }

  async settled(): Promise<void> {
    const work = this.work;
    this.work = Promise.resolve();
    await work;
  }

  /** Before a read: formulas have their values, unless the add-in suspended calculation or set it to manual. */
  async readyToRead(): Promise<void> {
    await this.settled();
    if (this.calculationDue && !this.calculationHeld && this.calculationMode !== 'Manual') await this.calculate();
  }

  async calculate(full = false): Promise<void> {
    this.calculationDue = false;
    if (full) this.onFullCalculation();
    await this.engine.calculate(full);
  }

  holdCalculation(): void {
    this.calculationHeld = true;
  }

  async finishRequest(): Promise<void> {
    this.calculationHeld = false;
    await this.readyToRead();
    this.places = new Set([...this.references.values()].map(placeOf).filter((place) => place !== undefined));
  }

  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    this.lastReference += 1;
    object.referenceId = `${object.className}-${this.lastReference}`;
    this.references.set(object.referenceId, object);
  }

  track(place: Place): Place {
    this.places.add(place);
    return place;
  }

  rowsInserted(sheet: string, row: number, count: number): void {
    for (const place of this.places) if (place.sheet === sheet) place.area = areaAfterInsertion(place.area, row, count);
  }

  rowsDeleted(sheet: string, row: number, count: number): void {
    for (const place of this.places) if (place.sheet === sheet) place.area = areaAfterDeletion(place.area, row, count);
  }

  subscribe(event: number, target: string, on: boolean): void {
    const key = subscriptionKey(event, target);
    this.subscriptions.set(key, Math.max(0, (this.subscriptions.get(key) ?? 0) + (on ? 1 : -1)));
  }

  isHeard(event: number, target: string): boolean {
    return (this.subscriptions.get(subscriptionKey(event, target)) ?? 0) > 0;
  }
}

function subscriptionKey(event: number, target: string): string {
  return `${event} ${target}`;
}

function placeOf(object: HostObject): Place | undefined {
  return (object as { place?: Place }).place;
}

function areaAfterInsertion(area: Area, row: number, count: number): Area {
  if (row <= area.row) return { ...area, row: area.row + count };
  return row < area.row + area.rows ? { ...area, rows: area.rows + count } : area;
}

/** An area whose rows are all gone keeps none: reading it is then refused. */
function areaAfterDeletion(area: Area, row: number, count: number): Area {
  const end = row + count;
  const above = Math.max(0, Math.min(end, area.row) - row);
  const inside = Math.max(0, Math.min(end, area.row + area.rows) - Math.max(row, area.row));
  return { ...area, row: area.row - above, rows: area.rows - inside };
}
