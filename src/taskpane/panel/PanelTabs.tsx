import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Overview } from '../../commands/overview';
import { PANE } from '../../strings';
import type { Checking } from '../checking';
import { PANELS, type PanelName } from '../panels/panels';

const useStyles = makeStyles({
  // Wrapped, no tab is ever out of reach in a narrow pane.
  tabs: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalSNudge}`, cursor: 'pointer', whiteSpace: 'nowrap',
    border: 'none', borderBottom: '3px solid transparent', backgroundColor: 'transparent', color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // There the system shows transparent lines too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  open: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface PanelTabsProps { overview: Overview; checking: Checking | null; open: PanelName; onOpen(panel: PanelName): void }

/** The panels' names. One stop of the Tab key; the arrows go from one to the next. */
export function PanelTabs({ overview, checking, open, onOpen }: PanelTabsProps) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={PANE.panels.label} className={styles.tabs} onKeyDown={goByKey}>
      {PANELS.map(({ name, label }) => (
        <button
          key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === open} aria-controls={name === open ? 'open-panel' : undefined}
          tabIndex={name === open ? 0 : -1}
          className={mergeClasses(styles.tab, name === open && styles.open)} onClick={() => onOpen(name)}
        >
          {label(overview, checking)}
        </button>
      ))}
    </div>
  );
}

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Fluent's own arrow groups put hidden stops around them, which those who listen to the pane would meet. */
function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  tabs[step(tabs.indexOf(event.target as HTMLElement), tabs.length - 1)]?.focus();
}
