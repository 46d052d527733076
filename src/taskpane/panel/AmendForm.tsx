import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '../../commands/overview';
import type { AmendmentKind, AmendmentWanted } from '../../plan/amendment';
import { AMEND_PANEL } from '../../strings';
import { AMENDMENT_FIELDS, amendmentOf, type AmendmentEntries, type AmendmentField } from '../amendmentFields';
import { Choice, type ChoiceOption } from './Choice';
import { TextField } from './TextField';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorPaletteRedForeground1 },
  send: { alignSelf: 'flex-start' },
});

const KINDS = Object.keys(AMENDMENT_FIELDS) as AmendmentKind[];
const asOptions = (words: readonly string[]): ChoiceOption[] => words.map((word) => ({ value: word, words: word }));

interface AmendFormProps { overview: Overview; isBusy: boolean; onAmend(wanted: AmendmentWanted): void }

/** A lawful change of the plan, with the document that says so. */
export function AmendForm({ overview, isBusy, onAmend }: AmendFormProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<AmendmentKind>('re-date-task');
  const [entries, setEntries] = useState<AmendmentEntries>({});
  const [wrong, setWrong] = useState('');
  const enter = (field: keyof AmendmentEntries) => (value: string) => setEntries({ ...entries, [field]: value });
  const send = () => {
    const read = amendmentOf(kind, entries);
    setWrong('wrong' in read ? read.wrong : '');
    if ('wanted' in read && !isBusy) onAmend(read.wanted);
  };
  return (
    <details>
      <summary className={styles.summary}>{AMEND_PANEL.heading}</summary>
      <div className={styles.form}>
        <p className={styles.said}>{AMEND_PANEL.how}</p>
        <Choice label={AMEND_PANEL.kind} value={kind} isBusy={false} options={KINDS.map((one) => ({ value: one, words: AMEND_PANEL.kinds[one] }))} onChoose={(value) => setKind(value as AmendmentKind)} />
        {AMENDMENT_FIELDS[kind].map((field) => (
          <Field key={field} label={AMEND_PANEL.fields[field]} value={entries[field] ?? ''} options={optionsOf(field, overview)} onEnter={enter(field)} />
        ))}
        <TextField label={AMEND_PANEL.number} value={entries.number ?? ''} onEnter={enter('number')} />
        <TextField label={AMEND_PANEL.issuedOn} value={entries.issuedOn ?? ''} onEnter={enter('issuedOn')} placeholder="dd/mm/yyyy" />
        <p className={styles.wrong} role="alert">{wrong}</p>
        <Button className={styles.send} size="small" disabledFocusable={isBusy} onClick={send}>{AMEND_PANEL.amend}</Button>
      </div>
    </details>
  );
}

/** What there is to choose from; null: it is typed. */
function optionsOf(field: AmendmentField, { tasks, targets, agencies }: Overview): ChoiceOption[] | null {
  const none = { value: '', words: AMEND_PANEL.choose };
  switch (field) {
    case 'area': return [none, ...asOptions(tasks.byArea.map(({ name }) => name))];
    case 'lead': return [none, ...asOptions(agencies)];
    case 'code': return [none, ...tasks.rows.map(({ id, name }) => ({ value: id, words: name === '' ? id : `${id} ${name}` }))];
    case 'id': return [none, ...targets.rows.map(({ id, name }) => ({ value: id, words: `${id} ${name}` }))];
    case 'name': case 'deliverable': case 'deadline': case 'target': return null;
  }
}

interface FieldProps { label: string; value: string; options: ChoiceOption[] | null; onEnter(value: string): void }

function Field({ label, value, options, onEnter }: FieldProps) {
  if (options !== null) return <Choice label={label} value={value} isBusy={false} options={options} onChoose={onEnter} />;
  return <TextField label={label} value={value} onEnter={onEnter} />;
}
