import { makeStyles, tokens } from '@fluentui/react-components';
import type { MergeChoices, MergePreview } from '../../../commands/merge/previewMerge';
import { EXCHANGE_PANEL } from '../../../strings';
import { Choice } from '../Choice';
import { Section } from '../Section';

const NONE = '';

const useStyles = makeStyles({ said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

interface AnswerChoicesProps { preview: MergePreview; choices: MergeChoices; isBusy: boolean; onChoose(choices: MergeChoices): void }

/** Rows that several agencies answer for: their answers have a table of their own, and one may become the row's. */
export function AnswerChoices({ preview: { taken, conflicts }, choices, isBusy, onChoose }: AnswerChoicesProps) {
  const styles = useStyles();
  const answers = [...taken, ...conflicts].filter(({ answerOf }) => answerOf !== null);
  const keys = [...new Set(answers.map(({ table, code }) => `${table} ${code}`))];
  if (keys.length === 0) return null;
  return (
    <Section heading={EXCHANGE_PANEL.answersHeading(keys.length)}>
      <p className={styles.said}>{EXCHANGE_PANEL.answersHow}</p>
      {keys.map((key) => {
        const own = answers.filter(({ table, code }) => `${table} ${code}` === key);
        const agencies = [...new Set(own.flatMap(({ answerOf }) => answerOf ?? []))];
        const { [key]: chosen = NONE, ...others } = choices.adopted ?? {};
        return (
          <Choice
            key={key} label={EXCHANGE_PANEL.answered(own[0]!.code, own[0]!.name)} isBusy={isBusy} value={chosen}
            options={[{ value: NONE, words: EXCHANGE_PANEL.noAnswer }, ...agencies.map((agency) => ({ value: agency, words: EXCHANGE_PANEL.answerOf(agency) }))]}
            onChoose={(agency) => onChoose({ ...choices, adopted: agency === NONE ? others : { ...others, [key]: agency } })}
          />
        );
      })}
    </Section>
  );
}
