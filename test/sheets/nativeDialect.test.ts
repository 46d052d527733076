import { anGiang2023 } from '../../src/plans/angiang2023';
import { spellingsOf } from '../../src/sheets/spellings';
import { DUTY_TABLE, TARGET_TABLE, TASK_TABLE } from '../../src/sheets/columns';
import { GENERATED_AS_OF, generatedTargets, generatedTasks } from './generatedRows';
import { nativeTable } from './nativeTable';
import { differences, targetRowsOf, targetVerdicts, taskRowsOf, taskVerdicts } from './verdicts';

const setting = { reportDate: GENERATED_AS_OF, lagThreshold: 0.15, dueSoonDays: 15, spellings: spellingsOf(anGiang2023.agencies) };

describe('the native formulas say what the domain says', () => {
  test('of 560 generated tasks', async () => {
    const tasks = generatedTasks(560);
    const found = await nativeTable(TASK_TABLE, taskRowsOf(tasks), setting);
    expect(differences(tasks, taskVerdicts(tasks, GENERATED_AS_OF), found)).toEqual([]);
  }, 240000);

  test('of duties, which have a table of their own', async () => {
    const duties = generatedTasks(40);
    const found = await nativeTable(DUTY_TABLE, taskRowsOf(duties), setting);
    expect(differences(duties, taskVerdicts(duties, GENERATED_AS_OF, DUTY_TABLE), found)).toEqual([]);
  }, 240000);

  test('of 240 generated targets', async () => {
    const targets = generatedTargets(240);
    const found = await nativeTable(TARGET_TABLE, targetRowsOf(targets), setting);
    expect(differences(targets, targetVerdicts(targets), found)).toEqual([]);
  }, 240000);

  test('and say that the report date is missing rather than fail', async () => {
    const [row] = await nativeTable(TASK_TABLE, taskRowsOf(generatedTasks(1)), { ...setting, reportDate: '' });
    expect([row!.expected, row!.timeState, row!.check]).toEqual(Array(3).fill('Chưa có ngày báo cáo'));
  }, 240000);
});
