import type { LoadAnswer } from '../commands/loadPlan';
import { PANE } from '../strings';

/** What loading did, in numbers, and why its computed cells do not hold the add-in's functions where they do not. */
export function loadedSentence(answer: LoadAnswer): string {
  if (answer.outcome === 'already-there') return PANE.loaded.alreadyThere;
  const rows = answer.rowsAdded.filter(({ count }) => count > 0).map(({ table, count }) => PANE.loaded.rows(table, count));
  const sheets = answer.sheetsAdded.length > 0 ? [PANE.loaded.sheets(answer.sheetsAdded.length)] : [];
  return [PANE.loaded.added([...sheets, ...rows].join(', ')), formulasOf(answer), PANE.loaded.takeBack].filter(Boolean).join(' ');
}

function formulasOf({ nativeBecause, computedCells }: LoadAnswer): string {
  switch (nativeBecause) {
    case null: return '';
    case 'many-cells': return PANE.loaded.nativeFormulas(computedCells);
    case 'no-functions': return PANE.loaded.withoutFunctions;
  }
}
