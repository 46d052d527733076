import { Button, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useState } from 'react';
import { isFound } from '../../plan/searchText';
import type { Group, JudgedRow } from '../../plan/summary';
import { PANE } from '../../strings';
import { GroupOfRows } from '../panel/GroupOfRows';
import { Section } from '../panel/Section';
import { groupsShown, type ShownGroup } from '../panel/groupsShown';
import { ROW_FILTERS } from '../rowFilter';
import type { PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  switch: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { width: '100%', minWidth: 0 },
  shown: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  calm: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

type By = 'area' | 'lead';

/** Who lags, by area or by lead agency, the worst first; or the rows that a figure counts, or what is looked for. */
export function LaggingPanel({ overview: { tasks, duties }, filter, onShowLagging, onOpenRow }: PanelProps) {
  const styles = useStyles();
  const [by, setBy] = useState<By>('area');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const isShown = (row: JudgedRow) => ROW_FILTERS[filter](row) && isFound(wanted, [row.id, row.name, row.area, ...row.leads]);
  const taskGroups = groupsShown(by === 'area' ? tasks.byArea : tasks.byLead, isShown);
  const dutyGroups = groupsShown(duties.byLead, isShown);
  const count = tasks.rows.filter(isShown).length;
  return (
    <div className={styles.panel}>
      <div className={styles.ways}>
        <div role="group" aria-label={PANE.groupedBy} className={styles.switch}>
          <By by="area" chosen={by} onChoose={setBy} />
          <By by="lead" chosen={by} onChoose={setBy} />
        </div>
        <Input
          type="search" className={styles.search} size="small" contentBefore={<Search16Regular />} aria-label={PANE.search} placeholder={PANE.search}
          value={typed} onChange={(_, { value }) => setTyped(value)}
        />
        <div className={styles.shown}>
          <span>{PANE.shown[filter]}</span>
          {filter !== 'lagging' && <Button size="small" onClick={onShowLagging}>{PANE.showLagging}</Button>}
        </div>
      </div>
      <Section heading={PANE.tasksHeading}>
        <p className={styles.calm} role="status">{saidOf(count, taskGroups, by)}</p>
        {taskGroups.map((group) => <GroupOfRows key={`${by} ${group.group.name}`} {...group} onOpen={(id) => onOpenRow('NhiemVu', id)} />)}
        {count === 0 && <p className={styles.calm}>{wanted === '' ? nothingShown(tasks.rows, filter) : PANE.nothingFound(wanted)}</p>}
        {count > 0 && wanted === '' && <OtherGroups all={by === 'area' ? tasks.byArea : tasks.byLead} shown={taskGroups} by={by} />}
      </Section>
      {dutyGroups.length > 0 && (
        <Section heading={PANE.dutiesHeading}>
          {dutyGroups.map((group) => <GroupOfRows key={group.group.name} {...group} onOpen={(id) => onOpenRow('PhanCong', id)} />)}
        </Section>
      )}
    </div>
  );
}

function By({ by, chosen, onChoose }: { by: By; chosen: By; onChoose(by: By): void }) {
  return (
    <ToggleButton size="small" shape="circular" appearance={by === chosen ? 'primary' : undefined} checked={by === chosen} onClick={() => onChoose(by)}>
      {by === 'area' ? PANE.byArea : PANE.byLead}
    </ToggleButton>
  );
}

const saidOf = (count: number, groups: readonly ShownGroup[], by: By) => (count === 0 ? '' : PANE.listed(count, groups.length, by));

/** Without any due date nothing can lag, which is no reason to be calm. */
function nothingShown(rows: readonly JudgedRow[], filter: PanelProps['filter']): string {
  const cannotLag = (filter === 'lagging' || filter === 'overdue' || filter === 'behind') && rows.every(({ due }) => due === null);
  return cannotLag ? PANE.nothingIsDue : PANE.none[filter];
}

function OtherGroups({ all, shown, by }: { all: readonly Group[]; shown: readonly ShownGroup[]; by: By }) {
  const styles = useStyles();
  const others = all.length - shown.length;
  return others === 0 ? null : <p className={styles.calm}>{PANE.otherGroups(others, by)}</p>;
}
