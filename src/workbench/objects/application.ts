import { invalidArgument, invalidReference } from '../wire/refusal';
import type { Book } from './book';
import { HostObject } from './hostObject';

export class Application extends HostObject {
  readonly className = 'Application';

  get calculationMode(): string { return this.book.calculationMode; }
  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
    this.book.calculationMode = mode;
  }
  get calculationState(): string { return 'Done'; }
  get decimalSeparator(): string { return this.cultureInfo.numberFormat.numberDecimalSeparator; }
  get thousandsSeparator(): string { return this.cultureInfo.numberFormat.numberGroupSeparator; }
  get useSystemSeparators(): boolean { return true; }
  get cultureInfo(): CultureInfo { return new CultureInfo(this.book); }

  /** "Recalculate" what changed; "Full" and "FullRebuild" everything, custom functions asked anew. */
  async calculate(type: string): Promise<void> {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
    await this.book.calculate(type !== 'Recalculate');
  }
  /** A workbook beside this one; nobody sees it until it is opened. */
  createWorkbook(base64: string): WorkbookCreated {
    if (base64 === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw invalidArgument();
    this.book.createdWorkbooks.push(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    return new WorkbookCreated(this.book, this.book.createdWorkbooks.length - 1);
  }
  _GetWorkbookCreatedById(id: string): WorkbookCreated {
    if (this.book.createdWorkbooks[Number(id)] === undefined) throw invalidReference();
    return new WorkbookCreated(this.book, Number(id));
  }
  suspendApiCalculationUntilNextSync(): void { this.book.holdCalculation(); }
  /** There is no screen to hold still: the page draws after the request anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** What `createWorkbook` made. */
export class WorkbookCreated extends HostObject {
  readonly className = 'WorkbookCreated';
  constructor(book: Book, private readonly index: number) { super(book); }
  get id(): string { return String(this.index); }
  /** In a window of its own, which is the page's to show. */
  open(): void { this.book.onWorkbookOpened(this.book.createdWorkbooks[this.index]!); }
}

/** The user's regional settings: Vietnam. */
export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';
  get name(): string { return 'vi-VN'; }
  get numberFormat(): NumberFormatInfo { return new NumberFormatInfo(this.book); }
  get datetimeFormat(): DatetimeFormatInfo { return new DatetimeFormatInfo(this.book); }
}

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';
  get numberDecimalSeparator(): string { return ','; }
  get numberGroupSeparator(): string { return '.'; }
}

export class DatetimeFormatInfo extends HostObject {
  readonly className = 'DatetimeFormatInfo';
  get dateSeparator(): string { return '/'; }
  get timeSeparator(): string { return ':'; }
  get shortDatePattern(): string { return 'dd/MM/yyyy'; }
  get longDatePattern(): string { return 'dd MMMM yyyy'; }
  get longTimePattern(): string { return 'h:mm:ss tt'; }
}
