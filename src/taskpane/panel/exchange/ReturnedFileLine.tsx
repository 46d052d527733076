import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { WAITING, type FileOutcome, type MergeChoices } from '../../../commands/merge/previewMerge';
import { vietnameseDate } from '../../../plan/day';
import { EXCHANGE_PANEL, MERGE_WORDS } from '../../../strings';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  refused: { display: 'block', color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface ReturnedFileLineProps { file: FileOutcome; choices: MergeChoices; isBusy: boolean; onChoose(choices: MergeChoices): void }

/** What became of one file. One of another round or version waits for the user's word; other refusals stand. */
export function ReturnedFileLine({ file, choices, isBusy, onChoose }: ReturnedFileLineProps) {
  const styles = useStyles();
  const { name, refusal, savedOn, sameAs, isBlank } = file;
  const accepted = choices.accepted ?? [];
  const mayBeAccepted = accepted.includes(name) || (refusal !== null && WAITING.includes(refusal));
  return (
    <>
      <span className={styles.name}>{EXCHANGE_PANEL.savedOn(name, savedOn === null ? '' : vietnameseDate(savedOn))}</span>
      {refusal === null ? <span className={styles.facts}>{EXCHANGE_PANEL.fileTaken(file)}</span> : <span className={styles.refused}>{EXCHANGE_PANEL.fileRefused(MERGE_WORDS.refusals[refusal])}</span>}
      {refusal === null && isBlank && <span className={styles.refused}>{EXCHANGE_PANEL.nothingEntered}</span>}
      {sameAs !== null && <span className={styles.facts}>{EXCHANGE_PANEL.sameAs(sameAs)}</span>}
      {mayBeAccepted && (
        <Checkbox
          label={EXCHANGE_PANEL.accept} checked={accepted.includes(name)} disabled={isBusy}
          onChange={(_, { checked }) => onChoose({ ...choices, accepted: checked === true ? [...accepted, name] : accepted.filter((one) => one !== name) })}
        />
      )}
    </>
  );
}
