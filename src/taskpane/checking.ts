import type { Work } from '../commands/canBeTakenBack';
import type { Checked, CheckProblem } from '../commands/check';
import type { Mend } from '../commands/mend';
import type { CheckLine } from '../commands/writeCheckSheet';
import type { Overview } from '../commands/overview';
import { vietnameseDate } from '../plan/day';
import { CHECK_PANEL, checkSentence } from '../strings';
import type { DeskParts, DeskState } from './desk';
import type { PaneVerbs } from './verbs';

/** The last check, and the overview that it belongs to: what changed since makes it old. */
export interface Checking { checked: Checked; of: Overview }

export interface CheckActions {
  /** Quietly, beside whatever else is done: it writes nothing. */
  check(): Promise<void>;
  mend(problems: readonly CheckProblem[]): Promise<void>;
  writeCheckSheet(): Promise<void>;
  agree(): Promise<void>;
}

/** The desk's work on what people entered. */
export function checkActions(verbs: PaneVerbs, { state, set, fail, run, remember, showAfter }: DeskParts): CheckActions {
  const checkNow = async () => {
    const of = state().overview;
    if (of === null || !of.isLoaded) return;
    set({ checking: { checked: await verbs.check(), of } });
  };
  return {
    check: () => checkNow().catch(fail),
    mend: (problems) => run(CHECK_PANEL.mending, async () => {
      const { mended, left, work } = await verbs.mend(problems.flatMap(({ mend }): Mend[] => (mend === null ? [] : [mend])));
      // Each can be taken back by itself.
      work.cells.forEach((cell) => remember(CHECK_PANEL.mendOf(placeOf(cell.at)), { ...work, cells: [cell] }, 'mend'));
      await showAfter(CHECK_PANEL.mended(mended, left), () => verbs.refresh({}), work.cells.length === 1);
      return null;
    }),
    writeCheckSheet: () => run(CHECK_PANEL.writingSheet, async () => {
      const { problems, asOf } = await verbs.check();
      const { lines } = await verbs.writeCheckSheet(problems.map(lineOf), asOf);
      return CHECK_PANEL.sheetWritten(lines);
    }),
    agree: () => run(CHECK_PANEL.agreeing, async () => {
      const { rows, asOf, work } = await verbs.agree();
      remember(CHECK_PANEL.agreement(vietnameseDate(asOf)), work, 'agreement');
      set({ notice: { kind: 'done', text: CHECK_PANEL.agreed(rows, vietnameseDate(asOf)), isUndoable: true } });
      return null;
    }),
  };
}

const placeOf = (at: Work['cells'][number]['at']) => ('name' in at ? at.name : `${at.id}, ${at.header}`);

function lineOf(problem: CheckProblem): CheckLine {
  const { where, leads, value } = problem;
  return { sheet: where.sheet, cell: where.cell, id: where.id, leads, sentence: checkSentence(problem), value };
}

/** What can be taken back by itself, of what the check mended. */
export const mendsOf = ({ undoable }: Pick<DeskState, 'undoable'>) => undoable.filter(({ kind }) => kind === 'mend');
