import type { Work } from '../commands/canBeTakenBack';
import { canBeTakenBack } from '../commands/canBeTakenBack';
import type { ImportChoices } from '../commands/import/importChoices';
import type { ImportPreview } from '../commands/import/importPreview';
import type { Appendix, AppendixSource } from '../commands/import/readAppendix';
import type { Overview } from '../commands/overview';
import { PANE } from '../strings';
import type { DeskParts } from './desk';
import type { PaneVerbs } from './verbs';

/** An appendix on the desk: what importing it would do, by the choices made so far. Nothing is written before it is applied. */
export interface Importing {
  appendix: Appendix;
  choices: ImportChoices;
  preview: ImportPreview;
}

export interface ImportActions {
  openAppendix(source: AppendixSource): Promise<void>;
  /** Other columns, areas or agencies than were guessed: the preview is made anew. */
  chooseForImport(choices: ImportChoices): Promise<void>;
  applyImport(): Promise<void>;
  leaveImport(): void;
}

/** The desk's work on an appendix. */
export function importActions(verbs: PaneVerbs, { state, set, run, remember, showAfter }: DeskParts): ImportActions {
  return {
    openAppendix: (source) => run(PANE.busy.readingAppendix, async () => {
      const appendix = await verbs.readAppendix(source);
      set({ importing: { appendix, choices: {}, preview: await verbs.previewImport(appendix, {}) } });
      return null;
    }),
    chooseForImport: (choices) => run(PANE.busy.previewing, async () => {
      const { importing } = state();
      if (importing) set({ importing: { ...importing, choices, preview: await verbs.previewImport(importing.appendix, choices) } });
      return null;
    }),
    applyImport: () => run(PANE.busy.importing, async () => {
      const { importing } = state();
      if (!importing) return null;
      const { preview: { tasks, cells, rowsAdded, source }, work } = await verbs.applyImport(importing.appendix, importing.choices);
      remember(PANE.works.appendix(source), work);
      set({ importing: null });
      const count = (outcome: string) => cells.filter((cell) => cell.outcome === outcome && !rowsAdded.includes(cell.code)).length;
      await showAfter(PANE.imported(tasks.length, count('written'), count('overwritten'), rowsAdded.length), () => verbs.refresh({}), canBeTakenBack(work));
      return null;
    }),
    leaveImport: () => set({ importing: null }),
  };
}
