import { useCallback, useEffect, useRef, useState } from 'react';
import type { Overview } from '../commands/overview';
import type { TableName } from '../commands/goToRow';
import type { Day } from '../plan/day';
import { vietnameseDate } from '../plan/day';
import { PANE } from '../strings';
import { loadedSentence } from './loadedSentence';
import { noticeOfError, type Notice } from './notice';
import type { PaneVerbs } from './verbs';

export interface PaneState {
  /** null until the workbook has been read */
  overview: Overview | null;
  /** what is being done, in words; null when nothing is */
  busy: string | null;
  notice: Notice | null;
}

export interface PaneActions {
  readAgain(): void;
  loadPlan(): void;
  refresh(): void;
  setReportDate(day: Day): void;
  goToRow(table: TableName, id: string): void;
  goToCell(sheet: string, cell: string): void;
  dismissNotice(): void;
}

/** Runs the verbs one at a time and keeps what they answered. */
export function usePane(verbs: PaneVerbs): [PaneState, PaneActions] {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [busy, setBusy] = useState<string | null>(PANE.busy.reading);
  const [notice, setNotice] = useState<Notice | null>(null);
  const isRunning = useRef(false);

  const run = useCallback(async (words: string, work: () => Promise<string | null>) => {
    // A second click while Excel works would act on what the first one is about to change.
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(words);
    setNotice(null);
    try {
      const done = await work();
      if (done !== null) setNotice({ kind: 'done', text: done });
    } catch (error) {
      setNotice(noticeOfError(error));
    } finally {
      isRunning.current = false;
      setBusy(null);
    }
  }, []);

  const read = useCallback(() => void run(PANE.busy.reading, async () => {
    setOverview(await verbs.readOverview());
    return null;
  }), [run, verbs]);
  useEffect(read, [read]);

  const isLoaded = overview?.isLoaded ?? false;
  useEffect(() => {
    if (!isLoaded) return;
    let isOver = false;
    let stop: (() => Promise<void>) | null = null;
    const fail = (error: unknown) => setNotice(noticeOfError(error));
    verbs.follow((next) => {
      setOverview(next);
      // What failed before has been read again: the old failure no longer holds.
      setNotice((last) => (last?.kind === 'failure' ? null : last));
    }, fail).then((end) => {
      if (isOver) end().catch(fail);
      else stop = end;
    }, fail);
    return () => {
      isOver = true;
      stop?.().catch(fail);
    };
  }, [isLoaded, verbs]);

  const actions: PaneActions = {
    readAgain: read,
    loadPlan: () => void run(PANE.busy.loading, async () => {
      const answer = await verbs.loadPlan();
      setOverview(await verbs.refresh());
      return loadedSentence(answer);
    }),
    refresh: () => void run(PANE.busy.refreshing, async () => {
      const next = await verbs.refresh();
      setOverview(next);
      return PANE.refreshed(next.figures.total, next.duties.figures.total, next.deadlinesFollowed);
    }),
    setReportDate: (day) => void run(PANE.busy.settingDate, async () => {
      setOverview(await verbs.setReportDate(day));
      return PANE.reportDateSet(vietnameseDate(day));
    }),
    goToRow: (table, id) => void run(PANE.busy.goingToRow, async () => {
      await verbs.goToRow(table, id);
      return PANE.wentTo(id);
    }),
    goToCell: (sheet, cell) => void run(PANE.busy.goingToRow, async () => {
      await verbs.goToCell(sheet, cell);
      return PANE.wentTo(`${sheet}, ${cell}`);
    }),
    dismissNotice: () => setNotice(null),
  };
  return [{ overview, busy, notice }, actions];
}
