import type { CellsChanged, EngineEvent, Scalar, TableFacts } from './engine/engine';
import { areaAddress, intersection } from './objects/address';
import type { Book, Place } from './objects/book';
import { EVENT_CATEGORY, type PushEntry } from './wire/message';

/** The numbers by which the client knows its events. */
const EVENT = {
  sheetChanged: 10, activated: 11, deactivated: 12, sheetAdded: 13, sheetSelection: 14, sheetDeleted: 15, tableSelection: 100, tableChanged: 101,
} as const;
const WORKBOOK = 'Workbook';
/** How many events can still be asked for their range. */
const RANGES_KEPT = 500;

/** Turns what happened in the engine into the messages the client expects, for those who listen. */
export class Events {
  private lastRange = 0;
  private lastActive: string;

  constructor(private readonly book: Book) {
    this.lastActive = book.engine.activeSheet();
  }

  entriesFor(event: EngineEvent): PushEntry[] {
    switch (event.kind) {
      case 'cells': return this.cells(event.change);
      case 'selection': return this.selection(event);
      case 'sheetAdded': return this.told(EVENT.sheetAdded, [WORKBOOK], { source: 'Local', worksheetId: event.sheet });
      case 'sheetDeleted': return this.told(EVENT.sheetDeleted, [WORKBOOK], { source: 'Local', worksheetId: event.sheet });
      case 'sheetActivated': return this.activated(event.sheet);
      case 'calculated': return [];
    }
  }

  private cells(change: CellsChanged): PushEntry[] {
    const { sheet, area } = change;
    const message = {
      changeType: change.change, source: change.source, worksheetId: sheet,
      triggerSource: change.byAddin ? 'ThisLocalAddin' : 'Unknown', shiftDirection: 'None', ...detailsOf(change),
    };
    const onTables = this.book.engine.tables().filter((table) => table.sheet === sheet).flatMap((table) => {
      const touched = intersection(table.area, area);
      if (!touched) return [];
      const onTable = { ...message, tableId: table.id, address: areaAddress(touched) };
      return this.told(EVENT.tableChanged, [table.id, sheet, WORKBOOK], onTable, { sheet, area: touched });
    });
    return [...this.told(EVENT.sheetChanged, [sheet, WORKBOOK], { ...message, address: areaAddress(area) }, { sheet, area }), ...onTables];
  }

  private selection({ sheet, area }: Place): PushEntry[] {
    const onTables = this.book.engine.tables().filter((table) => table.sheet === sheet).flatMap((table) => this.selectionIn(table, area));
    return [...this.told(EVENT.sheetSelection, [sheet, WORKBOOK], { address: areaAddress(area), worksheetId: sheet }), ...onTables];
  }

  /** An empty address says that the selection lies outside the table. */
  private selectionIn(table: TableFacts, area: Place['area']): PushEntry[] {
    const inside = intersection(table.area, area);
    return this.told(EVENT.tableSelection, [table.id], { address: inside ? areaAddress(inside) : '', worksheetId: table.sheet });
  }

  private activated(sheet: string): PushEntry[] {
    const left = this.lastActive;
    this.lastActive = sheet;
    return [
      ...(left === sheet ? [] : this.told(EVENT.deactivated, [left, WORKBOOK], { worksheetId: left })),
      ...this.told(EVENT.activated, [sheet, WORKBOOK], { worksheetId: sheet }),
    ];
  }

  /** One message for each target that is listened to. With a place, the client can ask for the range. */
  private told(event: number, targets: string[], message: object, place?: Place): PushEntry[] {
    if (!this.book.eventsEnabled) return [];
    const heard = targets.filter((target) => this.book.isHeard(event, target));
    if (heard.length === 0) return [];
    const text = JSON.stringify(place ? { ...message, referenceId: this.keepPlace(place) } : message);
    return heard.map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: event, targetId, message: text }));
  }

  private keepPlace(place: Place): string {
    this.lastRange += 1;
    const { eventPlaces } = this.book;
    eventPlaces.set(`EventRange-${this.lastRange}`, { ...place });
    const [oldest] = eventPlaces.keys();
    if (eventPlaces.size > RANGES_KEPT && oldest !== undefined) eventPlaces.delete(oldest);
    return `EventRange-${this.lastRange}`;
  }
}

/** Before and after, as Excel tells them for a single cell. */
function detailsOf({ details }: CellsChanged): object {
  if (!details) return {};
  return {
    valueBefore: details.before ?? '', valueAfter: details.after ?? '',
    valueTypeBefore: typeName(details.before), valueTypeAfter: typeName(details.after),
  };
}

function typeName(value: Scalar | null): string {
  if (value === null) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
