import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Overview } from '../../commands/overview';
import type { DialectAnswer } from '../../commands/changeDialect';
import type { TableName } from '../../commands/goToRow';
import type { AmendmentWanted } from '../../plan/amendment';
import { PANE } from '../../strings';
import type { CheckActions, Checking } from '../checking';
import type { Undoable } from '../desk';
import type { ExchangeActions, Exchanging } from '../exchanging';
import type { FormulaActions } from '../formulaWork';
import type { Importing, ImportActions } from '../importing';
import type { RowFilter } from '../rowFilter';

/** What every panel is given; each takes what it needs. */
export interface PanelProps {
  overview: Overview;
  filter: RowFilter;
  isBusy: boolean;
  importing: Importing | null;
  importActions: ImportActions;
  onAmend(wanted: AmendmentWanted): void;
  checking: Checking | null;
  checkActions: CheckActions;
  /** what the check mended and can still be taken back */
  mends: readonly Undoable[];
  onTakeBack(which: Undoable): void;
  exchanging: Exchanging;
  exchangeActions: ExchangeActions;
  rewritten: DialectAnswer | null;
  formulaActions: FormulaActions;
  hasFunctions: boolean;
  onShowLagging(): void;
  onOpenRow(table: TableName, id: string): void;
  onOpenCell(sheet: string, cell: string): void;
  onLoad(): void;
}

export type PanelName = 'lagging' | 'targets' | 'problems' | 'exchange' | 'plan';

export interface PanelFacts {
  name: PanelName;
  label(overview: Overview, checking: Checking | null): string;
  /** its code comes when it is opened */
  Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

export const PANELS: readonly PanelFacts[] = [
  { name: 'lagging', label: () => PANE.panels.lagging, Panel: lazy(async () => ({ default: (await import('./LaggingPanel')).LaggingPanel })) },
  { name: 'targets', label: () => PANE.panels.targets, Panel: lazy(async () => ({ default: (await import('./TargetsPanel')).TargetsPanel })) },
  {
    name: 'problems', label: ({ problems }, checking) => PANE.panels.problems + PANE.problemCount((checking?.checked.problems ?? problems).length),
    Panel: lazy(async () => ({ default: (await import('./ProblemsPanel')).ProblemsPanel })),
  },
  { name: 'exchange', label: () => PANE.panels.exchange, Panel: lazy(async () => ({ default: (await import('./ExchangePanel')).ExchangePanel })) },
  { name: 'plan', label: () => PANE.panels.plan, Panel: lazy(async () => ({ default: (await import('./PlanPanel')).PlanPanel })) },
];
