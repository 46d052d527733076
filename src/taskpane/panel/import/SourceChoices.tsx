import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportChoices } from '../../../commands/import/importChoices';
import type { ImportPreview } from '../../../commands/import/importPreview';
import { ROLES, type Role } from '../../../plan/appendix/headers';
import { IMPORT_PANEL } from '../../../strings';
import { Choice } from '../Choice';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  columns: { fontSize: tokens.fontSizeBase300 },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Under this, a guess is shown without being asked for. */
const SURE = 0.8;
const NOTHING = '';
/** Columns that an appendix is read by. */
const WANTED: readonly Role[] = ['task', 'deadline', 'lead'];

interface SourceChoicesProps { preview: Pick<ImportPreview, 'tables' | 'columns' | 'problems'>; choices: ImportChoices; isBusy: boolean; onChoose(choices: ImportChoices): void }

/** Which table is read, what each of its columns holds, and what becomes of a), b), c). */
export function SourceChoices({ preview: { tables, columns, problems }, choices, isBusy, onChoose }: SourceChoicesProps) {
  const styles = useStyles();
  const isUnsure = columns.some(({ role, confidence }) => role !== null && confidence < SURE) || WANTED.some((role) => !columns.some((column) => column.role === role));
  const hasParts = choices.subRows !== undefined || problems.some(({ code }) => code === 'sub-rows-joined');
  return (
    <div className={styles.choices}>
      {tables.length > 1 && (
        <Choice
          label={IMPORT_PANEL.table} isBusy={isBusy} value={String(tables.findIndex(({ isChosen }) => isChosen))}
          options={tables.map(({ place, titles }, index) => ({ value: String(index), words: IMPORT_PANEL.tableOf(place, titles.at(-1) ?? '') }))}
          onChoose={(value) => onChoose({ ...choices, table: Number(value), roles: {} })}
        />
      )}
      <details className={styles.columns} open={isUnsure || undefined}>
        <summary className={styles.summary}>{IMPORT_PANEL.columns}</summary>
        <p className={styles.hint}>{IMPORT_PANEL.columnsHint}</p>
        <div className={styles.choices}>
          {columns.map(({ column, header, role }) => (
            <Choice
              key={column} label={header === '' ? IMPORT_PANEL.noHeader(column + 1) : header} isBusy={isBusy} value={role ?? NOTHING}
              options={[{ value: NOTHING, words: IMPORT_PANEL.noRole }, ...ROLES.map((one) => ({ value: one, words: IMPORT_PANEL.roles[one] }))]}
              onChoose={(value) => onChoose({ ...choices, roles: { ...choices.roles, [column]: value === NOTHING ? null : value as Role } })}
            />
          ))}
        </div>
      </details>
      {hasParts && (
        <Choice
          label={IMPORT_PANEL.subRows} isBusy={isBusy} value={choices.subRows ?? 'join'}
          options={[{ value: 'join', words: IMPORT_PANEL.joined }, { value: 'tasks', words: IMPORT_PANEL.asTasks }]}
          onChoose={(value) => onChoose({ ...choices, subRows: value === 'tasks' ? 'tasks' : 'join' })}
        />
      )}
    </div>
  );
}
