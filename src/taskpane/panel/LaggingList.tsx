import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Group } from '../../plan/summary';
import { PANE } from '../../strings';
import { LaggingGroup } from './LaggingGroup';
import { worstFirst } from './worstFirst';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
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
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={PANE.laggingBy}
        selectedValue={by}
        onTabSelect={(_, data) => setBy(data.value === 'lead' ? 'lead' : 'area')}
      >
        <Tab value="area">{PANE.byArea}</Tab>
        <Tab value="lead">{PANE.byLead}</Tab>
      </TabList>
      {lagging.map((group) => <LaggingGroup key={`${by} ${group.name}`} group={group} onOpen={onOpen} />)}
      <p className={styles.calm}>{lagging.length === 0 ? PANE.nothingLags : PANE.calmGroups(calm, by)}</p>
    </div>
  );
}
