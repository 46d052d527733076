import { makeStyles, tokens } from '@fluentui/react-components';
import { shownValue, type MergeChoices, type MergeConflict } from '../../../commands/merge/previewMerge';
import { vietnameseDate } from '../../../plan/day';
import { EXCHANGE_PANEL, MERGE_WORDS } from '../../../strings';
import { withChoice } from '../../withChoice';
import { Choice, type ChoiceOption } from '../Choice';
import { FoldedList } from '../FoldedList';
import { Section } from '../Section';

type Side = NonNullable<MergeChoices['all']>;

const OPEN = 'ask';
/** Options of one cell: a side of the dispute by its number. */
const side = (index: number) => `side ${index}`;

const useStyles = makeStyles({
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ConflictChoicesProps { conflicts: readonly MergeConflict[]; choices: MergeChoices; isBusy: boolean; onChoose(choices: MergeChoices): void }

/** Cells that are disputed: one word for all, one for a file, or one for each. What is left open stays as it is in the workbook. */
export function ConflictChoices({ conflicts, choices, isBusy, onChoose }: ConflictChoicesProps) {
  const styles = useStyles();
  if (conflicts.length === 0) return null;
  const files = [...new Set(conflicts.flatMap(({ sides }) => sides.map(({ file }) => file)))];
  const both: ChoiceOption[] = [{ value: OPEN, words: EXCHANGE_PANEL.ask }, { value: 'ours', words: EXCHANGE_PANEL.ours }, { value: 'theirs', words: EXCHANGE_PANEL.theirs }];
  return (
    <>
      <Section heading={EXCHANGE_PANEL.conflicts(conflicts.length)}>
        <div className={styles.choices}>
          <Choice label={EXCHANGE_PANEL.allConflicts} isBusy={isBusy} value={choices.all ?? OPEN} options={both} onChoose={(value) => onChoose({ ...choices, all: sideOf(value), cells: {} })} />
          {files.length > 1 && files.map((file) => (
            <Choice
              key={file} label={EXCHANGE_PANEL.ofFile(file, conflicts.filter(({ sides }) => sides.some((one) => one.file === file)).length)}
              isBusy={isBusy} value={choices.files?.[file] ?? OPEN} options={both}
              onChoose={(value) => onChoose({ ...choices, files: withChoice(choices.files, file, sideOf(value)) })}
            />
          ))}
        </div>
      </Section>
      <FoldedList heading={EXCHANGE_PANEL.eachConflict} items={conflicts} keyOf={({ key }) => key}>
        {(conflict) => (
          <>
            <Choice
              label={EXCHANGE_PANEL.conflict(conflict.code, conflict.header)} isBusy={isBusy} value={valueOf(conflict, choices)} options={optionsOf(conflict)}
              onChoose={(value) => onChoose({ ...choices, cells: withChoice(choices.cells, conflict.key, pickOf(conflict, value)) })}
            />
            {factsOf(conflict).map((words) => <span key={words} className={styles.facts}>{words}</span>)}
          </>
        )}
      </FoldedList>
    </>
  );
}

const sideOf = (value: string): Side | undefined => (value === 'ours' || value === 'theirs' ? value : undefined);

function optionsOf({ header, ours, sides }: MergeConflict): ChoiceOption[] {
  const isOnly = (agency: string) => sides.filter((one) => one.agency === agency).length === 1;
  return [
    { value: OPEN, words: EXCHANGE_PANEL.ask },
    { value: 'ours', words: EXCHANGE_PANEL.oursIs(shownValue(header, ours)) },
    ...sides.map(({ agency, theirs, file }, index) => ({ value: side(index), words: EXCHANGE_PANEL.theirsIs(agency, shownValue(header, theirs), isOnly(agency) ? '' : file) })),
  ];
}

function valueOf({ key, settled, sides }: MergeConflict, { cells, files }: MergeChoices): string {
  if (settled === null) return OPEN;
  if (settled === 'ours') return 'ours';
  const own = cells?.[key];
  const from = typeof own === 'object' ? sides.findIndex(({ file }) => file === own.file) : sides.findIndex(({ file }) => files?.[file] === 'theirs');
  return side(Math.max(from, 0));
}

function pickOf({ sides }: MergeConflict, value: string): Side | { file: string } | undefined {
  const chosen = sides.find((_, index) => side(index) === value);
  return chosen ? { file: chosen.file } : sideOf(value);
}

function factsOf({ header, dispute, name, sides }: MergeConflict): string[] {
  return [
    ...(name === '' ? [] : [name]),
    MERGE_WORDS.disputes[dispute],
    ...sides.map(({ file, savedOn, base }) => EXCHANGE_PANEL.side(EXCHANGE_PANEL.savedOn(file, savedOn === null ? '' : vietnameseDate(savedOn)), shownValue(header, base))),
  ];
}
