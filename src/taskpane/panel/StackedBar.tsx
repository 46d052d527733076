import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PANE } from '../../strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex', gap: '1px', height: '8px', overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground1,
  },
  part: { flexBasis: 0, minWidth: '3px' },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  behind: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  rest: { backgroundColor: tokens.colorNeutralBackground6 },
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
