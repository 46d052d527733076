import { readXlsx } from 'hucre/xlsx';
import { applyMerge } from '../../commands/merge/applyMerge';
import { previewMerge } from '../../commands/merge/previewMerge';
import { readReturned, type ReturnedSource } from '../../commands/merge/readReturned';
import { loadPlan } from '../../commands/loadPlan';
import { send } from '../../commands/send';
import type { Agency, Plan } from '../../plan/plan';
import { anGiang2023 } from '../../plans';
import { HEADERS } from '../../strings';
import { readWorkbookFile, writeWorkbookFile } from '../../workbook/files';
import { openSession } from '../commandLine/session';
import { lineOf, type Line } from './report';

const NEW_YEAR = 44927;
const ROUND = { name: 'Q2', due: 45107, sentOn: 45097 };
const COLUMNS = [HEADERS.notes, HEADERS.evidence];

/** The plan's 64 tasks, each led by so many agencies, made up: each of them is sent all 64 rows. */
function sharedPlan(count: number): Plan {
  const agencies = Array.from({ length: count }, (_, index): Agency => ({
    name: `Agency ${String(index + 1).padStart(3, '0')}`, kind: 'agency', level: '', abbreviations: [], otherSpellings: [], source: { section: '' },
  }));
  const leadAgency = agencies.map(({ name }) => name).join('; ');
  return { ...anGiang2023, agencies, duties: [], targets: [], tasks: anGiang2023.tasks.map((task) => ({ ...task, leadAgency })) };
}

/** What merging files costs beside only reading them. Each of 100 agencies returns 64 rows and has filled in one cell. */
export async function mergeLines(count = 100, many = 1_000): Promise<Line[]> {
  const plan = sharedPlan(count);
  const session = await openSession(plan);
  try {
    await loadPlan(session.run, plan, NEW_YEAR, { dialect: 'native' });
    const { files } = await send(session.run, plan, ROUND);
    const returned: Uint8Array[] = [];
    for (const [index, { bytes }] of files.entries()) returned.push(await filledIn(bytes, index, plan.tasks.length));
    const sources = returned.map(sourceOf);

    // Once before the clock runs, so that neither side pays for the code's first run.
    await readReturned(sources.slice(0, 5));
    for (const bytes of returned.slice(0, 5)) await readXlsx(bytes);
    const onlyRead = await bestOf(3, async () => { for (const bytes of returned) await readXlsx(bytes); });
    const merged = await bestOf(3, async () => { await previewMerge(session.run, plan, await readReturned(sources), {}, ROUND.due); });
    let taken = 0;
    const applied = await secondsOf(async () => { taken = (await applyMerge(session.run, plan, await readReturned(sources), {}, ROUND.due)).preview.taken.length; });

    const repeated = Array.from({ length: many }, (_, index) => ({ ...sourceOf(returned[index % returned.length]!, index) }));
    const seconds = await secondsOf(async () => { await applyMerge(session.run, plan, await readReturned(repeated), {}, ROUND.due); });
    const ratio = merged / onlyRead;
    return [
      lineOf(`merge ${count} returned files of ${plan.tasks.length} rows, against only reading them`, `${merged.toFixed(2)} s : ${onlyRead.toFixed(2)} s = ${ratio.toFixed(2)}`, 'at most 1.5', ratio <= 1.5),
      lineOf(`the same, written into the workbook (with the engine's)`, `${applied.toFixed(2)} s, ${taken} cells`),
      lineOf(`merge ${many} returned files (with the engine's)`, `${seconds.toFixed(1)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB in all`),
    ];
  } finally {
    await session.idle();
    session.close();
  }
}

const sourceOf = (bytes: Uint8Array, index: number): ReturnedSource => ({ name: `${index}.xlsx`, bytes: () => Promise.resolve(bytes), savedOn: null });

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Other programs of the machine only ever make it longer. */
async function bestOf(times: number, work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) best = Math.min(best, await secondsOf(work));
  return best;
}

/** One cell typed, each file another. */
async function filledIn(bytes: Uint8Array, index: number, rows: number): Promise<Uint8Array> {
  const file = await readWorkbookFile(bytes);
  const sheet = file.sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'));
  const table = sheet?.tables[0];
  const column = table?.columns.findIndex(({ name }) => name === COLUMNS[Math.floor(index / rows) % COLUMNS.length]) ?? -1;
  const line = table && sheet?.cells[table.area.row + 1 + (index % rows)];
  if (!line || column < 0) throw new Error('a sent file has no row to fill in');
  line[column] = { ...line[column], value: `Filled in by ${index}` };
  return writeWorkbookFile(file);
}
