import path from 'node:path';
import { ROOT } from '../webpack';
import type { Place } from './place';
import { Refusal } from './refusal';

/** One call of a program: no shell takes it apart, so that an address with "&" stays one word. */
export interface Call { program: string; words: string[] }

/**
 * Not among the project's packages, since it brings some 480 of its own; npm fetches this very version when it is called. Their install scripts are left out:
 * one (keytar, for signing in to Microsoft 365) needs a compiler or a download, and loading an add-in needs no sign-in.
 */
const DEBUGGING = 'office-addin-debugging@7.0.0';

/** The calls around one stay in Excel. `npm` is npm's own script, as npm tells those it runs (npm_execpath). */
export function toolCalls(place: Place, manifest: string, npm: string | undefined): { reportNothing: Call; start: Call; stop: Call } {
  if (!npm?.endsWith('.js')) throw new Refusal('Call it through npm: npm run start:excel');
  const debugging = (...words: string[]): Call => ({
    program: process.execPath,
    words: [npm, 'exec', '--yes', '--ignore-scripts', `--package=${DEBUGGING}`, '--', 'office-addin-debugging', ...words],
  });
  return {
    reportNothing: { program: process.execPath, words: [path.join(ROOT, 'node_modules/office-addin-usage-data/cli.js'), 'off'] },
    start: debugging('start', manifest, place.kind, '--app', 'excel', '--no-debug', '--no-live-reload', ...(place.kind === 'web' ? ['--document', place.document] : [])),
    stop: debugging('stop', manifest, place.kind),
  };
}

/** Microsoft's tool ends with status 0 even where it failed; it says "Started." at the end when it did not. */
export function hasStarted(output: string): boolean {
  return /^Started\.$/m.test(output);
}
