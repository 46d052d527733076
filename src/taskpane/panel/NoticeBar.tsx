import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { PANE } from '../../strings';
import type { Notice } from '../notice';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', padding: tokens.spacingHorizontalS, borderRadius: 0 },
  body: { flexGrow: 1, minWidth: 0, whiteSpace: 'normal', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { display: 'block' },
  close: { flexShrink: 0 },
  ways: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS, ':empty': { display: 'none' } },
  details: {
    width: '100%', boxSizing: 'border-box', marginTop: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalXS, resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100,
    border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
  },
});

interface NoticeBarProps {
  notice: Notice | null;
  /** null where there is nothing to read again */
  onReadAgain: (() => void) | null;
  onTakeBack(): void;
  onLoad(): void;
  onDismiss(): void;
}

/** What happened. Both regions stand in the page from the start, because screen readers announce only changes of a region they know. */
export function NoticeBar({ notice, ...verbs }: NoticeBarProps) {
  const isDone = notice?.kind === 'done';
  return (
    <>
      <div role="status">{notice !== null && isDone && <Bar notice={notice} {...verbs} />}</div>
      <div role="alert">{notice !== null && !isDone && <Bar notice={notice} {...verbs} />}</div>
    </>
  );
}

function Bar({ notice, onReadAgain, onTakeBack, onLoad, onDismiss }: NoticeBarProps & { notice: Notice }) {
  const styles = useStyles();
  return (
    <MessageBar intent={notice.kind === 'done' ? 'success' : 'error'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {notice.kind !== 'done' && <MessageBarTitle className={styles.title}>{notice.kind === 'bug' ? PANE.bugTitle : PANE.failureTitle}</MessageBarTitle>}
        {notice.text}
        {notice.kind === 'bug' && (
          <textarea className={styles.details} aria-label={PANE.detailsToCopy} readOnly rows={5} value={notice.details} onFocus={(event) => event.target.select()} />
        )}
        {notice.kind === 'done' && notice.isUndoable && (
          <div className={styles.ways}><Button size="small" onClick={onTakeBack}>{PANE.undo}</Button></div>
        )}
        {notice.kind !== 'done' && (
          <div className={styles.ways}>
            {notice.kind === 'failure' && notice.isMendedByLoading && <Button size="small" onClick={onLoad}>{PANE.load}</Button>}
            {onReadAgain && <Button size="small" onClick={onReadAgain}>{PANE.readAgain}</Button>}
          </div>
        )}
      </MessageBarBody>
      <Button className={styles.close} appearance="transparent" size="small" aria-label={PANE.dismiss} icon={<Dismiss20Regular />} onClick={onDismiss} />
    </MessageBar>
  );
}
