import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AgencyExchange } from '../../../commands/readExchange';
import { vietnameseDate } from '../../../plan/day';
import { EXCHANGE_PANEL, MERGE_WORDS } from '../../../strings';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, verticalAlign: 'top', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  agency: { paddingLeft: 0, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold },
  day: { width: '72px', fontVariantNumeric: 'tabular-nums' },
  box: { alignItems: 'flex-start', '& .fui-Checkbox__label': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: `0 0 0 ${tokens.spacingHorizontalXS}` }, '& .fui-Checkbox__indicator': { margin: '1px 0 0 0' } },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AgencyTableProps { agencies: readonly AgencyExchange[]; left: readonly string[]; onLeave(left: readonly string[]): void }

/** Every agency that is asked: chosen or not for this sending, when it was last sent its workbook, and what came back. One that there is nothing to send to now cannot be chosen. */
export function AgencyTable({ agencies, left, onLeave }: AgencyTableProps) {
  const styles = useStyles();
  const choose = (agency: string, isChosen: boolean) => onLeave(isChosen ? left.filter((one) => one !== agency) : [...left, agency]);
  return (
    <>
      <table className={styles.table} aria-label={EXCHANGE_PANEL.agencies}>
        <thead>
          <tr>
            {EXCHANGE_PANEL.headers.map((header, index) => <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head, index === 0 ? styles.agency : styles.day)}>{header}</th>)}
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ agency, isAsked, sentOn, round, returnedOn, outcome, ...counts }) => (
            <tr key={agency}>
              <th scope="row" className={mergeClasses(styles.cell, styles.agency)}>
                <Checkbox
                  className={styles.box} checked={isAsked && !left.includes(agency)} disabled={!isAsked} onChange={(_, { checked }) => choose(agency, checked === true)}
                  label={<>{agency}<span className={styles.facts}>{EXCHANGE_PANEL.rows(counts)}</span>{outcome !== null && <span className={styles.facts}>{MERGE_WORDS.returned(outcome.taken, outcome.conflicts, outcome.problems)}</span>}</>}
                />
              </th>
              <td className={mergeClasses(styles.cell, styles.day)}>{sentOn === null ? EXCHANGE_PANEL.notSent : vietnameseDate(sentOn)}{sentOn !== null && <span className={styles.facts}>{round}</span>}</td>
              <td className={mergeClasses(styles.cell, styles.day)}>{returnedOn !== null ? vietnameseDate(returnedOn) : sentOn !== null && <span className={styles.missing}>{EXCHANGE_PANEL.outstanding}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.ways}>
        <Button size="small" onClick={() => onLeave([])}>{EXCHANGE_PANEL.all}</Button>
        <Button size="small" onClick={() => onLeave(agencies.map(({ agency }) => agency))}>{EXCHANGE_PANEL.none}</Button>
      </div>
    </>
  );
}
