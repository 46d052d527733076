import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Day } from '../../plan/day';
import { PANE } from '../../strings';
import { ReportDate } from './ReportDate';

const useStyles = makeStyles({
  header: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titleRow: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

interface PlanHeaderProps {
  shortName: string;
  asOf: Day;
  today: Day;
  isBusy: boolean;
  onReportDate(day: Day): void;
  onRefresh(): void;
}

export function PlanHeader({ shortName, asOf, today, isBusy, onReportDate, onRefresh }: PlanHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <Subtitle2 as="h1" className={styles.title}>{shortName}</Subtitle2>
        <Button appearance="subtle" size="small" icon={<ArrowSync20Regular />} disabledFocusable={isBusy} onClick={onRefresh}>
          {PANE.refresh}
        </Button>
      </div>
      <ReportDate day={asOf} today={today} isBusy={isBusy} onChange={onReportDate} />
    </header>
  );
}
