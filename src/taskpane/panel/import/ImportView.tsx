import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ImportedCell, ImportPreview, PreviewTask } from '../../../commands/import/importPreview';
import { vietnameseDate } from '../../../plan/day';
import { DEADLINE_CLASS_WORDS, IMPORT_PANEL } from '../../../strings';
import type { Importing, ImportActions } from '../../importing';
import { CountsTable } from './CountsTable';
import { FoldedList } from '../FoldedList';
import { NameChoices } from './NameChoices';
import { problemsByCode } from './problemsByCode';
import { SourceChoices } from './SourceChoices';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  code: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What becomes of cells that stand already; those of added rows are listed with their tasks. */
const OUTCOMES: readonly { outcome: ImportedCell['outcome']; heading(count: number): string; words(cell: ImportedCell): string }[] = [
  { outcome: 'overwritten', heading: IMPORT_PANEL.overwritten, words: ({ before, after, isPersons }) => IMPORT_PANEL.fromTo(before, after, isPersons) },
  { outcome: 'written', heading: IMPORT_PANEL.filled, words: ({ after }) => after },
  { outcome: 'kept', heading: IMPORT_PANEL.kept, words: ({ before }) => before },
];

interface ImportViewProps { importing: Importing; agencies: readonly string[]; isBusy: boolean; actions: ImportActions }

/** What importing the appendix would do. Everything odd is said, nothing of it blocks; the buttons stand before and after what is to be read. */
export function ImportView({ importing: { preview, choices }, agencies, isBusy, actions }: ImportViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The view takes the place of what was pressed.
  useEffect(() => heading.current?.focus(), []);
  const onChoose = (next: typeof choices) => void actions.chooseForImport(next);
  const ways = <Ways tasks={preview.tasks.length} isBusy={isBusy} actions={actions} />;
  const collective = preview.agencies.filter(({ kind }) => kind === 'collective').map(({ written }) => written);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>{IMPORT_PANEL.preview}</h2>
        <p className={styles.said}>{IMPORT_PANEL.of(preview.source)}. {IMPORT_PANEL.nothingYet}</p>
        {ways}
      </div>
      <SourceChoices preview={preview} choices={choices} isBusy={isBusy} onChoose={onChoose} />
      <CountsTable counts={preview.counts} total={preview.total} />
      <NameChoices preview={preview} choices={choices} agencies={agencies} isBusy={isBusy} onChoose={onChoose} />
      <div className={styles.head}>
        <p className={styles.said}>{deadlinesOf(preview)}</p>
        {collective.length > 0 && <p className={styles.said}>{IMPORT_PANEL.collective(collective)}</p>}
        {preview.rowsAdded.length > 0 && <p className={styles.said}>{IMPORT_PANEL.added(preview.rowsAdded)}</p>}
      </div>
      <FoldedList heading={IMPORT_PANEL.problems(preview.problems.length)} items={problemsByCode(preview.problems)} keyOf={({ code }) => code}>
        {({ sentence, places, more, count }) => <><span className={styles.code}>{sentence} ({count})</span><span className={styles.facts}>{IMPORT_PANEL.places(places, more)}</span></>}
      </FoldedList>
      {OUTCOMES.map(({ outcome, heading, words }) => {
        const cells = preview.cells.filter((cell) => cell.outcome === outcome && !preview.rowsAdded.includes(cell.code));
        return (
          <FoldedList key={outcome} heading={heading(cells.length)} items={cells} keyOf={({ code, header }) => `${code} ${header}`}>
            {(cell) => <><span className={styles.code}>{IMPORT_PANEL.cell(cell.code, cell.header)}</span><span className={styles.facts}>{words(cell)}</span></>}
          </FoldedList>
        );
      })}
      <FoldedList heading={IMPORT_PANEL.vanished(preview.vanished.length)} items={preview.vanished} keyOf={({ code }) => code}>
        {({ code, name }) => <><span className={styles.code}>{code}</span> {name}</>}
      </FoldedList>
      <FoldedList heading={IMPORT_PANEL.tasks(preview.tasks.length)} items={preview.tasks} keyOf={({ code }) => code}>
        {(task) => <><span className={styles.code}>{task.code}</span> {task.name}<span className={styles.facts}>{factsOf(task)}</span></>}
      </FoldedList>
      {ways}
    </div>
  );
}

function Ways({ tasks, isBusy, actions }: { tasks: number; isBusy: boolean; actions: ImportActions }) {
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      <Button appearance="primary" size="small" disabledFocusable={isBusy || tasks === 0} onClick={() => void actions.applyImport()}>{IMPORT_PANEL.apply(tasks)}</Button>
      <Button size="small" disabledFocusable={isBusy} onClick={actions.leaveImport}>{IMPORT_PANEL.leave}</Button>
    </div>
  );
}

function factsOf({ deadline, due, deadlineClass, lead }: PreviewTask): string {
  const day = due === null ? '' : `${deadline === '' ? '' : `${deadline}: `}${vietnameseDate(due)}`;
  const words = deadlineClass === 'day' ? day : `${deadline === '' ? '' : `${deadline}: `}${DEADLINE_CLASS_WORDS[deadlineClass]}`;
  return IMPORT_PANEL.facts({ due: words, lead: lead === '' ? IMPORT_PANEL.noLead : lead });
}

function deadlinesOf({ deadlineClasses }: ImportPreview): string {
  const { day = 0, ...others } = deadlineClasses;
  return IMPORT_PANEL.deadlines(day, Object.entries(others).map(([name, count]) => IMPORT_PANEL.classCount(count, DEADLINE_CLASS_WORDS[name as keyof typeof others])));
}
