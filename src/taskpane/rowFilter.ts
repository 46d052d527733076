import { isDone, isLagging, type Figures, type JudgedRow } from '../plan/summary';

/** Which rows are listed: those that lag, unless a figure of the line above was pressed. */
export type RowFilter = 'lagging' | FigureName;
export type FigureName = 'done' | 'overdue' | 'behind' | 'notReported';

export const ROW_FILTERS: Record<RowFilter, (row: JudgedRow) => boolean> = {
  lagging: ({ state }) => isLagging(state),
  done: ({ state }) => isDone(state),
  overdue: ({ state }) => state === 'overdue',
  behind: ({ state }) => state === 'behind',
  notReported: ({ isReported }) => !isReported,
};

/** The figures in their order; each is also a filter. */
export const FIGURES: readonly { name: FigureName; numberOf(figures: Figures): string; look: 'overdue' | 'behind' | null }[] = [
  { name: 'done', numberOf: ({ done, total }) => `${done}/${total}`, look: null },
  { name: 'overdue', numberOf: ({ overdue }) => String(overdue), look: 'overdue' },
  { name: 'behind', numberOf: ({ behind }) => String(behind), look: 'behind' },
  { name: 'notReported', numberOf: ({ notReported }) => String(notReported), look: null },
];
