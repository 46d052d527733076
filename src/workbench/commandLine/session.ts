import { writeFile } from 'node:fs/promises';
import { readCarriedPlan } from '../../commands/carriedPlan';
import { associateFunctions, usePlan } from '../../functions';
import { generateMetadata } from '../../functions/metadata.cjs';
import type { Plan } from '../../plan/plan';
import { anGiang2023 } from '../../plans';
import { COMMAND_LINE, FILE_FAILURE_REASONS } from '../../strings';
import { excelRun, type ExcelRun } from '../../workbook/excel';
import { FileFailure, type NotKept } from '../../workbook/files';
import { openDocument, saveDocument } from '../documents';
import type { Engine } from '../engine/engine';
import { createHeadlessEngine } from '../engine/univer/headless';
import { Host, type HostLine } from '../host';
import { bootOfficeInNode } from '../nodeClient';
import { bytesOf, fileNamed, UnusableFile } from './edges';

/** A workbook opened in the simulated Excel with no window, and the add-in running beside it through Microsoft's own office.js. */
export interface Session {
  /** the plan that was chosen, else the one that the file carries, else An Giang's of 2023 */
  plan: Plan;
  engine: Engine;
  host: Host;
  run: ExcelRun;
  /** what the opened file holds and a file saved from here will not */
  notKept: NotKept[];
  /** Every formula has its value, custom functions included. */
  idle(): Promise<void>;
  save(file: string): Promise<void>;
  close(): void;
}

export async function openSession(chosen: Plan | null, file?: string, log?: (line: HostLine) => void): Promise<Session> {
  const bytes = file === undefined ? undefined : await bytesOf(file);
  const engine = await createHeadlessEngine();
  // Before the workbook is opened: a formula that the engine reads before it knows the add-in's functions stays at #NAME?.
  const host = new Host(engine, { metadata: generateMetadata(), log });
  const notKept = file === undefined || !bytes ? [] : await orUnusable(file, openDocument(engine, bytes));
  const office = await bootOfficeInNode(host);
  // The product speaks to the globals that Excel gives a page.
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel, OfficeExtension: office.OfficeExtension, CustomFunctions: office.CustomFunctions });
  const atFirst = chosen ?? anGiang2023;
  usePlan(atFirst, atFirst.agencies);
  associateFunctions();
  const session: Omit<Session, 'plan'> = {
    engine,
    host,
    run: excelRun,
    notKept,
    idle: () => host.whenIdle(),
    async save(name) {
      await host.whenIdle();
      await writeFile(fileNamed(name), await orUnusable(name, saveDocument(engine)));
    },
    close() {
      office.dispose();
      engine.dispose();
    },
  };
  return { ...session, plan: chosen ?? await carriedOf(session, file !== undefined) ?? atFirst };
}

/** The plan of a file that carries one, handed over to the functions. */
async function carriedOf(session: Pick<Session, 'run' | 'close'>, isFile: boolean): Promise<Plan | null> {
  if (!isFile) return null;
  try {
    const plan = await readCarriedPlan(session.run);
    if (plan) usePlan(plan, plan.agencies);
    return plan;
  } catch (error) {
    session.close();
    throw error;
  }
}

/** A file that cannot be read or written as a workbook is said so by its name. */
export async function orUnusable<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof FileFailure)) throw error;
    throw new UnusableFile(COMMAND_LINE.fileUnreadable(file, FILE_FAILURE_REASONS[error.code]), { cause: error });
  });
}
