import type { Entered } from '../../src/plan/entered';
import { figures, groupByArea, groupByLead, type Group, isLagging } from '../../src/plan/summary';
import { TIME_STATES } from '../../src/plan/timeState';
import { anGiang2023 as plan } from '../../src/plans/angiang2023';
import type { CellInput, Change } from '../../src/sheets/change';
import { columnIndex } from '../../src/sheets/column';
import { TASK_TABLE } from '../../src/sheets/columns';
import { judge } from '../../src/sheets/judge';
import { readRows } from '../../src/sheets/readRows';
import { templateChanges } from '../../src/sheets/templateChanges';
import { NO_LEAD_NAME, SHEET_NAMES } from '../../src/strings';
import type { Engine } from '../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { columnLetters } from '../../src/sheets/column';
import { GENERATED_AS_OF, generatedTasks } from './generatedRows';
import { EMPTY, tableSnapshot, workbookWith } from './snapshots';

/** The template's cells, tables and names in the embedded workbook's engine, without Excel's client between. */
async function carryOut(engine: Engine, changes: readonly Change[]): Promise<void> {
  const ids = new Map<string, string>();
  const input = (cell: CellInput) => (cell === null ? null : typeof cell === 'object' ? { kind: 'formula' as const, formula: `=${cell.formula}` } : { kind: 'value' as const, value: cell });
  for (const change of changes) {
    const id = 'sheet' in change ? ids.get(change.sheet) ?? '' : '';
    if (change.kind === 'addSheet') ids.set(change.sheet, await engine.addSheet(change.sheet));
    if (change.kind === 'write') await engine.write(id, change.area, change.cells.map((row) => row.map(input)));
    if (change.kind === 'repeat') await engine.write(id, change.area, Array.from({ length: change.area.rows }, () => change.cells.map(input)));
    if (change.kind === 'fill') await engine.write(id, change.area, Array.from({ length: change.area.rows }, () => Array(change.area.columns).fill(input(change.cell))));
    if (change.kind === 'addTable') await engine.addTable(id, change.area, change.name, change.style);
    if (change.kind === 'setName') {
      const { row, column, rows, columns } = change.area;
      const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
      await engine.setName({ name: change.name, reference: `'${change.sheet}'!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`, visible: true });
    }
  }
}

/** A plan's tasks led by agencies that the template gives a line of its own. */
const LEADS = ['Sở Nội vụ', 'SNV', 'Sở Tư pháp; sở nội vụ', 'STTTT', '', 'Văn phòng UBND tỉnh;Sở Tư pháp'];
const entered = generatedTasks(64).map((task, index) => ({ ...task, lead: LEADS[index % LEADS.length]! }));

describe('the lines of Tổng hợp, worked out by formulas, are those of the domain', () => {
  const lines = new Map<string, Entered[]>();
  const own = plan.tasks.map((task, index) => ({ ...entered[index]!, code: task.code, area: task.area }));
  const rows = readRows(workbookWith([tableSnapshot(TASK_TABLE, own)], GENERATED_AS_OF), plan);
  const judged = judge(rows.tasks, GENERATED_AS_OF, rows.thresholds);
  let sentence: Entered;

  beforeAll(async () => {
    const engine = await createHeadlessEngine();
    await carryOut(engine, templateChanges(plan, { dialect: 'native', reportDate: GENERATED_AS_OF, snapshot: EMPTY, agencies: plan.agencies }));
    const sheetId = (name: string) => engine.sheets().find((sheet) => sheet.name === name)!.id;
    for (const key of ['due', 'lead', 'status', 'progress', 'completedOn', 'evidence'] as const) {
      const cells = entered.map((row) => [{ kind: 'value' as const, value: row[key] === '' ? null : row[key] ?? null }]);
      await engine.write(sheetId(SHEET_NAMES.tasks), { row: 5, column: columnIndex(TASK_TABLE, key), rows: cells.length, columns: 1 }, cells);
    }
    await engine.calculate();
    const cells = engine.read(sheetId(SHEET_NAMES.summary), { row: 0, column: 0, rows: 80, columns: 15 }).map((row) => row.map(({ value }) => value as Entered));
    for (const [name, ...values] of cells) if (!lines.has(String(name))) lines.set(String(name), values);
    sentence = cells[6]![0];
    engine.dispose();
  }, 240000);

  const wanted = (group: Pick<Group, 'total' | 'states' | 'notReported' | 'done'>, lagging: number) => [
    group.total, ...TIME_STATES.map((state) => group.states[state]), group.notReported, lagging,
    `${group.done}/${group.total} = ${percent(group.done / group.total)}`,
  ];
  const percent = (share: number) => `${(share * 100).toFixed(2).replace('.', ',').replace(',00', '')}%`;

  test.each(groupByArea(judged, plan.areas.map(({ name }) => name)).map((group) => [group.name, group] as const))('%s', (name, group) => {
    expect(lines.get(name)!.slice(0, 13)).toEqual(wanted(group, group.lagging.length));
  });

  test.each(groupByLead(judged, NO_LEAD_NAME).map((group) => [group.name, group] as const))('%s', (name, group) => {
    expect(lines.get(name)!.slice(0, 13)).toEqual(wanted(group, group.lagging.length));
    expect(lines.get(name)![13]).toBeCloseTo(group.lagging.length / group.total, 9);
  });

  test('Tổng, each task once', () => {
    const all = figures(judged);
    expect(lines.get('Tổng')!.slice(0, 13)).toEqual(wanted(all, judged.filter(({ state }) => isLagging(state)).length));
    expect(sentence).toBe(`Đã hoàn thành ${all.done}/64 = ${percent(all.done / 64)} · Quá hạn chưa hoàn thành ${all.overdue} · Chậm tiến độ ${all.behind} · Chưa báo cáo ${all.notReported} · Mục tiêu đạt 0/17`);
  });

  test('duties and targets apart', () => {
    expect(lines.get('Nhiệm vụ được phân công')![0]).toBe(29);
    expect([lines.get('Mục tiêu định lượng được')![0], lines.get('Chưa báo cáo')![0], lines.get('Không định lượng')![0], lines.get('Mục tiêu đạt')![0]]).toEqual([17, 17, 4, '0/17 = 0%']);
  });
});
