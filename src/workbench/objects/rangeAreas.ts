import { sheetAddress } from './address';
import type { Book, Place } from './book';
import { HostObject } from './hostObject';
import { areaOf, type Range } from './range';
import { RangeFormat } from './rangeFormat';

/** Several areas of one sheet as one object: their looks. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  readonly place: Place;

  constructor(book: Book, private readonly ranges: readonly Range[]) {
    super(book);
    const [first, ...others] = ranges.map(({ place }) => place);
    this.place = book.track({ ...first!, others });
  }

  get areaCount(): number { return this.ranges.length; }
  get cellCount(): number { return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0); }
  get address(): string { return this.ranges.map((range) => sheetAddress(this.book.sheet(this.place.sheet).name, areaOf(range))).join(','); }
  get format(): RangeFormat { return new RangeFormat(this.book, this.place); }
}
