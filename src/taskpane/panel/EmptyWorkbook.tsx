import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';
import type { ChoosingPlanActions } from '../choosingPlan';
import { OtherPlan } from './OtherPlan';

const useStyles = makeStyles({
  greeting: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
});

interface EmptyWorkbookProps { planTitle: string; isBusy: boolean; onLoad(): void; onChoosePlan: ChoosingPlanActions['choosePlan'] }

export function EmptyWorkbook({ planTitle, isBusy, onLoad, onChoosePlan }: EmptyWorkbookProps) {
  const styles = useStyles();
  return (
    <main className={styles.greeting}>
      <Subtitle1 as="h1" className={styles.title}>{planTitle}</Subtitle1>
      <Body1>{PANE.whatLoadDoes}</Body1>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onLoad}>{PANE.load}</Button>
      <OtherPlan isBusy={isBusy} onChoose={onChoosePlan} />
    </main>
  );
}
