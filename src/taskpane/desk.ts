import type { Attention, Step } from '../commands/attention';
import type { TableName } from '../commands/goToRow';
import type { Overview } from '../commands/overview';
import { canBeTakenBack, type Work } from '../commands/canBeTakenBack';
import { vietnameseDate, type Day } from '../plan/day';
import type { DialectAnswer } from '../commands/changeDialect';
import type { AmendmentWanted } from '../plan/amendment';
import { AMEND_PANEL, CHECK_PANEL, PANE, TIME_STATE_WORDS } from '../strings';
import { failureOf } from '../workbook/failure';
import { checkActions, type CheckActions, type Checking } from './checking';
import { exchangeActions, NOTHING_EXCHANGED, type ExchangeActions, type Exchanging } from './exchanging';
import { choosingPlanActions, type ChoosingPlanActions, type Drafting } from './choosingPlan';
import { formulaActions, type FormulaActions } from './formulaWork';
import { importActions, type Importing, type ImportActions } from './importing';
import { loadedSentence } from './loadedSentence';
import { noticeOfError, type Notice } from './notice';
import type { PaneVerbs } from './verbs';

/** A piece of work that goes on. */
export interface Busy {
  words: string;
  step: Step | null;
  canCancel: boolean;
  isCancelling: boolean;
}

/** Something done that can be taken back, in words. A mend is one cell that the check put right; a merge leaves a line in the log when it is taken back; an agreement changed nothing that people see. */
export interface Undoable { words: string; work: Work; kind: 'work' | 'mend' | 'merge' | 'agreement' }

/** What the desk lends to those of its parts that have files of their own. */
export interface DeskParts {
  state(): DeskState;
  set(next: Partial<DeskState>): void;
  fail(error: unknown): void;
  run: Run;
  remember(words: string, work: Work, kind?: Undoable['kind']): void;
  /** Says what was done and shows the workbook as it is read then. */
  showAfter(said: string, read: () => Promise<Overview>, isUndoable?: boolean): Promise<void>;
  /** How far long work is, in its own words. */
  sayProgress(words: string): void;
}

export interface DeskState {
  /** null until the workbook has been read */
  overview: Overview | null;
  busy: Busy | null;
  notice: Notice | null;
  /** the last done is the first taken back */
  undoable: readonly Undoable[];
  /** an appendix that is being looked at; null: none */
  importing: Importing | null;
  /** an appendix of which a plan is being made; null: none */
  drafting: Drafting | null;
  /** the last check; null: none since the plan is there */
  checking: Checking | null;
  exchanging: Exchanging;
  /** what the last change of formulas wrote; null: none since the plan is there */
  rewritten: DialectAnswer | null;
}

/** Each resolves when its work has ended, well or not: what came of it is in the state. */
export interface DeskActions extends ImportActions, CheckActions, ExchangeActions, FormulaActions, ChoosingPlanActions {
  readAgain(): Promise<void>;
  loadPlan(): Promise<void>;
  refresh(): Promise<void>;
  setReportDate(day: Day): Promise<void>;
  goToRow(table: TableName, id: string): Promise<void>;
  goToCell(sheet: string, cell: string): Promise<void>;
  goToNextLagging(): Promise<void>;
  amend(wanted: AmendmentWanted): Promise<void>;
  /** `which`: one of what can be taken back; left out: the last */
  takeBack(which?: Undoable): Promise<void>;
  cancel(): void;
  dismissNotice(): void;
}

/** Where work is done, one piece at a time, for the pane and for the ribbon alike: both live in one runtime, also while the pane is closed. */
export interface Desk extends DeskActions {
  state(): DeskState;
  /** Called at every change of the state, until the answer is called. */
  subscribe(listener: () => void): () => void;
  /** When nothing is being done; whoever else waited may have begun by then, so it is asked again. */
  whenFree(): Promise<void>;
  /** Follows the workbook no more. */
  close(): Promise<void>;
}

