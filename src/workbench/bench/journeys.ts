import { check } from '../../commands/check';
import { loadPlan } from '../../commands/loadPlan';
import { refresh } from '../../commands/refresh';
import { openSession } from '../commandLine/session';
import type { HostLine } from '../host';
import { largePlan } from './largePlan';
import { kilobytes, lineOf, type Line } from './report';

const NEW_YEAR = 44927;
/** Bit 1 of a request's flags: it writes. */
const WRITES = 1;

/** What loading, refreshing and checking cost at one size: counted at the bridge, timed in the whole of office.js, host and engine. */
export interface Journey { tasks: number; loadTrips: number; loadBytes: number; loadSeconds: number; refreshReads: number; refreshWrites: number; refreshBytes: number; refreshSeconds: number; checkTrips: number; checkBytes: number; checkSeconds: number }

export async function journey(tasks: number): Promise<Journey> {
  const plan = largePlan(tasks);
  let writes = 0;
  const session = await openSession(plan, undefined, (line) => {
    if (line.kind === 'request' && (line.flags & WRITES) !== 0 && !isCleanUp(line)) writes += 1;
  });
  try {
    const { counts } = session.host;
    const started = performance.now();
    await loadPlan(session.run, plan, NEW_YEAR);
    const loaded = performance.now();
    const load = { loadTrips: counts.roundTrips, loadBytes: counts.requestBytes };
    await session.idle();
    const idle = performance.now();
    writes = 0;
    await refresh(session.run, plan);
    const refreshed = performance.now();
    const { roundTrips, requestBytes } = counts;
    await check(session.run, plan);
    return {
      tasks, ...load, loadSeconds: (loaded - started) / 1000,
      refreshReads: roundTrips - load.loadTrips - writes, refreshWrites: writes, refreshBytes: requestBytes - load.loadBytes, refreshSeconds: (refreshed - idle) / 1000,
      checkTrips: counts.roundTrips - roundTrips, checkBytes: counts.requestBytes - requestBytes, checkSeconds: (performance.now() - refreshed) / 1000,
    };
  } finally {
    await session.idle();
    session.close();
  }
}

/** The client takes back what it kept after a batch; that is no request of the add-in's. */
function isCleanUp({ body }: Extract<HostLine, { kind: 'request' }>): boolean {
  return body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') || Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

export function journeyLines(journeys: readonly Journey[]): Line[] {
  const [smallest] = journeys;
  const [middle, largest] = journeys.slice(-2);
  if (!smallest || !middle || !largest) throw new Error('the bench needs three sizes');
  const ratio = (of: (one: Journey) => number) => of(largest) / largest.tasks / (of(middle) / middle.tasks);
  return [
    lineOf(`load the ${smallest.tasks}-task plan: round trips`, String(smallest.loadTrips), 'at most 3', smallest.loadTrips <= 3),
    lineOf(`load the ${smallest.tasks}-task plan: requests`, kilobytes(smallest.loadBytes), 'under 200 kB', smallest.loadBytes < 200_000),
    ...journeys.flatMap((one) => [
      lineOf(`refresh ${one.tasks} tasks: reads + writes`, `${one.refreshReads} + ${one.refreshWrites}`, '1 + 1', one.refreshReads === 1 && one.refreshWrites === 1),
      lineOf(`check ${one.tasks} tasks: round trips`, String(one.checkTrips), '1', one.checkTrips === 1),
      lineOf(`load ${one.tasks} tasks`, `${one.loadTrips} trips, ${kilobytes(one.loadBytes)}, ${one.loadSeconds.toFixed(1)} s`),
      lineOf(`check ${one.tasks} tasks`, `${kilobytes(one.checkBytes)}, ${one.checkSeconds.toFixed(1)} s`),
      lineOf(`refresh ${one.tasks} tasks`, `${kilobytes(one.refreshBytes)}, ${one.refreshSeconds.toFixed(1)} s`),
    ]),
    lineOf(`bytes per task of a load, ${largest.tasks} against ${middle.tasks}`, ratio((one) => one.loadBytes).toFixed(2), 'at most 1', ratio((one) => one.loadBytes) <= 1),
    lineOf(`time per task of a load, ${largest.tasks} against ${middle.tasks} (with the engine's)`, ratio((one) => one.loadSeconds).toFixed(2)),
    lineOf(`time per task of a refresh, ${largest.tasks} against ${middle.tasks} (with the engine's)`, ratio((one) => one.refreshSeconds).toFixed(2)),
  ];
}
