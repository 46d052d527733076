import { makeStyles, tokens } from '@fluentui/react-components';
import { type MergeChoices, type MergePreview, shownValue } from '../../../commands/merge/previewMerge';
import { EXCHANGE_PANEL } from '../../../strings';
import { withChoice } from '../../withChoice';
import { Choice } from '../Choice';
import { Section } from '../Section';

const NONE = '';

const useStyles = makeStyles({ said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

interface AnswerChoicesProps { preview: MergePreview; choices: MergeChoices; isBusy: boolean; onChoose(choices: MergeChoices): void }

/** Rows that several agencies answer for: their answers have a table of their own, and one may become the row's. */
export function AnswerChoices({ preview: { answers }, choices, isBusy, onChoose }: AnswerChoicesProps) {
  const styles = useStyles();
  if (answers.length === 0) return null;
  return (
    <Section heading={EXCHANGE_PANEL.answersHeading(answers.length)}>
      <p className={styles.said}>{EXCHANGE_PANEL.answersHow}</p>
      {answers.map(({ key, code, name, by }) => {
        const options = by.map(({ agency, values }) => ({ value: agency, words: EXCHANGE_PANEL.answerOf(agency, values.map(({ header, value }) => shownValue(header, value))) }));
        return (
          <Choice
            key={key} label={EXCHANGE_PANEL.answered(code, name)} isBusy={isBusy} value={choices.adopted?.[key] ?? NONE} options={[{ value: NONE, words: EXCHANGE_PANEL.noAnswer }, ...options]}
            onChoose={(agency) => onChoose({ ...choices, adopted: withChoice(choices.adopted, key, agency === NONE ? undefined : agency) })}
          />
        );
      })}
    </Section>
  );
}
