import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

export interface ChoiceOption { value: string; words: string }

interface ChoiceProps { label: string; value: string; options: readonly ChoiceOption[]; isBusy: boolean; onChoose(value: string): void }

/** One question with its possible answers. While Excel works the answer waits its turn, so it stays where the keyboard is. */
export function Choice({ label, value, options, isBusy, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <Select id={id} className={styles.select} size="small" value={value} aria-disabled={isBusy} onChange={(_, data) => { if (!isBusy) onChoose(data.value); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
      </Select>
    </div>
  );
}
