import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { vietnameseDate } from '../../plan/day';
import type { JudgedRow } from '../../plan/summary';
import { PANE, TIME_STATE_WORDS } from '../../strings';
import type { ShownGroup } from './groupsShown';
import { RowButton } from './RowButton';
import { StackedBar } from './StackedBar';

/** A group shows this many rows until asked for more, so that the worst groups are seen together. */
const ROWS_AT_FIRST = 6;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  counts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  rows: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  unnamed: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  state: { display: 'block' },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, color: tokens.colorBrandForegroundLink },
});

interface GroupOfRowsProps extends ShownGroup { onOpen(id: string): void }

/** An area or an agency: how the whole of it stands, and those of its rows that are listed. */
export function GroupOfRows({ group, rows, onOpen }: GroupOfRowsProps) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const { overdue, behind } = group.states;
  const shown = isWhole ? rows : rows.slice(0, ROWS_AT_FIRST);
  const hidden = rows.length - shown.length;
  return (
    <section className={styles.group} aria-label={group.name}>
      <h3 className={styles.name}>{group.name}</h3>
      <StackedBar parts={{ done: group.done, overdue, behind, rest: group.total - group.done - overdue - behind }} />
      <div className={styles.counts}>{PANE.groupCounts(group.done, group.total, overdue, behind)}</div>
      <ul className={styles.rows}>
        {shown.map((row) => <li key={row.id}><Row row={row} onOpen={onOpen} /></li>)}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setIsWhole(true)}>{PANE.showMore(hidden)}</Button>
      )}
    </section>
  );
}

function Row({ row, onOpen }: { row: JudgedRow; onOpen(id: string): void }) {
  const styles = useStyles();
  const look = row.state === 'overdue' ? styles.overdue : row.state === 'behind' ? styles.behind : styles.other;
  return (
    <RowButton place={row.id} hint={PANE.goToRow(row.id)} onClick={() => onOpen(row.id)}>
      {row.name ? row.name : <span className={styles.unnamed}>{PANE.unnamed}</span>}
      <span className={mergeClasses(styles.state, look)}>
        {TIME_STATE_WORDS[row.state]}{row.due === null ? '' : PANE.due(vietnameseDate(row.due))}
      </span>
    </RowButton>
  );
}
