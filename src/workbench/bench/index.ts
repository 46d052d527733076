import { checkLines } from './check';
import { importLines } from './importing';
import { journey, journeyLines, type Journey } from './journeys';
import { mergeLines } from './merging';
import { paneLines } from './pane';
import { tableOf } from './report';
import { statusLine } from './status';

/** The work of design's table, counted and measured on this machine. Prints; nothing here passes or fails. */
async function bench(): Promise<void> {
  const journeys: Journey[] = [];
  for (const tasks of [64, 1_000, 10_000]) {
    const one = await journey(tasks);
    process.stderr.write(`${JSON.stringify(one)}\n`);
    journeys.push(one);
  }
  process.stdout.write(`${tableOf([...journeyLines(journeys), ...await importLines(), ...checkLines(), ...await mergeLines(), statusLine(), ...paneLines()])}\n`);
}

void bench().then(() => process.exit(0));
