import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../commands/overview';
import { PANE } from '../../strings';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Targets stand apart from tasks: all tasks done says nothing about targets met. */
export function TargetsLine({ targets }: { targets: Overview['targets'] }) {
  const styles = useStyles();
  return <p className={styles.line}>{PANE.targets(targets)}</p>;
}
