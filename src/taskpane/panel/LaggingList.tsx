import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Group } from '../../plan/summary';
import { PANE } from '../../strings';
import { LaggingGroup } from './LaggingGroup';
import { worstFirst } from './worstFirst';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  switch: { display: 'flex', gap: tokens.spacingHorizontalXS },
  calm: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface LaggingListProps {
  byArea: readonly Group[];
  byLead: readonly Group[];
  onOpen(id: string): void;
}

/** Who lags, by area or by lead agency. Groups where nothing lags are counted in one line below the others. */
export function LaggingList({ byArea, byLead, onOpen }: LaggingListProps) {
  const styles = useStyles();
  const [by, setBy] = useState<'area' | 'lead'>('area');
  const groups = by === 'area' ? byArea : byLead;
  const lagging = worstFirst(groups);
  const calm = groups.length - lagging.length;
  return (
    <div className={styles.list}>
      <div role="group" aria-label={PANE.laggingBy} className={styles.switch}>
        <ToggleButton size="small" shape="circular" appearance={by === 'area' ? 'primary' : undefined} checked={by === 'area'} onClick={() => setBy('area')}>{PANE.byArea}</ToggleButton>
        <ToggleButton size="small" shape="circular" appearance={by === 'lead' ? 'primary' : undefined} checked={by === 'lead'} onClick={() => setBy('lead')}>{PANE.byLead}</ToggleButton>
      </div>
      {lagging.map((group) => <LaggingGroup key={`${by} ${group.name}`} group={group} onOpen={onOpen} />)}
      <p className={styles.calm}>{lagging.length === 0 ? PANE.nothingLags : PANE.calmGroups(calm, by)}</p>
    </div>
  );
}
