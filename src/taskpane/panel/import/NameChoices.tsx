import type { ImportChoices } from '../../../commands/import/importChoices';
import type { ImportPreview } from '../../../commands/import/importPreview';
import { IMPORT_PANEL } from '../../../strings';
import { Section } from '../Section';
import { withChoice } from '../../withChoice';
import { Choice } from '../Choice';

const NONE = '';
/** No agency of a list is called so. */
const NEW = '+';

interface NameChoicesProps { preview: ImportPreview; choices: ImportChoices; agencies: readonly string[]; isBusy: boolean; onChoose(choices: ImportChoices): void }

/** Titles of groups and names of agencies that nobody knows: the user says once what they mean. Names much like it are offered first. */
export function NameChoices({ preview, choices, agencies, isBusy, onChoose }: NameChoicesProps) {
  const groups = preview.groups.filter(({ title, area, tasks }) => tasks > 0 && (area === null || choices.areas?.[title] !== undefined));
  const chosen = Object.keys(choices.agencies ?? {});
  const unknown = preview.agencies.filter(({ kind, written }) => kind === 'unknown' && !chosen.includes(written)).map(({ written, codes, suggestions }) => ({ written, tasks: codes.length, suggestions }));
  const mapped = chosen.map((written) => ({ written, tasks: preview.agencies.find((one) => one.written === written)?.codes.length ?? 0, suggestions: [] }));
  return (
    <>
      {groups.length > 0 && (
        <Section heading={IMPORT_PANEL.groups}>
          {groups.map(({ title, area, tasks }) => (
            <Choice
              key={title} label={IMPORT_PANEL.groupTasks(title, tasks)} isBusy={isBusy} value={area ?? NONE}
              options={[{ value: NONE, words: IMPORT_PANEL.noArea }, ...preview.counts.map((count) => ({ value: count.area, words: count.area }))]}
              onChoose={(value) => onChoose({ ...choices, areas: withChoice(choices.areas, title, madeOf(value)) })}
            />
          ))}
        </Section>
      )}
      {unknown.length + mapped.length > 0 && (
        <Section heading={IMPORT_PANEL.agencies}>
          {[...mapped, ...unknown].map(({ written, tasks, suggestions = [] }) => (
            <Choice
              key={written} label={IMPORT_PANEL.agencyTasks(written, tasks)} isBusy={isBusy} value={valueOf(choices.agencies?.[written], written)}
              options={[{ value: NONE, words: IMPORT_PANEL.asWritten }, { value: NEW, words: IMPORT_PANEL.newAgency }, ...[...suggestions, ...agencies.filter((name) => !suggestions.includes(name))].map((name) => ({ value: name, words: name }))]}
              onChoose={(value) => onChoose({ ...choices, agencies: withChoice(choices.agencies, written, madeOf(value === NEW ? written : value)) })}
            />
          ))}
        </Section>
      )}
    </>
  );
}

const valueOf = (chosen: string | undefined, written: string) => (chosen === undefined ? NONE : chosen === written ? NEW : chosen);

const madeOf = (value: string) => (value === NONE ? undefined : value);
