import { SHEET_NAMES } from '../../strings';
import { NUMBER_FORMATS } from '../looks';
import { derivedDeadlinesChange, type RecordedDeadlines, type Stamp, stampChange } from '../stamp';
import { lookAt, type SheetParts } from './parts';

/** The very hidden sheet. Everything but days is text: words such as "12/2026" must not turn into dates. */
export function stampSheet(stamp: Stamp, deadlines: RecordedDeadlines): SheetParts {
  const sheet = SHEET_NAMES.stamp;
  return {
    sheets: [{ kind: 'addSheet', sheet, visibility: 'VeryHidden', showGridlines: true }],
    contents: [
      lookAt(sheet, 0, 0, 10, 2, { numberFormat: NUMBER_FORMATS.text }),
      lookAt(sheet, 0, 3, Math.max(200, deadlines.size + 100), 2, { numberFormat: NUMBER_FORMATS.text }),
      stampChange(stamp),
      derivedDeadlinesChange(deadlines, 0),
    ],
    formulas: [],
    dressing: [],
  };
}
