import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { width: '100%', minWidth: 0 },
  wanted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorPaletteRedForeground1 },
});

interface TextFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  /** what is to be written instead; null: it is right */
  wanted?: string | null;
  onEnter(value: string): void;
  /** the field is left, or Enter pressed */
  onDone?(): void;
}

/** One thing to be typed. */
export function TextField({ label, value, placeholder, wanted = null, onEnter, onDone }: TextFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <Input
        id={id} className={styles.input} size="small" value={value} placeholder={placeholder} aria-invalid={wanted !== null} aria-describedby={`${id}-wanted`}
        onChange={(_, data) => onEnter(data.value)} onBlur={onDone} onKeyDown={({ key }) => { if (key === 'Enter') onDone?.(); }}
      />
      <p id={`${id}-wanted`} className={styles.wanted} role="alert">{wanted ?? ''}</p>
    </div>
  );
}
