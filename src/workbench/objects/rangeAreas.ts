import { sheetAddress } from './address';
import type { Book, Place } from './book';
import { Collection, HostObject } from './hostObject';
import { areaOf, type Range } from './range';
import { RangeFormat } from './rangeFormat';

/** Several areas of one sheet as one object: their looks, and each of them. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  readonly place: Place;

  constructor(book: Book, private readonly ranges: Range[]) {
    super(book);
    const [first, ...others] = ranges.map(({ place }) => place);
    this.place = book.track({ ...first!, others });
  }

  get areaCount(): number { return this.ranges.length; }
  get cellCount(): number { return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0); }
  get address(): string { return this.ranges.map((range) => sheetAddress(this.book.sheet(this.place.sheet).name, areaOf(range))).join(','); }
  get areas(): Ranges { return new Ranges(this.book, this.ranges); }
  get format(): RangeFormat { return new RangeFormat(this.book, this.place); }
}

class Ranges extends Collection<Range> {
  readonly className = 'RangeCollection';
  constructor(book: Book, readonly items: Range[]) { super(book); }
  getItemOrNullObject(): null { return null; }
}
