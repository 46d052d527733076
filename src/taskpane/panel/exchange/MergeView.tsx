import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { shownValue, type MergeProblem, type TakenCell } from '../../../commands/merge/previewMerge';
import { EXCHANGE_PANEL, MERGE_WORDS, problemSentence } from '../../../strings';
import type { ExchangeActions, Merging } from '../../exchanging';
import { FoldedList } from '../FoldedList';
import { AnswerChoices } from './AnswerChoices';
import { ConflictChoices } from './ConflictChoices';
import { ReturnedFileLine } from './ReturnedFileLine';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface MergeViewProps { merging: Merging; isBusy: boolean; actions: ExchangeActions }

/** What merging these files would do: file by file, what is disputed, what is written, what is left and why. Nothing is written before the button is pressed. */
export function MergeView({ merging: { preview, choices }, isBusy, actions }: MergeViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The view takes the place of what was pressed.
  useEffect(() => heading.current?.focus(), []);
  const onChoose = (next: typeof choices) => void actions.chooseForMerge(next);
  const isAnyRead = preview.files.some(({ refusal }) => refusal === null);
  const ways = (
    <div className={styles.ways}>
      <Button appearance="primary" size="small" disabledFocusable={isBusy || !isAnyRead} onClick={() => void actions.applyMerge()}>{EXCHANGE_PANEL.apply(preview.taken.length)}</Button>
      <Button size="small" disabledFocusable={isBusy} onClick={actions.leaveMerge}>{EXCHANGE_PANEL.leave}</Button>
    </div>
  );
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>{EXCHANGE_PANEL.previewHeading}</h2>
        <p className={styles.said}>{EXCHANGE_PANEL.nothingYet}</p>
        {ways}
      </div>
      <FoldedList heading={EXCHANGE_PANEL.files(preview.files.length)} items={preview.files} keyOf={({ name }) => name}>
        {(file) => <ReturnedFileLine file={file} choices={choices} isBusy={isBusy} onChoose={onChoose} />}
      </FoldedList>
      <ConflictChoices conflicts={preview.conflicts} choices={choices} isBusy={isBusy} onChoose={onChoose} />
      <AnswerChoices preview={preview} choices={choices} isBusy={isBusy} onChoose={onChoose} />
      <FoldedList heading={EXCHANGE_PANEL.problems(preview.problems.length)} items={preview.problems} keyOf={({ file, code, where }) => `${file} ${code} ${where.sheet} ${where.cell} ${where.id}`}>
        {(problem) => <>{MERGE_WORDS.problems[problem.code]}<span className={styles.facts}>{EXCHANGE_PANEL.problem(problem.file, placeOf(problem))}</span></>}
      </FoldedList>
      {(choices.formulaValues === true || preview.problems.some(({ code }) => code === 'formula-for-value')) && (
        <Checkbox
          label={EXCHANGE_PANEL.formulaValues} checked={choices.formulaValues ?? false} disabled={isBusy}
          onChange={(_, { checked }) => onChoose({ ...choices, formulaValues: checked === true })}
        />
      )}
      <FoldedList heading={EXCHANGE_PANEL.wrong(preview.wrong.length)} items={preview.wrong} keyOf={({ table, code, answerOf, problem }) => `${table} ${code} ${answerOf} ${problem}`}>
        {({ code, header, value, problem, files }) => <>{problemSentence(problem)}<span className={styles.facts}>{EXCHANGE_PANEL.problem(files.join(', '), `${code} · ${header}: ${shownValue(header, value)}`)}</span></>}
      </FoldedList>
      <FoldedList heading={EXCHANGE_PANEL.taken(preview.taken.length)} items={preview.taken} keyOf={({ table, code, header, answerOf }) => `${table} ${code} ${header} ${answerOf}`}>
        {(cell) => <>{takenOf(cell)}<span className={styles.facts}>{cell.files.join(', ')}</span></>}
      </FoldedList>
      <FoldedList heading={EXCHANGE_PANEL.outstandingHeading(preview.outstanding.length)} items={preview.outstanding} keyOf={(agency) => agency}>{(agency) => agency}</FoldedList>
      <FoldedList heading={EXCHANGE_PANEL.withoutFileHeading(preview.withoutFile.length)} items={preview.withoutFile} keyOf={(agency) => agency}>{(agency) => agency}</FoldedList>
      {ways}
    </div>
  );
}

const takenOf = ({ code, header, before, after }: TakenCell) => MERGE_WORDS.mergedCell(code, header, shownValue(header, before), shownValue(header, after));

function placeOf({ where: { sheet, cell, id } }: MergeProblem): string {
  return [sheet, cell, id].filter((part) => part !== '').join(' · ');
}
