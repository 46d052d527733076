import { dayOf } from '../../src/plan/day';
import { areDatesSwapped } from '../../src/plan/swappedDates';

const dates = (...parts: [day: number, month: number][]) => parts.map(([day, month]) => dayOf(2023, month, day)!);

test.each<[string, [number, number][], [number, number][], number, boolean]>([
  ['true dates stop at day 12 where text goes on', [[6, 5], [12, 3]], [[25, 6]], 2, true],
  ['day 12 itself says nothing', [[12, 5], [12, 3]], [[13, 6]], 2, true],
  ['a true date beyond', [[6, 5], [13, 3]], [[25, 6]], 2, false],
  ['text stops there too', [[6, 5], [12, 3]], [[12, 6]], 2, false],
  ['no text', [[6, 5], [12, 3]], [], 2, false],
  ['too few true dates', [[6, 5], [12, 3]], [[25, 6]], 3, false],
  ['none, whatever is enough', [], [[25, 6]], 0, false],
])('%s', (_, trueDates, textDates, enough, answer) => expect(areDatesSwapped(dates(...trueDates), dates(...textDates), enough)).toBe(answer));
