import type { Agency, Plan } from '../plan/plan';
import { NO_WORK, type Work } from '../sheets/work';
import type { ExcelRun } from '../workbook/excel';
import { Failure, type FailureCode } from '../workbook/failure';
import { watchTables, type WorkbookChange } from '../workbook/watch';
import { bringUpToDate, NOTHING_REMEMBERED } from './bringUpToDate';
import { coalesce } from './coalesce';
import type { Overview } from './overview';
import { readOverview } from './readOverview';

/** A little longer than the pause between two typed cells. */
const USUAL_DELAY = 300;
/** A cell that is being typed in is asked about again when its user may have left it. */
const DELAY_AFTER_EDITING = 2000;

/**
 * Brings the workbook up to date at once and after each change of it, local or remote, until the answer is called. Changes close together are one
 * refresh and refreshes never overlap. What goes wrong is told and following continues; a plan that has left the workbook is an overview that says so.
 * Once the answer is called nothing more is told, not even of a refresh that was under way.
 * A refresh that finds everything as it should be writes nothing, so two add-ins that follow each other's writes come to rest.
 */
export async function followWorkbook(
  run: ExcelRun, plan: Plan,
  onOverview: (overview: Overview, work: Work) => void, onFailure: (failure: unknown) => void,
  options: { onPlanLoaded?: (plan: Plan, agencies: Agency[]) => void; delay?: number } = {},
): Promise<() => Promise<void>> {
  let remembered = NOTHING_REMEMBERED;
  let isEnded = false;
  const tell = (overview: Overview, work: Work) => { if (!isEnded) onOverview(overview, work); };
  const refreshOnce = async () => {
    const { refreshed, toRemember } = await bringUpToDate(run, plan, { onPlanLoaded: options.onPlanLoaded, remembered });
    remembered = toRemember;
    tell(refreshed, refreshed.work);
  };
  const refreshing = coalesce(async () => {
    try {
      await refreshOnce().catch(async (failure: unknown) => {
        // What cannot be written can be read: the figures hold even so.
        const isGone = isFailure(failure, 'plan-not-loaded');
        if (isGone || isFailure(failure, 'sheet-protected')) tell(await readOverview(run, plan), NO_WORK);
        if (!isGone) throw failure;
        remembered = NOTHING_REMEMBERED;
      });
    } catch (failure) {
      if (isEnded) return;
      onFailure(failure);
      if (isFailure(failure, 'cell-being-edited')) refreshing.ask(DELAY_AFTER_EDITING);
    }
  }, options.delay ?? USUAL_DELAY);

  const concernsUs = ({ kind, sheetId }: WorkbookChange) =>
    kind === 'sheets' || sheetId === null || remembered.ourSheets === null || remembered.ourSheets.has(sheetId);
  const endWatching = await watchTables(run, (change) => {
    if (concernsUs(change)) refreshing.ask();
  });
  // What changed since the caller last read, before the events came, is not missed.
  refreshing.ask(0);
  return async () => {
    isEnded = true;
    await refreshing.stop();
    await endWatching();
  };
}

function isFailure(error: unknown, code: FailureCode): boolean {
  return error instanceof Failure && error.code === code;
}
