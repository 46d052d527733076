import type { CellInput, Engine, TableFacts } from '../engine/engine';
import { HEADERS, MADE_UP, REPORTED_STATUS_WORDS } from '../../strings';

/** What one row is given; headers are the sheets' own. A value stays away where the person would have left the cell empty. */
type TypedRow = Readonly<Record<string, string | number>>;

/** 30 September of the plan's year: some deadlines are past then, some near, some still far. */
const REPORT_MONTH = 9;
const REPORT_DAY = 30;
const MADE_UP_ROWS = ['NhiemVu', 'PhanCong'];

/**
 * Types made-up progress into the entered cells as a person would: through the engine, without the add-in's knowledge.
 * Cells that hold something are left alone. Every row that is touched says in words that it is made up.
 * Answers how many rows were filled.
 */
export async function typeMadeUpFigures(engine: Engine): Promise<number> {
  const tables = engine.tables();
  const year = await typeReportDate(engine);
  if (year === null) return 0;
  let filled = 0;
  for (const table of tables.filter(({ name }) => MADE_UP_ROWS.includes(name))) filled += await fill(engine, table, (n) => madeUpTask(n, year));
  for (const table of tables.filter(({ name }) => name === 'MucTieu')) filled += await fill(engine, table, madeUpTarget);
  return filled;
}

/** Types the report date into its named cell and answers its year; null when the plan is not loaded. */
async function typeReportDate(engine: Engine): Promise<number | null> {
  const name = engine.names().find((one) => one.name === 'NgayBaoCao');
  const reference = name?.reference.match(/^=?'?(.+?)'?!\$([A-Z]+)\$(\d+)$/);
  const sheet = engine.sheets().find((one) => one.name === reference?.[1]?.replaceAll("''", "'"));
  if (!reference || !sheet) return null;
  const column = [...reference[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const area = { row: Number(reference[3]) - 1, column, rows: 1, columns: 1 };
  const held = engine.read(sheet.id, area)[0]?.[0]?.value;
  if (typeof held !== 'number') return null;
  const year = new Date(Date.UTC(1899, 11, 30) + held * 86_400_000).getUTCFullYear();
  await engine.write(sheet.id, area, [[{ kind: 'value', value: serial(year, REPORT_MONTH, REPORT_DAY) }]]);
  return year;
}

/** Writes each run of neighbouring entered columns as one paste. */
async function fill(engine: Engine, table: TableFacts, typed: (rowNumber: number, unit: unknown) => TypedRow): Promise<number> {
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const held = engine.read(table.sheet, body);
  const unitColumn = table.columns.indexOf(HEADERS.unit);
  const rows = held.map((cells, n) => inputsOf(table.columns, cells.map(({ value }) => value), typed(n, cells[unitColumn]?.value)));
  for (const [first, last] of runs(table.columns.map((_, column) => rows.some((row) => row[column] !== null)))) {
    await engine.write(table.sheet, { ...body, column: body.column + first, columns: last - first + 1 }, rows.map((row) => row.slice(first, last + 1)));
  }
  return rows.filter((row) => row.some((input) => input !== null)).length;
}

function inputsOf(columns: string[], held: unknown[], typed: TypedRow): CellInput[] {
  return columns.map((header, column) => {
    const value = typed[header];
    return value === undefined || (held[column] !== null && held[column] !== '') ? null : { kind: 'value', value };
  });
}

/** First and last index of each run of true. */
function runs(flags: boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found.at(-1);
    if (flag && last && last[1] === index - 1) last[1] = index;
    else if (flag) found.push([index, index]);
  });
  return found;
}

function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Done on time, done late, behind, overdue, near, untouched, and a few cells that people get wrong. */
function madeUpTask(n: number, year: number): TypedRow {
  const { deadline, status, progress, completedOn, evidence, notes } = HEADERS;
  const { completed, 'in-progress': inProgress, 'not-started': notStarted } = REPORTED_STATUS_WORDS;
  const row = (words: string, more: TypedRow): TypedRow => ({ [evidence]: MADE_UP.label, [notes]: MADE_UP.note, [deadline]: words, ...more });
  const cases: TypedRow[] = [
    row(`Quý II/${year}`, { [status]: completed, [progress]: 1, [completedOn]: serial(year, 6, 12) }),
    row(`Tháng 6/${year}`, { [status]: completed, [progress]: 1, [completedOn]: serial(year, 8, 3) }),
    row(`Năm ${year}`, { [status]: inProgress, [progress]: 0.25 }),
    row(`30/8/${year}`, { [status]: inProgress, [progress]: 0.6 }),
    row(`Năm ${year}`, { [status]: inProgress, [progress]: 0.8 }),
    row(`10/10/${year}`, { [status]: inProgress, [progress]: 0.95 }),
    {},
    row('Thường xuyên', { [status]: inProgress }),
    row(`Quý III/${year}`, { [status]: completed, [progress]: 1, [completedOn]: serial(year, 9, 25) }),
    {},
    row(`Quý I/${year}`, { [status]: notStarted, [progress]: 0 }),
  ];
  const mistakes: Record<number, TypedRow> = {
    5: row(`Năm ${year}`, { [status]: inProgress, [progress]: 'gần xong' }),
    23: row(`Quý II/${year}`, { [status]: completed, [completedOn]: `31/02/${year}` }),
    40: row(`Năm ${year}`, { [status]: 'sắp xong rồi' }),
  };
  return mistakes[n] ?? cases[n % cases.length]!;
}

/** Three targets in four; the period column says that they are made up. */
function madeUpTarget(n: number, unit: unknown): TypedRow {
  const { actual, baseline, period } = HEADERS;
  const label = { [period]: MADE_UP.label };
  if (n % 4 === 2 || unit === '' || unit === null) return {};
  if (unit === MADE_UP.units.rank) return { ...label, [actual]: n % 2 === 0 ? 15 : 35 };
  if (unit === MADE_UP.units.cut) return { ...label, [baseline]: 1000, [actual]: 985 };
  return { ...label, [actual]: [0.97, 0.62, 0.88][n % 3]! };
}
