import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { vietnameseDate, type Day } from '../../plan/day';
import { readDay } from '../../plan/readDay';
import { PANE } from '../../strings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  // Fluent gives a label a third of the field, too little for these words in a narrow pane.
  field: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  input: { width: '100%', minWidth: 0 },
  today: { flexShrink: 0, minWidth: 'auto' },
});

interface ReportDateProps {
  day: Day;
  today: Day;
  isBusy: boolean;
  onChange(day: Day): void;
}

/** The report date as dd/mm/yyyy. It is taken over on Enter or when the field is left; what is no date stays, with a sentence. */
export function ReportDate({ day, today, isBusy, onChange }: ReportDateProps) {
  const styles = useStyles();
  const [text, setText] = useState(vietnameseDate(day));
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setText(vietnameseDate(day));
    setIsWrong(false);
  }, [day]);

  const takeOver = () => {
    const reading = readDay(text);
    if (reading.kind !== 'read') return setIsWrong(true);
    setIsWrong(false);
    setText(vietnameseDate(reading.value));
    if (reading.value !== day) onChange(reading.value);
  };

  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={PANE.reportDate}
        orientation="horizontal"
        size="small"
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? PANE.dateWanted : undefined}
      >
        <Input
          className={styles.input}
          size="small"
          value={text}
          placeholder="dd/mm/yyyy"
          onChange={(_, data) => setText(data.value)}
          onBlur={takeOver}
          onKeyDown={(event) => { if (event.key === 'Enter') takeOver(); }}
        />
      </Field>
      <Button className={styles.today} size="small" disabledFocusable={isBusy} onClick={() => onChange(today)}>{PANE.today}</Button>
    </div>
  );
}
