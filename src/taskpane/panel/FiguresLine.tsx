import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figures } from '../../plan/summary';
import { PANE } from '../../strings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figure: { display: 'inline', ':not(:last-child)::after': { content: '" · "', color: tokens.colorNeutralForeground3 } },
  /** A word and its number stay on one line. */
  together: { whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** đã hoàn thành 11/64 · quá hạn 3 · chậm 2 · chưa báo cáo 40 */
export function FiguresLine({ figures, label }: { figures: Figures; label: string }) {
  const styles = useStyles();
  const parts = [
    { word: PANE.done, number: `${figures.done}/${figures.total}`, look: undefined },
    { word: PANE.overdue, number: String(figures.overdue), look: figures.overdue > 0 ? styles.overdue : undefined },
    { word: PANE.behind, number: String(figures.behind), look: figures.behind > 0 ? styles.behind : undefined },
    { word: PANE.notReported, number: String(figures.notReported), look: undefined },
  ];
  return (
    <ul className={styles.list} aria-label={label}>
      {parts.map(({ word, number, look }) => (
        <li key={word} className={styles.figure}>
          <span className={styles.together}>{word} <span className={mergeClasses(styles.number, look)}>{number}</span></span>
        </li>
      ))}
    </ul>
  );
}
