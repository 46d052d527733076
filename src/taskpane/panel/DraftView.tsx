import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { factsToldBy } from '../../plan/appendix/planFacts';
import { DRAFT_PANEL, IMPORT_PANEL } from '../../strings';
import type { ChoosingPlanActions, Drafting } from '../choosingPlan';
import { FoldedList } from './FoldedList';
import { problemsByCode } from './import/problemsByCode';
import { SourceChoices } from './import/SourceChoices';
import { TextField } from './TextField';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  code: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface DraftViewProps { drafting: Drafting; isBusy: boolean; actions: ChoosingPlanActions }

/** The plan that an appendix would make, before it is taken. */
export function DraftView({ drafting: { choices, draft }, isBusy, actions }: DraftViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The view takes the place of what was pressed.
  useEffect(() => heading.current?.focus(), []);
  const [year, setYear] = useState(String(draft.told.year));
  const [province, setProvince] = useState(draft.told.province);
  const told = { year: /^\d+$/u.test(year.trim()) ? Number(year) : Number.NaN, province };
  const isRight = factsToldBy(told) !== null;
  const change = () => { if (told.year !== draft.told.year || told.province !== draft.told.province) void actions.changeDraft(choices, told); };
  const { plan } = draft;
  return (
    <main className={styles.view}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>{DRAFT_PANEL.heading}</h1>
        <p className={styles.said}>{IMPORT_PANEL.of(draft.source)}. {DRAFT_PANEL.nothingYet}</p>
      </div>
      <TextField label={DRAFT_PANEL.fields.year} value={year} wanted={factsToldBy({ ...told, province: 'x' }) === null ? DRAFT_PANEL.wanted.year : null} onEnter={setYear} onDone={change} />
      <TextField label={DRAFT_PANEL.fields.province} value={province} wanted={factsToldBy({ year: 2000, province }) === null ? DRAFT_PANEL.wanted.province : null} onEnter={setProvince} onDone={change} />
      <SourceChoices preview={draft} choices={choices} isBusy={isBusy} onChoose={(next) => void actions.changeDraft(next, told)} />
      {plan === null ? isRight && <p className={styles.said} role="alert">{DRAFT_PANEL.withoutAreas}</p> : (
        <>
          <div className={styles.head}>
            <p className={styles.title}>{plan.title}</p>
            <p className={styles.said}>{DRAFT_PANEL.document(plan.number, plan.issuer)}</p>
          </div>
          <FoldedList heading={DRAFT_PANEL.areas(plan.tasks.length)} items={plan.areas} keyOf={({ name }) => name}>
            {({ number, name, taskCount }) => <><span className={styles.code}>{number}.</span> {DRAFT_PANEL.area(name, taskCount)}</>}
          </FoldedList>
          <FoldedList heading={DRAFT_PANEL.agencies(plan.agencies.length)} items={plan.agencies} keyOf={({ name }) => name}>{({ name }) => name}</FoldedList>
          <FoldedList heading={IMPORT_PANEL.problems(draft.problems.length)} items={problemsByCode(draft.problems)} keyOf={({ code }) => code}>
            {({ sentence, places, more, count }) => <><span className={styles.code}>{sentence} ({count})</span><span className={styles.facts}>{IMPORT_PANEL.places(places, more)}</span></>}
          </FoldedList>
          <p className={styles.said}>{DRAFT_PANEL.whatItLacks}</p>
        </>
      )}
      <div className={styles.ways}>
        <Button appearance="primary" size="small" disabledFocusable={isBusy || plan === null || !isRight} onClick={() => void actions.takeDraft()}>{DRAFT_PANEL.take}</Button>
        <Button size="small" disabledFocusable={isBusy || plan === null || !isRight} onClick={() => void actions.saveDraft()}>{DRAFT_PANEL.save}</Button>
        <Button size="small" disabledFocusable={isBusy} onClick={actions.leaveDraft}>{DRAFT_PANEL.leave}</Button>
      </div>
    </main>
  );
}
