import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Overview } from '../commands/overview';
import { PANE } from '../strings';
import { mendsOf } from './checking';
import type { Desk, DeskState } from './desk';
import { BusyBar } from './panel/BusyBar';
import { EmptyWorkbook } from './panel/EmptyWorkbook';
import { FiguresLine } from './panel/FiguresLine';
import { NoticeBar } from './panel/NoticeBar';
import { PanelTabs } from './panel/PanelTabs';
import { PlanHeader } from './panel/PlanHeader';
import { OpenPanel } from './panels/OpenPanel';
import type { PanelName } from './panels/panels';
import type { RowFilter } from './rowFilter';
import { useDesk } from './useDesk';
import type { PaneVerbs } from './verbs';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  /** Over the list's end rather than above it: what is said there must not move the rows under the pointer. */
  saidBelow: { position: 'sticky', bottom: 0, zIndex: 1, marginTop: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
});

const DraftView = lazy(async () => ({ default: (await import('./panel/DraftView')).DraftView }));

interface PaneProps { desk: Desk; clock: Pick<PaneVerbs, 'today' | 'hasFunctions'> }

/** The pane on a workbook: what the desk says, and buttons that give it work. */
export function Pane({ desk, clock }: PaneProps) {
  const styles = useStyles();
  const state = useDesk(desk);
  const { overview, busy, notice, drafting } = state;
  return (
    <div className={styles.pane} aria-busy={busy !== null}>
      {overview !== null && !overview.isLoaded && (drafting ? <Suspense fallback={null}><DraftView drafting={drafting} isBusy={busy !== null} actions={desk} /></Suspense> : <EmptyWorkbook planTitle={overview.plan.title} isBusy={busy !== null} onLoad={() => void desk.loadPlan()} onChoosePlan={desk.choosePlan} />)}
      {overview?.isLoaded && <LoadedWorkbook desk={desk} state={state} overview={overview} clock={clock} />}
      <div className={overview?.isLoaded ? styles.saidBelow : undefined}>
        <NoticeBar
          notice={notice}
          onReadAgain={overview === null ? () => void desk.readAgain() : null}
          onTakeBack={() => void desk.takeBack()}
          onLoad={() => void desk.loadPlan()}
          onDismiss={desk.dismissNotice}
        />
        <BusyBar busy={busy} onCancel={desk.cancel} />
      </div>
    </div>
  );
}

function LoadedWorkbook({ desk, state: { busy, undoable, importing, checking, exchanging, rewritten }, overview, clock }: PaneProps & { state: DeskState; overview: Overview }) {
  const [panel, setPanel] = useState<PanelName>('lagging');
  const [filter, setFilter] = useState<RowFilter>('lagging');
  return (
    <>
      <PlanHeader
        shortName={overview.plan.shortName}
        asOf={overview.asOf}
        today={clock.today()}
        isBusy={busy !== null}
        undoes={undoable.at(-1)?.words ?? null}
        onReportDate={desk.setReportDate}
        onRefresh={() => void desk.refresh()}
        onTakeBack={() => void desk.takeBack()}
      />
      <main>
        <FiguresLine
          figures={overview.figures}
          label={PANE.figuresLabel}
          pressed={panel === 'lagging' ? filter : null}
          onPress={(pressed) => {
            setFilter(panel === 'lagging' && filter === pressed ? 'lagging' : pressed);
            setPanel('lagging');
          }}
        />
        <PanelTabs overview={overview} checking={checking} open={panel} onOpen={setPanel} />
        <OpenPanel
          name={panel}
          overview={overview}
          filter={filter}
          isBusy={busy !== null}
          importing={importing}
          importActions={desk}
          onAmend={(wanted) => void desk.amend(wanted)}
          checking={checking}
          checkActions={desk}
          mends={mendsOf({ undoable })}
          onTakeBack={(which) => void desk.takeBack(which)}
          exchanging={exchanging}
          exchangeActions={desk}
          rewritten={rewritten}
          formulaActions={desk}
          hasFunctions={clock.hasFunctions()}
          onShowLagging={() => setFilter('lagging')}
          onOpenRow={(table, id) => void desk.goToRow(table, id)}
          onOpenCell={(sheet, cell) => void desk.goToCell(sheet, cell)}
          onLoad={() => void desk.loadPlan()}
        />
      </main>
    </>
  );
}
