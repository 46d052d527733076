import { makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';
import { ProblemList } from '../panel/ProblemList';
import type { PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The entered cells that cannot be read or contradict each other. */
export function ProblemsPanel({ overview: { problems }, onOpenCell }: PanelProps) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <p className={styles.said}>{problems.length === 0 ? PANE.noProblems : PANE.problemsIntro(problems.length)}</p>
      <ProblemList problems={problems} onOpen={onOpenCell} />
    </div>
  );
}
