import type { ExcelRun } from '../../src/workbook/excel';
import { excelRun } from '../../src/workbook/excel';
import type { Engine } from '../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { Host, type HostLine, type HostOptions } from '../../src/workbench/host';
import { bootOfficeInNode } from '../../src/workbench/nodeClient';

/** The simulated Excel with an empty workbook, and Microsoft's own client as the globals that a page is given. */
export interface OpenExcel {
  engine: Engine;
  host: Host;
  run: ExcelRun;
  /** every request and push so far */
  lines: HostLine[];
  /** what the last pieces of work have cost, and from here on anew */
  costs(): { roundTrips: number; requestBytes: number; cleanUps: number };
  close(): void;
}

export async function openExcel(options: HostOptions & { engine?: Engine } = {}): Promise<OpenExcel> {
  const engine = options.engine ?? await createHeadlessEngine();
  const lines: HostLine[] = [];
  const host = new Host(engine, { log: (line) => lines.push(line), ...options });
  const client = await bootOfficeInNode(host);
  const { Excel, Office, OfficeExtension, CustomFunctions } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  let before = { ...host.counts };
  return {
    engine, host, run: excelRun, lines,
    costs() {
      const { roundTrips, requestBytes, cleanUps } = host.counts;
      const spent = { roundTrips: roundTrips - before.roundTrips, requestBytes: requestBytes - before.requestBytes, cleanUps: cleanUps - before.cleanUps };
      before = { ...host.counts };
      return spent;
    },
    close() {
      client.dispose();
      engine.dispose();
    },
  };
}
