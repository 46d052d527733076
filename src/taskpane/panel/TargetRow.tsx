import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { OverviewTarget } from '../../commands/overview';
import { PANE, RESULT_WORDS } from '../../strings';
import { shareText } from '../numbers';
import { actualText, wantedText } from '../targetWords';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  result: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  bar: { display: 'block', height: '6px', marginTop: '2px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground6, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  attained: { display: 'block', height: '100%', backgroundColor: tokens.colorPaletteRedBackground3, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

const RESULTS: Record<OverviewTarget['result'], { Icon: ComponentType; look: 'good' | 'bad' | 'open' }> = {
  met: { Icon: CheckmarkCircle16Filled, look: 'good' },
  'not-met': { Icon: DismissCircle16Filled, look: 'bad' },
  'not-reported': { Icon: QuestionCircle16Regular, look: 'open' },
  'not-published': { Icon: Clock16Regular, look: 'open' },
  'not-measurable': { Icon: QuestionCircle16Regular, look: 'open' },
  problem: { Icon: Warning16Filled, look: 'bad' },
};

/** A target: its name, actual and target side by side, and how much of it is reached. */
export function TargetRow({ target, onOpen }: { target: OverviewTarget; onOpen(): void }) {
  const styles = useStyles();
  const { Icon, look } = RESULTS[target.result];
  const words = target.result === 'problem' ? target.reason : RESULT_WORDS[target.result];
  const facts = [
    PANE.targets.actual(actualText(target)), PANE.targets.wanted(wantedText(target)),
    ...(target.attainment === null ? [] : [PANE.targets.attained(shareText(target.attainment))]),
  ];
  return (
    <RowButton place={target.id} hint={PANE.goToRow(target.id)} onClick={onOpen}>
      {target.name}{target.level === '' ? '' : ` (${target.level})`}
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <span className={mergeClasses(styles.result, styles[look])}><Icon /> {words}</span>
      {target.attainment !== null && <AttainmentBar attainment={target.attainment} isMet={target.result === 'met'} />}
    </RowButton>
  );
}

/** The number stands beside it; under 0 the bar is empty, over 100 % it is full. */
function AttainmentBar({ attainment, isMet }: { attainment: number; isMet: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.bar} role="img" aria-label={PANE.targets.barLabel(shareText(attainment))}>
      <span className={mergeClasses(styles.attained, isMet && styles.met)} style={{ width: `${Math.min(Math.max(attainment, 0), 1) * 100}%` }} />
    </span>
  );
}
