import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { vietnameseDate } from '../../../plan/day';
import { readDay } from '../../../plan/readDay';
import { EXCHANGE_PANEL, PANE, SENT_WORDS } from '../../../strings';
import { assignedNow, type ExchangeActions, type Exchanging } from '../../exchanging';
import { Section } from '../Section';
import { AgencyTable } from './AgencyTable';
import { SentFiles } from './SentFiles';
import { UnsentRows } from './UnsentRows';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  make: { alignSelf: 'flex-start' },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SendViewProps { exchanging: Exchanging; isBusy: boolean; actions: ExchangeActions }

/** Who is asked, for which round, and the files that were made. What the user has typed stands, then what was sent last; else it follows the workbook. */
export function SendView({ exchanging, isBusy, actions }: SendViewProps) {
  const styles = useStyles();
  const { exchange, sent } = exchanging;
  const [typed, setTyped] = useState<{ round?: string; due?: string }>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  if (exchange === null) return null;
  const { agencies, unsent, unnamed, listed } = exchange;
  const round = typed.round ?? sent?.round.name ?? exchange.round;
  const dueText = typed.due ?? vietnameseDate(sent?.round.due ?? exchange.due);
  const due = readDay(dueText);
  const chosen = agencies.filter(({ agency, isAsked }) => isAsked && !left.includes(agency)).map(({ agency }) => agency);
  const isReady = due.kind === 'read' && round.trim() !== '' && chosen.length > 0;
  return (
    <div className={styles.view}>
      <Section heading={EXCHANGE_PANEL.sendHeading}>
        <div className={styles.fields}>
          <Field className={styles.field} size="small" label={EXCHANGE_PANEL.round}>
            <Input className={styles.input} size="small" value={round} onChange={(_, { value }) => setTyped({ ...typed, round: value })} />
          </Field>
          <Field
            className={styles.field} size="small" label={EXCHANGE_PANEL.due}
            validationState={due.kind === 'read' ? 'none' : 'error'} validationMessage={due.kind === 'read' ? undefined : PANE.dateWanted}
          >
            <Input className={styles.input} size="small" placeholder="dd/mm/yyyy" value={dueText} onChange={(_, { value }) => setTyped({ ...typed, due: value })} />
          </Field>
        </div>
        <AgencyTable agencies={agencies} left={left} onLeave={setLeft} />
        {unnamed > 0 && <p className={styles.said}>{SENT_WORDS.unnamed(unnamed)}</p>}
        <Button
          className={styles.make} appearance="primary" size="small" disabledFocusable={isBusy || !isReady}
          onClick={() => { if (due.kind === 'read') void actions.send({ name: round.trim(), due: due.value }, chosen); }}
        >
          {EXCHANGE_PANEL.make(chosen.length)}
        </Button>
      </Section>
      {sent !== null && <SentFiles sent={sent} isBusy={isBusy} actions={actions} />}
      <UnsentRows unsent={unsent} listed={listed} assigned={assignedNow(exchanging)} isBusy={isBusy} onAssign={(next) => void actions.assign(next)} />
    </div>
  );
}
