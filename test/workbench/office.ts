import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import type { Engine } from '../../src/workbench/engine/engine';
import { Host, type HostOptions } from '../../src/workbench/host';
import { bootOfficeInNode, type OfficeInNode } from '../../src/workbench/nodeClient';
import { EngineDouble } from './engineDouble';

/** The two engines that the host must serve alike: plain maps, and the real one. */
export const ENGINES: [string, () => Promise<Engine>][] = [
  ['maps', async () => new EngineDouble()],
  ['Univer', createHeadlessEngine],
];

export interface Opened extends OfficeInNode { engine: Engine; host: Host; run: typeof Excel.run; close(): void }

/** A workbook in the simulated Excel, and Microsoft's own client beside it. */
export async function openOffice(makeEngine: () => Promise<Engine>, options?: HostOptions): Promise<Opened> {
  const engine = await makeEngine();
  const host = new Host(engine, options);
  const office = await bootOfficeInNode(host);
  return { ...office, engine, host, run: office.Excel.run, close() { office.dispose(); engine.dispose(); } };
}

/** The code of the error that `work` ends in; "no error" when it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'no error', (error: { code?: string; message?: string }) => error.code ?? `no code: ${error.message}`);
}
