import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figures } from '../../plan/summary';
import { PANE } from '../../strings';
import { FIGURES, type FigureName, type RowFilter } from '../rowFilter';
import { FilterButton } from './FilterButton';

const useStyles = makeStyles({
  line: {
    display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface FiguresLineProps { figures: Figures; label: string; pressed: RowFilter | null; onPress(figure: FigureName): void }

/** đã hoàn thành 11/64 · quá hạn 3 · chậm 2 · chưa báo cáo 40: always true, and each a filter of the list below */
export function FiguresLine({ figures, label, pressed, onPress }: FiguresLineProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.line}>
      {FIGURES.map(({ name, numberOf, look }) => (
        <FilterButton key={name} word={PANE.figures[name]} isPressed={pressed === name} onPress={() => onPress(name)}>
          <span className={mergeClasses(look !== null && figures[look] > 0 && styles[look])}>{numberOf(figures)}</span>
        </FilterButton>
      ))}
    </div>
  );
}
