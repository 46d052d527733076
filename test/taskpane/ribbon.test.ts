import { openDesk } from '../../src/taskpane/desk';
import { ribbonCommand } from '../../src/taskpane/ribbon';
import { RIBBON_COMMANDS, type RibbonCommand } from '../../src/taskpane/ribbonCommands';
import type { PaneVerbs } from '../../src/taskpane/verbs';
import { Failure } from '../../src/workbook/failure';
import { DeskWorkbook } from './deskWorkbook';
import { overviewOf, TASKS } from './overviewFixture';

const CALM = overviewOf(TASKS.map((task) => ({ ...task, state: 'on-track' as const })));

async function press(name: RibbonCommand, workbook: DeskWorkbook) {
  const desk = openDesk(workbook);
  // The runtime has just started: the first reading still goes on, and the button that started it must not be lost.
  const reading = desk.readAgain();
  const done: string[] = [];
  await ribbonCommand(name, Promise.resolve(desk), async () => { done.push('pane'); })({ completed: () => done.push('completed') });
  await reading;
  return done;
}

const refusing: Partial<PaneVerbs> = { refresh: async () => { throw new Failure('cell-being-edited'); } };

test.each<[RibbonCommand, string, DeskWorkbook, string[], string[]]>([
  ['loadPlan', 'says what it added', new DeskWorkbook(overviewOf(TASKS)), ['load', 'refresh'], ['pane', 'completed']],
  ['refresh', 'needs no pane when it went well', new DeskWorkbook(overviewOf(TASKS)), ['refresh'], ['completed']],
  ['refresh', 'brings the pane up with what went wrong', new DeskWorkbook(overviewOf(TASKS), refusing), ['refresh'], ['pane', 'completed']],
  ['nextLagging', 'shows itself in the sheet', new DeskWorkbook(overviewOf(TASKS)), ['next'], ['completed']],
  ['nextLagging', 'says that none lags', new DeskWorkbook(CALM, { goToNextLagging: async () => null }), ['next'], ['pane', 'completed']],
])('%s %s, and Excel hears that it is done', async (name, _, workbook, asked, done) => {
  expect(await press(name, workbook)).toEqual(done);
  expect(workbook.asked).toEqual(asked);
});

// Excel locks the button that was pressed, not its neighbours.
test('two buttons pressed while the pane is at work are both done, one after the other', async () => {
  const workbook = new DeskWorkbook(overviewOf(TASKS));
  const desk = openDesk(workbook);
  const reading = desk.readAgain();
  const pressed = (['refresh', 'nextLagging'] as const).map((name) => ribbonCommand(name, Promise.resolve(desk), async () => {})());
  await Promise.all([reading, ...pressed]);
  expect(workbook.asked).toEqual(['refresh', 'next']);
});

test('a button that started the runtime is done though the first reading begins at the same moment', async () => {
  const workbook = new DeskWorkbook(overviewOf(TASKS));
  const ready = Promise.resolve(openDesk(workbook));
  const shown = Promise.all([Promise.resolve(), ready]).then(([, desk]) => desk.readAgain());
  await Promise.all([shown, ribbonCommand('nextLagging', ready, async () => {})()]);
  expect(workbook.asked).toEqual(['next']);
});

test('a bug is not hidden, and Excel gets its button back', async () => {
  const desk = openDesk(new DeskWorkbook(overviewOf(TASKS), refusing));
  await desk.readAgain();
  let isCompleted = false;
  await expect(ribbonCommand('refresh', Promise.resolve(desk), async () => { throw new Error('no pane'); })({ completed: () => { isCompleted = true; } })).rejects.toThrow('no pane');
  expect(isCompleted).toBe(true);
});

test('called without an event, as some hosts do, it works too', async () => {
  const workbook = new DeskWorkbook(overviewOf(TASKS));
  await ribbonCommand('refresh', Promise.resolve(openDesk(workbook)), async () => {})();
  expect(workbook.asked).toEqual(['refresh']);
});

test('an Excel that can do nothing shows the pane, which says so', async () => {
  const done: string[] = [];
  await ribbonCommand('refresh', Promise.resolve(null), async () => { done.push('pane'); })({ completed: () => done.push('completed') });
  expect(done).toEqual(['pane', 'completed']);
});

test('every command that the manifest may name can be pressed', async () => {
  const workbook = new DeskWorkbook(CALM);
  const desk = openDesk(workbook);
  for (const name of RIBBON_COMMANDS) await ribbonCommand(name, Promise.resolve(desk), async () => {})();
  expect(workbook.asked).toEqual(['load', 'refresh', 'refresh', 'next']);
});
