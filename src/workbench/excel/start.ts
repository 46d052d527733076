// `npm run start:excel`: the built add-in in a real Excel, from this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { ROOT, webpack } from '../webpack';
import { placeOf } from './place';
import { Refusal } from './refusal';
import { serve } from './serve';
import { stayInExcel } from './stay';
import type { Call } from './toolCalls';

/** The port that manifest.xml names. */
const PORT = 3000;
const DIST = path.join(ROOT, 'dist');

async function start(): Promise<void> {
  // Heard from the beginning: a Ctrl+C while the add-in is being loaded takes it out too. A second one ends at once.
  const interrupted = new Promise<void>((done) => { process.once('SIGINT', () => done()); });
  await stayInExcel(placeOf(process.argv.slice(2)), {
    machine: {
      platform: process.platform,
      succeeds: (program, words) => spawnSync(program, words, { stdio: 'ignore' }).status === 0,
      hasFolder: existsSync,
    },
    npm: process.env['npm_execpath'],
    manifest: path.join(DIST, 'manifest.xml'),
    build: async () => { await webpack(); },
    certificate: async () => {
      const { cert, key } = await getHttpsServerOptions();
      return { cert, key };
    },
    serve: (certificate) => serve(DIST, PORT, certificate),
    run,
    interrupted: () => interrupted,
    say: (sentence) => console.log(sentence),
  });
}

function run({ program, words }: Call): Promise<string> {
  return new Promise((done, fail) => {
    // A group of its own, so that Ctrl+C reaches this program alone, which then takes the add-in out.
    const child = spawn(program, words, { cwd: ROOT, stdio: ['inherit', 'pipe', 'inherit'], detached: process.platform !== 'win32' });
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      process.stdout.write(part);
    });
    child.once('error', fail);
    child.once('close', () => done(output));
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
