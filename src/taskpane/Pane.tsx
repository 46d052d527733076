import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Overview } from '../commands/overview';
import type { Day } from '../plan/day';
import { PANE } from '../strings';
import { EmptyWorkbook } from './panel/EmptyWorkbook';
import { FiguresLine } from './panel/FiguresLine';
import { LaggingGroup } from './panel/LaggingGroup';
import { LaggingList } from './panel/LaggingList';
import { NoticeBar } from './panel/NoticeBar';
import { PlanHeader } from './panel/PlanHeader';
import { ProblemList } from './panel/ProblemList';
import { Section } from './panel/Section';
import { TargetsLine } from './panel/TargetsLine';
import { worstFirst } from './panel/worstFirst';
import type { PaneActions, PaneState } from './usePane';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  /** Over the list's end rather than above it: what is said there must not move the rows under the pointer. */
  saidBelow: { position: 'sticky', bottom: 0, marginTop: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  busy: { justifyContent: 'flex-start', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

interface PaneProps { state: PaneState; actions: PaneActions; planTitle: string; today: Day }

export function Pane({ state, actions, planTitle, today }: PaneProps) {
  const styles = useStyles();
  const { overview, busy, notice } = state;
  const isBusy = busy !== null;
  return (
    <div className={styles.pane} aria-busy={isBusy}>
      {overview?.isLoaded && (
        <PlanHeader
          shortName={overview.plan.shortName}
          asOf={overview.asOf}
          today={today}
          isBusy={isBusy}
          onReportDate={actions.setReportDate}
          onRefresh={actions.refresh}
        />
      )}
      {overview !== null && !overview.isLoaded && <EmptyWorkbook planTitle={planTitle} isBusy={isBusy} onLoad={actions.loadPlan} />}
      {overview?.isLoaded && <LoadedWorkbook overview={overview} actions={actions} />}
      <div className={overview?.isLoaded ? styles.saidBelow : undefined}>
        <NoticeBar
          notice={notice}
          onReadAgain={overview === null ? actions.readAgain : null}
          onLoad={actions.loadPlan}
          onDismiss={actions.dismissNotice}
        />
        {busy !== null && <Spinner className={styles.busy} size="tiny" label={busy} />}
      </div>
    </div>
  );
}

function LoadedWorkbook({ overview, actions }: { overview: Overview; actions: PaneActions }) {
  const styles = useStyles();
  const { figures, tasks, duties, targets, problems } = overview;
  return (
    <main className={styles.main}>
      <Section heading={PANE.tasksHeading}>
        <FiguresLine figures={figures} label={PANE.tasksHeading} />
        <LaggingList byArea={tasks.byArea} byLead={tasks.byLead} onOpen={(id) => actions.goToRow('NhiemVu', id)} />
      </Section>
      <Section heading={PANE.dutiesHeading}>
        <FiguresLine figures={duties.figures} label={PANE.dutiesHeading} />
        {worstFirst(duties.byLead).map((group) => <LaggingGroup key={group.name} group={group} onOpen={(id) => actions.goToRow('PhanCong', id)} />)}
      </Section>
      <Section heading={PANE.targetsHeading}>
        <TargetsLine targets={targets} />
      </Section>
      {problems.length > 0 && (
        <Section heading={PANE.problemsHeading(problems.length)}>
          <ProblemList problems={problems} onOpen={actions.goToCell} />
        </Section>
      )}
    </main>
  );
}
