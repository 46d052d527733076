import type { Entered } from '../../src/plan/entered';
import type { Table } from '../../src/sheets/column';
import { AGENCY_TABLE, SPELLING_TABLE } from '../../src/sheets/columns';
import { NAMES } from '../../src/sheets/names';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';

/** A row of entered cells by column key. */
export type EnteredRow<Key extends string> = Partial<Record<Key, Entered>>;

export interface NativeSetting { reportDate: Entered; lagThreshold?: Entered; dueSoonDays?: Entered; spellings: readonly (readonly [string, string])[] }

/** What the native formulas of a table give for these rows, worked out by the embedded workbook's engine. */
export async function nativeTable<Key extends string>(table: Table<Key>, rows: readonly EnteredRow<Key>[], setting: NativeSetting) {
  const engine = await createHeadlessEngine();
  const settings = await engine.addSheet('Tham số');
  await engine.write(settings, { row: 0, column: 0, rows: 3, columns: 1 }, [setting.reportDate, setting.lagThreshold ?? '', setting.dueSoonDays ?? '']
    .map((value) => [{ kind: 'value', value: value === '' ? null : value ?? null }]));
  const names = [NAMES.reportDate, NAMES.lagThreshold, NAMES.dueSoonDays];
  for (const [index, name] of names.entries()) await engine.setName({ name, reference: `'Tham số'!$A$${index + 1}`, visible: true });

  const lists = await engine.addSheet(AGENCY_TABLE.sheet);
  const spellings = [SPELLING_TABLE.columns.map((column) => column.header), ...setting.spellings];
  const spellingArea = { row: 0, column: 0, rows: spellings.length, columns: 2 };
  await engine.write(lists, spellingArea, spellings.map((line) => line.map((value) => ({ kind: 'value', value }))));
  await engine.addTable(lists, spellingArea, SPELLING_TABLE.name, 'TableStyleLight1');

  const sheet = await engine.addSheet(table.sheet);
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: table.columns.length };
  await engine.write(sheet, area, [
    table.columns.map((column) => ({ kind: 'value', value: column.header })),
    ...rows.map((row) => table.columns.map((column) => {
      const value = row[column.key];
      return value === undefined || value === null || value === '' ? null : { kind: 'value' as const, value };
    })),
  ]);
  await engine.addTable(sheet, area, table.name, 'TableStyleLight1');
  await engine.write(sheet, { ...area, row: 1, rows: rows.length }, rows.map(() => table.columns.map((column) =>
    (column.formulas ? { kind: 'formula' as const, formula: `=${column.formulas.native}` } : null))));
  await engine.calculate();
  const cells = engine.read(sheet, { ...area, row: 1, rows: rows.length });
  await engine.dispose?.();
  return cells.map((line) => Object.fromEntries(line.map((cell, index) => [table.columns[index]!.key, shown(cell.value)]))) as Record<Key, Entered>[];
}

function shown(value: unknown): Entered {
  if (value === null) return '';
  return typeof value === 'object' ? (value as { error: string }).error : (value as Entered);
}
