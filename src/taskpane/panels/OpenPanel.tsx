import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import { PANE } from '../../strings';
import { PANELS, type PanelName, type PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM },
  opening: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  failed: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
});

/** The panel that is open. Its code is fetched the first time; when that fails, it says so and can be tried again. */
export function OpenPanel({ name, ...props }: PanelProps & { name: PanelName }) {
  const styles = useStyles();
  const { Panel } = PANELS.find((one) => one.name === name)!;
  return (
    <div id="open-panel" role="tabpanel" aria-labelledby={`tab-${name}`} className={styles.panel}>
      <Boundary key={name}>
        <Suspense fallback={<p className={styles.opening}>{PANE.openingPanel}</p>}>
          <Panel {...props} />
        </Suspense>
      </Boundary>
    </div>
  );
}

/** What breaks in one panel leaves the others and the figures standing. */
class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} onAgain={() => this.setState({ error: null })} />;
  }
}

function Failed({ error, onAgain }: { error: Error; onAgain(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.failed} role="alert">
      <div>{PANE.panelFailed}</div>
      <code>{error.message}</code>
      <Button size="small" onClick={onAgain}>{PANE.openAgain}</Button>
    </div>
  );
}
