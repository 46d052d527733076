import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../commands/overview';
import type { JudgedRow } from '../../plan/summary';
import { PANE } from '../../strings';
import { AmendForm } from '../panel/AmendForm';
import { FormulaWays } from '../panel/FormulaWays';
import { AppendixSources } from '../panel/import/AppendixSources';
import { ImportView } from '../panel/import/ImportView';
import { Section } from '../panel/Section';
import type { PanelProps } from './panels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** What the tasks still lack, in the order in which it hurts. */
const LACKING: readonly { isLacking(row: JudgedRow): boolean; say(count: number): string }[] = [
  { isLacking: ({ name }) => name === '', say: PANE.plan.unnamed },
  { isLacking: ({ due }) => due === null, say: PANE.plan.noDue },
  { isLacking: ({ leads }) => leads.length === 0, say: PANE.plan.noLead },
];

/** The plan in the workbook: what is there, what is missing, and how to fill it; while an appendix is looked at, what importing it would do. */
export function PlanPanel({ importing, ...props }: PanelProps) {
  const { overview, isBusy, importActions } = props;
  if (importing) return <ImportView importing={importing} agencies={overview.agencies} isBusy={isBusy} actions={importActions} />;
  return <PlanInWorkbook {...props} />;
}

function PlanInWorkbook({ overview, isBusy, hasFunctions, importActions, rewritten, formulaActions, onAmend, onLoad }: Omit<PanelProps, 'importing'>) {
  const styles = useStyles();
  const { rows } = overview.tasks;
  const lacking = LACKING.flatMap(({ isLacking, say }) => {
    const count = rows.filter(isLacking).length;
    return count === 0 ? [] : [say(count)];
  });
  return (
    <div className={styles.panel}>
      <Section heading={overview.plan.title}>
        <ul className={styles.list} aria-label={PANE.plan.inWorkbook}>
          <li>{PANE.plan.tasks(rows.length)}</li>
          {lacking.map((words) => <li key={words}>{words}</li>)}
          <li>{PANE.plan.duties(overview.duties.rows.length)}</li>
          <li>{PANE.plan.targets(overview.targets.measurable)}</li>
        </ul>
        <p className={styles.said}>{lacking.length === 0 ? PANE.plan.nothingMissing : PANE.plan.howToFill}</p>
      </Section>
      <AppendixSources isBusy={isBusy} onOpen={importActions.openAppendix} />
      <AmendForm overview={overview} isBusy={isBusy} onAmend={onAmend} />
      <FormulaWays overview={overview} said={formulasOf(overview, hasFunctions)} hasFunctions={hasFunctions} rewritten={rewritten} isBusy={isBusy} actions={formulaActions} />
      <div className={styles.way}>
        <Button size="small" disabledFocusable={isBusy} onClick={onLoad}>{PANE.plan.complete}</Button>
        <p className={styles.said}>{PANE.plan.whatCompleteDoes}</p>
      </div>
    </div>
  );
}

function formulasOf({ dialect }: Overview, hasFunctions: boolean): string {
  if (dialect === 'native') return PANE.plan.native;
  return hasFunctions ? PANE.plan.functions : PANE.plan.functionsMissing;
}
