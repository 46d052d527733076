import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex', width: '100%', boxSizing: 'border-box', gap: tokens.spacingHorizontalS, textAlign: 'left', cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { flexShrink: 0, minWidth: '32px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface RowButtonProps { place: string; hint: string; onClick(): void; children: ReactNode }

/** A line of a list that goes to its place in the workbook. Never disabled: that would take the keyboard's focus away in mid-list. */
export function RowButton({ place, hint, onClick, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} title={hint} onClick={onClick}>
      <span className={styles.place}>{place}</span>
      <span className={styles.text}>{children}</span>
    </button>
  );
}
