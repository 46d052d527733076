import { readFile, writeFile } from 'node:fs/promises';
import { associateFunctions, usePlan } from '../../functions';
import { generateMetadata } from '../../functions/metadata.cjs';
import type { Plan } from '../../plan/plan';
import { excelRun, type ExcelRun } from '../../workbook/excel';
import { openDocument, saveDocument } from '../documents';
import type { Engine } from '../engine/engine';
import { createHeadlessEngine } from '../engine/univer/headless';
import { Host, type HostLine } from '../host';
import { bootOfficeInNode } from '../nodeClient';

/** A workbook opened in the simulated Excel with no window, and the add-in running beside it through Microsoft's own office.js. */
export interface Session {
  engine: Engine;
  host: Host;
  run: ExcelRun;
  /** Every formula has its value, custom functions included. */
  idle(): Promise<void>;
  save(file: string): Promise<void>;
  close(): void;
}

export async function openSession(plan: Plan, file?: string, log?: (line: HostLine) => void): Promise<Session> {
  const bytes = file === undefined ? undefined : await readFile(file);
  const engine = await createHeadlessEngine();
  if (bytes) await openDocument(engine, bytes);
  const host = new Host(engine, { metadata: generateMetadata(), log });
  const office = await bootOfficeInNode(host);
  // The product speaks to the globals that Excel gives a page.
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel, OfficeExtension: office.OfficeExtension, CustomFunctions: office.CustomFunctions });
  usePlan(plan, plan.agencies);
  associateFunctions();
  return {
    engine,
    host,
    run: excelRun,
    idle: () => host.whenIdle(),
    async save(path) {
      await host.whenIdle();
      await writeFile(path, await saveDocument(engine));
    },
    close: () => engine.dispose(),
  };
}
