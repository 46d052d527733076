import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckProblem } from '../../commands/check';
import { CHECK_PANEL, checkSentence, PANE } from '../../strings';
import { exactText } from '../numbers';
import type { ProblemGroup, ProblemsBy } from '../problemGroups';
import { RowButton } from './RowButton';

const ROWS_AT_FIRST = 6;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  rows: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  open: { flexGrow: 1, minWidth: 0 },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  mend: { flexShrink: 0, minWidth: 'auto', marginTop: '2px' },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, color: tokens.colorBrandForegroundLink },
});

interface GroupOfProblemsProps { group: ProblemGroup; by: ProblemsBy; isBusy: boolean; onOpen(sheet: string, cell: string): void; onMend(problem: CheckProblem): void }

export function GroupOfProblems({ group: { name, problems }, by, isBusy, onOpen, onMend }: GroupOfProblemsProps) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, ROWS_AT_FIRST);
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.name}>{CHECK_PANEL.group(name, problems.length)}</h2>
      <ul className={styles.rows}>
        {shown.map((problem) => (
          <li key={`${problem.where.sheet} ${problem.where.cell} ${problem.code}`} className={styles.row}>
            <div className={styles.open}>
              <RowButton place={problem.where.cell} hint={PANE.goToCell(problem.where)} onClick={() => onOpen(problem.where.sheet, problem.where.cell)}>
                {by === 'code' ? '' : checkSentence(problem)}
                <span className={styles.facts}>{factsOf(problem, by)}</span>
              </RowButton>
            </div>
            {problem.mend !== null && (
              <Button className={styles.mend} size="small" disabledFocusable={isBusy} title={mendWords(problem)} aria-label={`${mendWords(problem)}: ${problem.where.cell}`} onClick={() => onMend(problem)}>
                {problem.code === 'changed-from-plan' ? CHECK_PANEL.restore : CHECK_PANEL.mend}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button className={styles.more} appearance="transparent" size="small" onClick={() => setIsWhole(true)}>{CHECK_PANEL.showMore(problems.length - shown.length)}</Button>
      )}
    </section>
  );
}

const MOST_LETTERS = 60;

function factsOf({ where, value, planValue, code }: CheckProblem, by: ProblemsBy): string {
  const text = value === null || value === undefined ? '' : typeof value === 'number' ? exactText(value) : String(value);
  return [
    CHECK_PANEL.row(where.id === '' ? CHECK_PANEL.ofColumn : where.id, where.sheet),
    ...(text === '' ? [] : [CHECK_PANEL.value(short(text))]),
    ...(by === 'code' && code === 'changed-from-plan' ? [CHECK_PANEL.planIs(short(String(planValue ?? '')))] : []),
  ].join(' · ');
}

function mendWords({ mend, code }: CheckProblem): string {
  if (mend === null) return '';
  if (mend.kind === 'formula') return CHECK_PANEL.formulaBack;
  const after = typeof mend.cell.after === 'number' ? exactText(mend.cell.after) : short(String(mend.cell.after ?? ''));
  return code === 'changed-from-plan' ? CHECK_PANEL.restoreTo(after) : CHECK_PANEL.mendTo(after);
}

const short = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);
