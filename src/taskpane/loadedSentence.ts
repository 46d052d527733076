import type { LoadAnswer } from '../commands/loadPlan';
import { PANE } from '../strings';

/** What loading did, in numbers, and which formulas stand in the computed cells. */
export function loadedSentence(answer: LoadAnswer): string {
  if (answer.outcome === 'already-there') return PANE.loaded.alreadyThere;
  const rows = answer.rowsAdded.filter(({ count }) => count > 0).map(({ table, count }) => PANE.loaded.rows(table, count));
  const added = [PANE.loaded.sheets(answer.sheetsAdded.length), ...rows].join(', ');
  const formulas = answer.dialect === 'native' ? PANE.loaded.nativeFormulas(answer.computedCells) : '';
  return [PANE.loaded.added(added), formulas, PANE.loaded.takeBack].filter(Boolean).join(' ');
}
