import { dayOf, type Day } from '../../plan/day';

/** The command line's own clock: the day on this machine. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('the clock gives no day');
  return day;
}

export function printAnswer(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
