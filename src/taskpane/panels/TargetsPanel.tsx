import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverviewTarget, TargetCounts } from '../../commands/overview';
import { PANE } from '../../strings';
import { FilterButton } from '../panel/FilterButton';
import { TargetRow } from '../panel/TargetRow';
import type { PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  apart: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  rows: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

type ResultShown = Exclude<OverviewTarget['result'], 'not-measurable'>;

const FILTERS: readonly { result: ResultShown; numberOf(counts: TargetCounts): string; isAlways: boolean }[] = [
  { result: 'met', numberOf: ({ met, measurable }) => `${met}/${measurable}`, isAlways: true },
  { result: 'not-met', numberOf: ({ notMet }) => String(notMet), isAlways: true },
  { result: 'not-reported', numberOf: ({ notReported }) => String(notReported), isAlways: true },
  { result: 'not-published', numberOf: ({ notPublished }) => String(notPublished), isAlways: true },
  { result: 'problem', numberOf: ({ problem }) => String(problem), isAlways: false },
];

/** Not met first: what a leader asks about. */
const ORDER: readonly OverviewTarget['result'][] = ['not-met', 'problem', 'not-reported', 'not-published', 'met', 'not-measurable'];

/** Targets stand apart from tasks: all tasks done says nothing about targets met. */
export function TargetsPanel({ overview: { targets }, onOpenRow }: PanelProps) {
  const styles = useStyles();
  const [pressed, setPressed] = useState<ResultShown | null>(null);
  const shown = targets.rows.filter(({ result }) => pressed === null || result === pressed).sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  return (
    <div className={styles.panel}>
      <div role="group" aria-label={PANE.targets.label} className={styles.filters}>
        {FILTERS.filter(({ result, isAlways }) => isAlways || targets.rows.some((row) => row.result === result)).map(({ result, numberOf }) => (
          <FilterButton key={result} word={PANE.targets.counts[result]} isPressed={pressed === result} onPress={() => setPressed(pressed === result ? null : result)}>
            {numberOf(targets)}
          </FilterButton>
        ))}
      </div>
      <p className={styles.apart}>{PANE.targets.apart}</p>
      {shown.length === 0 && <p className={styles.apart}>{PANE.targets.noneShown}</p>}
      <ul className={styles.rows}>
        {shown.map((target) => <li key={target.id}><TargetRow target={target} onOpen={() => onOpenRow('MucTieu', target.id)} /></li>)}
      </ul>
    </div>
  );
}
