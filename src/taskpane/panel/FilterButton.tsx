import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  filter: {
    padding: `1px ${tokens.spacingHorizontalSNudge}`, cursor: 'pointer', whiteSpace: 'nowrap',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface FilterButtonProps { word: string; isPressed: boolean; onPress(): void; children: ReactNode }

/** A word with its number; pressed, the list below shows what was counted. */
export function FilterButton({ word, isPressed, onPress, children }: FilterButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" aria-pressed={isPressed} className={mergeClasses(styles.filter, isPressed && styles.pressed)} onClick={onPress}>
      {word} <span className={styles.number}>{children}</span>
    </button>
  );
}
