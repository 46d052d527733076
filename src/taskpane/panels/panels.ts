import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Overview } from '../../commands/overview';
import type { TableName } from '../../commands/goToRow';
import { PANE } from '../../strings';
import type { Importing, ImportActions } from '../importing';
import type { RowFilter } from '../rowFilter';

/** What every panel is given; each takes what it needs. */
export interface PanelProps {
  overview: Overview;
  planTitle: string;
  filter: RowFilter;
  isBusy: boolean;
  importing: Importing | null;
  importActions: ImportActions;
  hasFunctions: boolean;
  onShowLagging(): void;
  onOpenRow(table: TableName, id: string): void;
  onOpenCell(sheet: string, cell: string): void;
  onLoad(): void;
}

export type PanelName = 'lagging' | 'targets' | 'problems' | 'plan';

export interface PanelFacts {
  name: PanelName;
  label(overview: Overview): string;
  /** its code comes when it is opened */
  Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

export const PANELS: readonly PanelFacts[] = [
  { name: 'lagging', label: () => PANE.panels.lagging, Panel: lazy(async () => ({ default: (await import('./LaggingPanel')).LaggingPanel })) },
  { name: 'targets', label: () => PANE.panels.targets, Panel: lazy(async () => ({ default: (await import('./TargetsPanel')).TargetsPanel })) },
  {
    name: 'problems', label: ({ problems }) => PANE.panels.problems + PANE.problemCount(problems.length),
    Panel: lazy(async () => ({ default: (await import('./ProblemsPanel')).ProblemsPanel })),
  },
  { name: 'plan', label: () => PANE.panels.plan, Panel: lazy(async () => ({ default: (await import('./PlanPanel')).PlanPanel })) },
];
