import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Assigned, Unsent } from '../../../commands/send';
import { EXCHANGE_PANEL } from '../../../strings';
import { withChoice } from '../../withChoice';
import { Choice } from '../Choice';
import { FoldedList } from '../FoldedList';
import { Section } from '../Section';

const NOBODY = '';

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  codes: { overflowWrap: 'anywhere' },
  agencies: { display: 'flex', flexDirection: 'column' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface UnsentRowsProps { unsent: Unsent; listed: readonly string[]; assigned: Assigned; isBusy: boolean; onAssign(assigned: Assigned): void }

/** Rows that no file holds: each can be given to an agency for this round; what a collective leads, to several. */
export function UnsentRows({ unsent, listed, assigned, isBusy, onAssign }: UnsentRowsProps) {
  const styles = useStyles();
  const open = unsent.withoutLead.filter(({ code }) => !(code in assigned.given));
  return (
    <>
      <FoldedList heading={EXCHANGE_PANEL.unsentHeading(open.length)} items={unsent.withoutLead} keyOf={({ code }) => code}>
        {({ code, name }) => (
          <Choice
            label={EXCHANGE_PANEL.giveTo(code, name)} isBusy={isBusy} value={assigned.given[code] ?? NOBODY}
            options={[{ value: NOBODY, words: EXCHANGE_PANEL.nobody }, ...listed.map((agency) => ({ value: agency, words: agency }))]}
            onChoose={(agency) => onAssign({ ...assigned, given: withChoice(assigned.given, code, agency === NOBODY ? undefined : agency) })}
          />
        )}
      </FoldedList>
      {unsent.ended.length > 0 && <p className={styles.said}>{EXCHANGE_PANEL.unsentEnded(unsent.ended.map(({ code }) => code))}</p>}
      {unsent.collective.map(({ name, rows }) => {
        const codes = rows.map(({ code }) => code);
        const asked = assigned.collective[codes[0]!] ?? [];
        const ask = (agencies: readonly string[]) => onAssign({ ...assigned, collective: { ...assigned.collective, ...Object.fromEntries(codes.map((code) => [code, agencies])) } });
        return (
          <Section key={name} heading={EXCHANGE_PANEL.collectiveHeading(name, codes.length)}>
            <p className={styles.said}>{EXCHANGE_PANEL.collectiveHow}</p>
            <p className={`${styles.said} ${styles.codes}`}>{codes.join(', ')}</p>
            <details>
              <summary className={styles.summary}>{EXCHANGE_PANEL.agenciesAsked(asked.length)}</summary>
              <div className={styles.agencies}>
                {listed.map((agency) => (
                  <Checkbox
                    key={agency} label={agency} checked={asked.includes(agency)} disabled={isBusy}
                    onChange={(_, { checked }) => ask(checked === true ? [...asked, agency] : asked.filter((one) => one !== agency))}
                  />
                ))}
              </div>
            </details>
          </Section>
        );
      })}
    </>
  );
}
