import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { CHECK_PANEL } from '../../strings';
import { FoldedList } from '../panel/FoldedList';
import { GroupOfProblems } from '../panel/GroupOfProblems';
import { mendable, problemGroups, type ProblemsBy } from '../problemGroups';
import type { PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  mend: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

const WAYS: readonly ProblemsBy[] = ['sheet', 'lead', 'code'];

/** What is wrong in what people entered: whole while it is open, made anew whenever the workbook changes. */
export function ProblemsPanel({ overview, checking, mends, isBusy, checkActions, onOpenCell, onTakeBack }: PanelProps) {
  const styles = useStyles();
  const [by, setBy] = useState<ProblemsBy>('sheet');
  const isFresh = checking?.of === overview;
  useEffect(() => { if (!isFresh) void checkActions.check(); }, [isFresh, checkActions]);
  // Until the whole check is there, what reading the workbook has found already stands.
  const problems = checking?.checked.problems ?? overview.problems;
  const certain = mendable(problems);
  return (
    <div className={styles.panel}>
      <div className={styles.way}>
        <p className={styles.said} role="status">{checking === null && problems.length === 0 ? CHECK_PANEL.checking : problems.length === 0 ? CHECK_PANEL.none : CHECK_PANEL.count(problems.length)}</p>
        {checking !== null && !checking.checked.isWhole && <p className={styles.hint}>{CHECK_PANEL.notWhole}</p>}
        {certain.length > 0 && <Button size="small" disabledFocusable={isBusy} onClick={() => void checkActions.mend(certain)}>{CHECK_PANEL.mendAll(certain.length)}</Button>}
      </div>
      {problems.length > 0 && (
        <div role="group" aria-label={CHECK_PANEL.groupedBy} className={styles.ways}>
          {WAYS.map((way) => (
            <ToggleButton key={way} size="small" shape="circular" appearance={way === by ? 'primary' : undefined} checked={way === by} onClick={() => setBy(way)}>{CHECK_PANEL.by[way]}</ToggleButton>
          ))}
        </div>
      )}
      {problemGroups(problems, by).map((group) => (
        <GroupOfProblems key={`${by} ${group.name}`} group={group} by={by} isBusy={isBusy} onOpen={onOpenCell} onMend={(problem) => void checkActions.mend([problem])} />
      ))}
      <FoldedList heading={CHECK_PANEL.mends(mends.length)} items={mends} keyOf={(mend) => `${mends.indexOf(mend)} ${mend.words}`}>
        {(mend) => (
          <span className={styles.mend}>
            <span className={styles.words}>{mend.words}</span>
            <Button size="small" disabledFocusable={isBusy} aria-label={CHECK_PANEL.undoMend(mend.words)} onClick={() => onTakeBack(mend)}>{CHECK_PANEL.undo}</Button>
          </span>
        )}
      </FoldedList>
      <div className={styles.way}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void checkActions.writeCheckSheet()}>{CHECK_PANEL.writeSheet}</Button>
        <p className={styles.hint}>{CHECK_PANEL.whatSheetDoes}</p>
      </div>
      <div className={styles.way}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void checkActions.agree()}>{CHECK_PANEL.agree}</Button>
        <p className={styles.hint}>{CHECK_PANEL.whatAgreeDoes}</p>
      </div>
    </div>
  );
}
