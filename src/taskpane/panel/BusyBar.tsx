import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';
import type { Busy } from '../desk';

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minHeight: '28px', fontSize: tokens.fontSizeBase200 },
});

/** What is being done and where it is. The region stands from the start, so that screen readers tell of it. */
export function BusyBar({ busy, onCancel }: { busy: Busy | null; onCancel(): void }) {
  const styles = useStyles();
  return (
    <div className={busy ? styles.bar : undefined}>
      {busy && <ProgressBar thickness="medium" aria-label={busy.words} />}
      <div className={busy ? styles.line : undefined}>
        <span role="status">{busy && wordsOf(busy)}</span>
        {busy?.canCancel && <Button size="small" disabledFocusable={busy.isCancelling} onClick={onCancel}>{PANE.cancel}</Button>}
      </div>
    </div>
  );
}

function wordsOf({ words, step, isCancelling }: Busy): string {
  const doing = isCancelling ? PANE.busy.cancelling : words;
  return step === null ? doing : PANE.inStep(doing, PANE.steps[step]);
}
