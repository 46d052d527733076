import type { Dialect } from '../commands/overview';
import type { DialectAnswer } from '../commands/changeDialect';
import type { CopiedCells } from '../commands/copyWorkbook';
import { FORMULA_PANEL } from '../strings';
import type { DeskParts } from './desk';
import type { PaneVerbs } from './verbs';

export interface FormulaActions {
  /** `to` null: every formula stays in its dialect, cells that are stuck are worked out again. */
  changeDialect(to: Dialect | null): Promise<void>;
  saveCopy(cells: CopiedCells): Promise<void>;
}

/** The desk's work on formulas: the other dialect, stuck cells, a copy for anybody. */
export function formulaActions(verbs: PaneVerbs, { set, run, showAfter }: DeskParts): FormulaActions {
  return {
    changeDialect: (to) => run(FORMULA_PANEL.changing, async (attention) => {
      const rewritten: DialectAnswer = await verbs.changeDialect(to, attention);
      set({ rewritten });
      await showAfter(FORMULA_PANEL.changed(rewritten.touched.length, rewritten.kept.length), () => verbs.readOverview(), false);
      return null;
    }, 'before-writing'),
    saveCopy: (cells) => run(FORMULA_PANEL.copying, async () => {
      const { bytes, native, values } = await verbs.copyWorkbook(cells);
      verbs.saveFile(FORMULA_PANEL.copyName[cells], bytes);
      return FORMULA_PANEL.copied(FORMULA_PANEL.copyName[cells], native, values);
    }),
  };
}
