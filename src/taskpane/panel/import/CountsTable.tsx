import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '../../../commands/import/importPreview';
import { IMPORT_PANEL } from '../../../strings';
import { Section } from '../Section';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0`, verticalAlign: 'top', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteDarkOrangeForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** How many tasks the source has in each area, beside what the plan says. A difference is said in a word. */
export function CountsTable({ counts, total }: Pick<ImportPreview, 'counts' | 'total'>) {
  const styles = useStyles();
  const lines = [...counts, { area: IMPORT_PANEL.total, ...total }];
  return (
    <Section heading={IMPORT_PANEL.counts}>
      <table className={styles.table}>
        <thead>
          <tr>{IMPORT_PANEL.countsHeaders.map((header, index) => <th key={header} scope="col" className={mergeClasses(styles.cell, styles.total, index > 0 && styles.number)}>{header}</th>)}</tr>
        </thead>
        <tbody>
          {lines.map(({ area, found, planned }, index) => (
            <tr key={area} className={index === lines.length - 1 ? styles.total : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, index === lines.length - 1 && styles.total)}>{area}</th>
              <td className={mergeClasses(styles.cell, styles.number, found !== planned && styles.differs)}>{found}{found === planned ? '' : ` (${IMPORT_PANEL.differs})`}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{planned}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
