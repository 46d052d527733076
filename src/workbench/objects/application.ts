import { invalidArgument } from '../wire/refusal';
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
  suspendApiCalculationUntilNextSync(): void { this.book.holdCalculation(); }
  /** There is no screen to hold still: the page draws after the request anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
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
