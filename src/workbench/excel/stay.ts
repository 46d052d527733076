import { requireExcel, type Machine, type Place } from './place';
import { Refusal } from './refusal';
import type { Certificate, Served } from './serve';
import { hasStarted, toolCalls, type Call } from './toolCalls';

/** What a stay in Excel needs of the world outside. */
export interface Surrounding {
  machine: Machine;
  npm: string | undefined;
  manifest: string;
  build(): Promise<void>;
  /** asks the person to trust it the first time, nothing afterwards */
  certificate(): Promise<Certificate>;
  serve(certificate: Certificate): Promise<Served>;
  /** what the program printed, which the person sees too */
  run(call: Call): Promise<string>;
  /** until Ctrl+C */
  interrupted(): Promise<void>;
  say(sentence: string): void;
}

/** Builds, serves, loads the add-in into Excel, waits for Ctrl+C and takes it out again, whatever went wrong in between. */
export async function stayInExcel(place: Place, world: Surrounding): Promise<void> {
  requireExcel(place, world.machine);
  const calls = toolCalls(place, world.manifest, world.npm);
  world.say('Building…');
  await world.build();
  const served = await world.serve(await trusted(world));
  try {
    world.say(`Serving ${served.url}; loading the add-in into Excel…`);
    await world.run(calls.reportNothing);
    await loadUntilInterrupted(calls.start, calls.stop, world);
  } finally {
    await served.close();
  }
}

async function loadUntilInterrupted(start: Call, stop: Call, { run, interrupted, say }: Surrounding): Promise<void> {
  try {
    if (!hasStarted(await run(start))) throw new Refusal('The add-in was not loaded into Excel: see what the tool said above.');
    say('The add-in is in Excel: group CCHC on the Home tab. Ctrl+C takes it out and ends.');
    await interrupted();
  } finally {
    await run(stop);
  }
}

async function trusted({ certificate }: Surrounding): Promise<Certificate> {
  return certificate().catch((error: unknown) => {
    throw new Refusal(`There is no trusted certificate for https://localhost: ${error instanceof Error ? error.message : String(error)}`);
  });
}
