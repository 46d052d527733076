import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DialectAnswer } from '../../commands/changeDialect';
import type { Overview } from '../../commands/overview';
import { FORMULA_PANEL } from '../../strings';
import type { FormulaActions } from '../formulaWork';
import { FoldedList } from './FoldedList';
import { Section } from './Section';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface FormulaWaysProps { overview: Overview; said: string; hasFunctions: boolean; rewritten: DialectAnswer | null; isBusy: boolean; actions: FormulaActions }

/** Whose formulas the workbook holds, how it goes over to the others, and a copy that needs none of ours. */
export function FormulaWays({ overview: { dialect }, said, hasFunctions, rewritten, isBusy, actions }: FormulaWaysProps) {
  const styles = useStyles();
  const other = dialect === 'native' ? 'cchc' : 'native';
  return (
    <>
      <Section heading={FORMULA_PANEL.heading}>
        <p className={styles.said}>{said}</p>
        <div className={styles.ways}>
          {(other === 'native' || hasFunctions) && <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.changeDialect(other)}>{FORMULA_PANEL.change[other]}</Button>}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.changeDialect(null)}>{FORMULA_PANEL.repair}</Button>
        </div>
        <p className={styles.said}>{FORMULA_PANEL.whatChangeDoes}</p>
      </Section>
      {rewritten !== null && (
        <>
          <FoldedList heading={FORMULA_PANEL.touched(rewritten.touched.length)} items={rewritten.touched} keyOf={({ sheet, cell }) => `${sheet} ${cell}`}>
            {({ sheet, cell, id, header, was }) => FORMULA_PANEL.cell(sheet, cell, id, header, FORMULA_PANEL.was[was])}
          </FoldedList>
          <FoldedList heading={FORMULA_PANEL.kept(rewritten.kept.length)} items={rewritten.kept} keyOf={({ sheet, cell }) => `${sheet} ${cell}`}>
            {({ sheet, cell, id, header }) => FORMULA_PANEL.cell(sheet, cell, id, header, FORMULA_PANEL.typedOver)}
          </FoldedList>
        </>
      )}
      <Section heading={FORMULA_PANEL.copyHeading}>
        <p className={styles.said}>{FORMULA_PANEL.whatCopyIs}</p>
        <div className={styles.ways}>
          {(['formulas', 'values'] as const).map((cells) => (
            <Button key={cells} size="small" disabledFocusable={isBusy} onClick={() => void actions.saveCopy(cells)}>{FORMULA_PANEL.copy[cells]}</Button>
          ))}
        </div>
      </Section>
    </>
  );
}
