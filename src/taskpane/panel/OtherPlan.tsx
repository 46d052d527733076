import { makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';
import type { ChoosingPlanActions } from '../choosingPlan';

const useStyles = makeStyles({
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  choose: {
    position: 'relative', display: 'inline-block', color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** The browser's own field says nothing in Vietnamese; it stays for the keyboard and for who listens. */
  field: { position: 'absolute', inset: 0, width: '100%', height: '100%', opacity: 0, cursor: 'pointer' },
});

/** Another plan than the one that the pane brings along: a plan file of the user's, or an appendix to make one of. */
export function OtherPlan({ isBusy, onChoose }: { isBusy: boolean; onChoose: ChoosingPlanActions['choosePlan'] }) {
  const styles = useStyles();
  return (
    <p className={styles.ask}>
      {PANE.otherPlan.ask}{' '}
      <label className={styles.choose}>
        {PANE.otherPlan.choose}
        <input
          className={styles.field} type="file" accept=".json,.docx,.xlsx,.ods" disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file) void onChoose({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
          }}
        />
      </label>
    </p>
  );
}
