/**
 * A program: `largeBook.ts native|cchc zero|null TASKS TARGETS [FILE.xlsx]` loads a grown plan in one dialect, types the generated rows into it,
 * refreshes it and prints what its cells show then; saved to FILE where one is named. On its own, because inside Jest the engine takes three times as long.
 */
import { writeFileSync } from 'node:fs';
import { loadPlan } from '../../../src/commands/loadPlan';
import { refresh } from '../../../src/commands/refresh';
import type { Figures } from '../../../src/plan/summary';
import { SHEET_NAMES } from '../../../src/strings';
import { saveDocument } from '../../../src/workbench/documents';
import type { CellError, Scalar } from '../../../src/workbench/engine/engine';
import { GENERATED_AS_OF } from '../../sheets/generatedRows';
import { enterGeneratedRows, generatedPlan } from './generatedPlan';
import { startJourney } from './journey';

export type Shown = Scalar | CellError | null;
export interface LargeBook {
  /** by table, then by header */
  tables: Record<string, Record<string, Shown[]>>;
  /** Tổng hợp */
  summary: Shown[][];
  /** what the domain says of the same entries */
  figures: Figures;
  targetsMet: number;
}

async function main([dialect, emptyCells, tasks, targets, file]: string[]): Promise<void> {
  if ((dialect !== 'native' && dialect !== 'cchc') || (emptyCells !== 'zero' && emptyCells !== 'null')) throw new Error('largeBook.ts native|cchc zero|null TASKS TARGETS [FILE.xlsx]');
  const generated = generatedPlan(Number(tasks), Number(targets));
  const { plan } = generated;
  const journey = await startJourney(plan, { emptyCells });
  const { engine, run, column, sheetId } = journey;
  await loadPlan(run, plan, GENERATED_AS_OF, { dialect });
  await enterGeneratedRows(journey, generated);
  const overview = await refresh(run, plan);
  await journey.idle();
  const summary = sheetId(SHEET_NAMES.summary);
  const book: LargeBook = {
    tables: Object.fromEntries(engine.tables().map(({ name, columns }) => [name, Object.fromEntries(columns.map((header) => [header, column(name, header)]))])),
    summary: engine.read(summary, engine.usedArea(summary)!).map((line) => line.map(({ value }) => value)),
    figures: overview.figures, targetsMet: overview.targets.met,
  };
  if (file) writeFileSync(file, await saveDocument(engine));
  journey.close();
  process.stdout.write(JSON.stringify(book), () => process.exit(0));
}

void main(process.argv.slice(2));
