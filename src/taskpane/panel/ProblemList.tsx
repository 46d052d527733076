import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '../../commands/overview';
import { PANE, problemSentence } from '../../strings';
import { RowButton } from './RowButton';

const PROBLEMS_AT_FIRST = 5;

const useStyles = makeStyles({
  rows: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, color: tokens.colorBrandForegroundLink },
});

interface ProblemListProps { problems: Overview['problems']; onOpen(sheet: string, cell: string): void }

/** The cells that could not be judged, each with its place; the rest of the workbook has been counted. */
export function ProblemList({ problems, onOpen }: ProblemListProps) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, PROBLEMS_AT_FIRST);
  const hidden = problems.length - shown.length;
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((problem) => (
          <li key={`${problem.where.sheet} ${problem.where.cell} ${problem.code}`}>
            <RowButton place={problem.where.cell} hint={PANE.goToCell(problem.where)} onClick={() => onOpen(problem.where.sheet, problem.where.cell)}>
              {PANE.problemRow(problem.where)} {problemSentence(problem.code)}
            </RowButton>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setIsWhole(true)}>{PANE.showMoreCells(hidden)}</Button>}
    </>
  );
}
