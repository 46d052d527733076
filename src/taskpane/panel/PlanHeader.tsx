import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Day } from '../../plan/day';
import { PANE } from '../../strings';
import { ReportDate } from './ReportDate';

const useStyles = makeStyles({
  header: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titleRow: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, '@media (max-width: 239px)': { flexWrap: 'wrap' } },
  title: { margin: 0, overflowWrap: 'anywhere' },
  verbs: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' },
});

interface PlanHeaderProps {
  shortName: string;
  asOf: Day;
  today: Day;
  isBusy: boolean;
  /** what was done last, in words; null where nothing can be taken back */
  undoes: string | null;
  onReportDate(day: Day): Promise<void>;
  onRefresh(): void;
  onTakeBack(): void;
}

export function PlanHeader({ shortName, asOf, today, isBusy, undoes, onReportDate, onRefresh, onTakeBack }: PlanHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <Subtitle2 as="h1" className={styles.title}>{shortName}</Subtitle2>
        <div className={styles.verbs}>
          {undoes !== null && (
            <Button
              appearance="subtle" size="small" icon={<ArrowUndo20Regular />} aria-label={PANE.undoOf(undoes)} title={PANE.undoOf(undoes)}
              disabledFocusable={isBusy} onClick={onTakeBack}
            />
          )}
          <Button appearance="subtle" size="small" icon={<ArrowSync20Regular />} disabledFocusable={isBusy} onClick={onRefresh}>
            {PANE.refresh}
          </Button>
        </div>
      </div>
      <ReportDate day={asOf} today={today} onChange={onReportDate} />
    </header>
  );
}