/** One piece of work in words; it answers what is to be said, or null where it has said it itself. */
export type Run = (words: string, work: (attention: Attention) => Promise<string | null>, cancels?: Cancels) => Promise<void>;

/** Until when work can be cancelled: what is being written is taken back by loading alone. */
export type Cancels = 'always' | 'before-writing' | 'never';

/** Without the plan nothing of what was done to it is left to be taken back or gone on with. */
const NOTHING_OPEN = { undoable: [], importing: null, checking: null, exchanging: NOTHING_EXCHANGED, rewritten: null };

/** More would be a history; this is for what was not meant. */
const MOST_UNDOABLE = 50;

export function openDesk(verbs: PaneVerbs): Desk {
  let state: DeskState = { overview: null, busy: null, notice: null, drafting: null, ...NOTHING_OPEN };
  const listeners = new Set<() => void>();
  const waiting: (() => void)[] = [];
  let stopFollowing: Promise<() => Promise<void>> | null = null;

  /** A day asked for while something goes on is not lost: the last of them takes its turn. */
  let dayWanted: Day | null = null;

  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => set({ notice: noticeOfError(error) });
  const remember = (words: string, work: Work, kind: Undoable['kind'] = 'work') => {
    if (canBeTakenBack(work) || kind === 'agreement') set({ undoable: [...state.undoable, { words, work, kind }].slice(-MOST_UNDOABLE) });
  };

  const run: Run = async (words, work, cancels = 'never') => {
    // A second click while Excel works would act on what the first one is about to change.
    if (state.busy !== null) return;
    set({ busy: { words, step: null, canCancel: cancels !== 'never', isCancelling: false }, notice: null });
    const attention: Attention = {
      onStep: (step) => {
        if (state.busy) set({ busy: { ...state.busy, step, canCancel: cancels === 'always' || (cancels === 'before-writing' && step === 'reading') } });
      },
      isCancelled: () => state.busy?.isCancelling ?? false,
    };
    try {
      const done = await work(attention);
      if (done !== null) set({ notice: { kind: 'done', text: done } });
    } catch (error) {
      fail(error);
    } finally {
      set({ busy: null });
      for (const go of waiting.splice(0)) go();
    }
  };

  const see = (overview: Overview) => set(overview.isLoaded ? { overview, drafting: null } : { overview, ...NOTHING_OPEN });

  const whenFree = () => new Promise<void>((free) => {
    if (state.busy === null) free();
    else waiting.push(free);
  });

  const follow = () => {
    stopFollowing ??= verbs.follow((overview, work) => {
      const followed = work.cells.length;
      if (followed > 0) remember(PANE.works.deadlines(followed), work);
      // What failed before has been read again: the old failure no longer holds.
      const notice = state.notice?.kind === 'failure' ? null : state.notice;
      see(overview);
      set({ notice: followed > 0 && state.busy === null ? { kind: 'done', text: PANE.deadlinesFollowed(followed), isUndoable: true } : notice });
    }, fail);
    stopFollowing.catch((error: unknown) => {
      stopFollowing = null;
      fail(error);
    });
  };
  const show = (overview: Overview) => {
    see(overview);
    if (overview.isLoaded) follow();
    else void close();
  };
  /** What was done stays said, also where the workbook could not be read afterwards. */
  const showAfter = async (said: string, read: () => Promise<Overview>, isUndoable = false) => {
    try {
      show(await read());
      set({ notice: { kind: 'done', text: said, isUndoable } });
    } catch (error) {
      const notice = noticeOfError(error);
      set({ notice: { ...notice, text: `${said} ${notice.text}` } });
    }
  };
  const close = async () => {
    const stop = stopFollowing;
    stopFollowing = null;
    await stop?.then((end) => end()).catch(fail);
  };

  const sayProgress = (words: string) => { if (state.busy) set({ busy: { ...state.busy, words, step: null } }); };
  const parts: DeskParts = { state: () => state, set, fail, run, remember, showAfter, sayProgress };

  return {
    ...importActions(verbs, parts),
    ...checkActions(verbs, parts),
    ...exchangeActions(verbs, parts),
    ...formulaActions(verbs, parts),
    ...choosingPlanActions(verbs, parts),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    whenFree,
    close,
    readAgain: () => run(PANE.busy.reading, async () => {
      show(await verbs.readOverview());
      return null;
    }),
    loadPlan: () => run(PANE.busy.loading, async (attention) => {
      const answer = await verbs.loadPlan(attention);
      // It stands: to be rid of it now is to take it back, which is offered.
      set({ busy: { words: PANE.busy.loading, step: null, canCancel: false, isCancelling: false } });
      remember(PANE.works.load, answer.work);
      await showAfter(loadedSentence(answer), () => verbs.refresh({}), canBeTakenBack(answer.work));
      return null;
    }, 'always'),
    refresh: () => run(PANE.busy.refreshing, async (attention) => {
      const next = await verbs.refresh(attention);
      show(next);
      remember(PANE.works.deadlines(next.work.cells.length), next.work);
      set({ notice: { kind: 'done', text: PANE.refreshed(next.figures.total, next.duties.figures.total, next.deadlinesFollowed), isUndoable: canBeTakenBack(next.work) } });
      return null;
    }, 'before-writing'),
    async setReportDate(day) {
      dayWanted = day;
      while (state.busy !== null) await whenFree();
      if (dayWanted !== day) return;
      await run(PANE.busy.settingDate, async () => {
        const next = await verbs.setReportDate(day);
        show(next);
        remember(PANE.works.reportDate(vietnameseDate(day)), next.work);
        set({ notice: { kind: 'done', text: PANE.reportDateSet(vietnameseDate(day)), isUndoable: canBeTakenBack(next.work) } });
        return null;
      });
    },
    goToRow: (table, id) => run(PANE.busy.goingToRow, async () => {
      await verbs.goToRow(table, id);
      return PANE.wentTo(id);
    }),
    goToCell: (sheet, cell) => run(PANE.busy.goingToRow, async () => {
      await verbs.goToCell(sheet, cell);
      return PANE.wentTo(`${sheet}, ${cell}`);
    }),
    goToNextLagging: () => run(PANE.busy.goingToRow, async () => {
      const next = await verbs.goToNextLagging();
      if (next === null) return PANE.none.lagging;
      return PANE.nextLagging({ id: next.row.id, nth: next.nth, of: next.of, state: TIME_STATE_WORDS[next.row.state] });
    }),
    amend: (wanted) => run(AMEND_PANEL.amending, async () => {
      const { amendment, work } = await verbs.amendPlan(wanted);
      const [kind, code] = [AMEND_PANEL.kinds[amendment.kind], 'id' in amendment ? amendment.id : amendment.code];
      remember(AMEND_PANEL.work(kind, code), work);
      await showAfter(AMEND_PANEL.amended(kind, code, amendment.document.number), () => verbs.refresh({}), true);
      return null;
    }),
    takeBack: (which) => run(PANE.busy.takingBack, async () => {
      const last = which ?? state.undoable.at(-1);
      if (!last) return null;
      const forget = () => set({ undoable: state.undoable.filter((one) => one !== last) });
      try {
        const taken = await (last.kind === 'merge' ? verbs.takeBackMerge(last.work) : verbs.takeBack(last.work));
        forget();
        await showAfter(last.kind === 'agreement' ? CHECK_PANEL.agreementTakenBack : PANE.takenBack(taken), () => verbs.readOverview());
        return null;
      } catch (error) {
        // It can never be taken back, and must not stand before what can.
        if (failureOf(error)?.code === 'typed-since') forget();
        throw error;
      }
    }),
    cancel() {
      if (state.busy?.canCancel) set({ busy: { ...state.busy, isCancelling: true } });
    },
    dismissNotice: () => set({ notice: null }),
  };
}
