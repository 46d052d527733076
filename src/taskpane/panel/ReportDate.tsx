import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { vietnameseDate, type Day } from '../../plan/day';
import { readDay } from '../../plan/readDay';
import { PANE } from '../../strings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, '@media (max-width: 239px)': { flexWrap: 'wrap' } },
  // Fluent gives a label a third of the field, too little for these words in a narrow pane.
  field: {
    flexGrow: 1, minWidth: 0, gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS,
    // A pane of 320 px at 200 %: the label takes a line of its own, else nothing is left of the input.
    '@media (max-width: 239px)': { display: 'block', flexBasis: '100%' },
  },
  input: { width: '100%', minWidth: 0 },
  today: { flexShrink: 0, minWidth: 'auto' },
});

interface ReportDateProps {
  day: Day;
  today: Day;
  /** resolves when the workbook has the day, or has refused it */
  onChange(day: Day): Promise<void>;
}

/**
 * The report date as dd/mm/yyyy. It is taken over on Enter or when the field is left; what is no date stays, with a sentence. A day that the
 * workbook refuses gives way to the one that all figures are judged by; what is being typed is let be.
 */
export function ReportDate({ day, today, onChange }: ReportDateProps) {
  const styles = useStyles();
  const [text, setText] = useState(vietnameseDate(day));
  const [isWrong, setIsWrong] = useState(false);
  const [answers, setAnswers] = useState(0);
  const isTyping = useRef(false);
  const asked = useRef<Day | null>(null);
  useEffect(() => {
    if (isTyping.current || asked.current !== null) return;
    setText(vietnameseDate(day));
    setIsWrong(false);
  }, [day, answers]);

  const ask = (wanted: Day) => {
    isTyping.current = false;
    setIsWrong(false);
    setText(vietnameseDate(wanted));
    if (wanted === asked.current) return;
    asked.current = wanted;
    void onChange(wanted).then(() => {
      if (asked.current === wanted) asked.current = null;
      setAnswers((count) => count + 1);
    });
  };
  const takeOver = () => {
    const reading = readDay(text);
    const isNew = reading.kind === 'read' && (asked.current !== null || reading.value !== day);
    if (isNew) return ask(reading.value);
    isTyping.current = false;
    if (reading.kind === 'read') setText(vietnameseDate(reading.value));
    setIsWrong(reading.kind !== 'read');
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
          onChange={(_, data) => {
            isTyping.current = true;
            setText(data.value);
          }}
          onBlur={takeOver}
          onKeyDown={(event) => { if (event.key === 'Enter') takeOver(); }}
        />
      </Field>
      <Button className={styles.today} size="small" onClick={() => ask(today)}>{PANE.today}</Button>
    </div>
  );
}
