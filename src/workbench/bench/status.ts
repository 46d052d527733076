import { status } from '../../functions/tasks';
import { REPORTED_STATUS_WORDS as words } from '../../strings';
import { lineOf, type Line } from './report';

/** `STATUS` over a range, in one thread: cells answered a second, best of three, over the mix of rows that a sheet has. */
export function statusLine(rows = 1_000_000): Line {
  const column = <T>(of: (row: number) => T) => Array.from({ length: rows }, (_, row) => [of(row)]);
  const reported = column((row) => ['', words['in-progress'], words.completed, words['not-started']][row % 4]);
  const completedOn = column((row) => (row % 4 === 2 ? 44927 + (row % 365) : ''));
  const deadline = column((row) => (row % 5 === 0 ? '' : 44927 + ((row * 7) % 365)));
  const progress = column((row) => (row % 4 === 1 ? (row % 100) / 100 : ''));
  const seconds = Math.min(...[1, 2, 3].map(() => {
    const started = performance.now();
    status(reported, completedOn, deadline, [[45107]], progress);
    return (performance.now() - started) / 1000;
  }));
  const speed = rows / seconds / 1_000_000;
  return lineOf('STATUS over a range', `${speed.toFixed(2)} million cells a second`, 'at least 1', speed >= 1);
}
