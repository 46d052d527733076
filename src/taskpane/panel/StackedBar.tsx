import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';

/** The system's colours replace ours there, fills included. */
const HIGH_CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    display: 'flex', gap: '1px', height: '8px', overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground1,
    [HIGH_CONTRAST]: { border: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  part: { flexBasis: 0, minWidth: '3px' },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3, [HIGH_CONTRAST]: { backgroundColor: 'Highlight' } },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3, [HIGH_CONTRAST]: { backgroundColor: 'CanvasText' } },
  behind: { backgroundColor: tokens.colorPaletteMarigoldBackground3, [HIGH_CONTRAST]: { backgroundColor: 'GrayText' } },
  rest: { backgroundColor: tokens.colorNeutralBackground6, [HIGH_CONTRAST]: { backgroundColor: 'Canvas' } },
});

export interface BarParts { done: number; overdue: number; behind: number; rest: number }

const ORDER = ['done', 'overdue', 'behind', 'rest'] as const;

/** The same numbers stand in words beside it; the bar only makes groups comparable at a glance. */
export function StackedBar({ parts }: { parts: BarParts }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={PANE.barLabel(parts)}>
      {ORDER.filter((part) => parts[part] > 0).map((part) => (
        <div key={part} className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: parts[part] }} />
      ))}
    </div>
  );
}
