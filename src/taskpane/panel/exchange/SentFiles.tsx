import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SendAnswer } from '../../../commands/send';
import { EXCHANGE_PANEL } from '../../../strings';
import type { ExchangeActions } from '../../exchanging';
import { FoldedList } from '../FoldedList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  all: { alignSelf: 'flex-start' },
  file: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS },
  way: { minWidth: 'auto' },
});

interface SentFilesProps { sent: SendAnswer; isBusy: boolean; actions: Pick<ExchangeActions, 'saveAll' | 'saveOne' | 'openOne'> }

/** The files that were made: all in one, or each saved or opened by itself. */
export function SentFiles({ sent: { files }, isBusy, actions }: SentFilesProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <FoldedList heading={EXCHANGE_PANEL.filesHeading(files.length)} items={files} keyOf={({ name }) => name}>
        {(file) => (
          <span className={styles.file}>
            <span className={styles.name}>{file.name}</span>
            <span className={styles.ways}>
              <Button className={styles.way} size="small" aria-label={EXCHANGE_PANEL.saveOf(file.name)} onClick={() => actions.saveOne(file)}>{EXCHANGE_PANEL.save}</Button>
              <Button className={styles.way} size="small" disabledFocusable={isBusy} aria-label={EXCHANGE_PANEL.openOf(file.name)} onClick={() => void actions.openOne(file)}>{EXCHANGE_PANEL.open}</Button>
            </span>
          </span>
        )}
      </FoldedList>
      <Button className={styles.all} size="small" disabledFocusable={isBusy} onClick={() => void actions.saveAll()}>{EXCHANGE_PANEL.saveAll}</Button>
    </div>
  );
}
