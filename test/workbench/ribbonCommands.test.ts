import { Host } from '../../src/workbench/host';
import { bootOfficeInNode } from '../../src/workbench/nodeClient';
import { ENGINES, openOffice, type Opened } from './office';

type Completed = { completed(): void; source?: { id: string } };
const [, makeEngine] = ENGINES[0]!;

describe('a pressed button of the ribbon, through office.js', () => {
  let office: Opened;
  beforeEach(async () => { office = await openOffice(makeEngine); });
  afterEach(() => office.close());

  test.each(['loadPlan', 'refresh', 'nextLagging'])('%s runs what is associated with it, once, and is over when that says so', async (name) => {
    const steps: string[] = [];
    office.Office.actions.associate(name, async (event: Completed) => {
      steps.push(`began ${event.source?.id}`);
      await new Promise((next) => setTimeout(next, 30));
      steps.push('completes');
      event.completed();
    });
    await office.host.pressRibbon(name);
    expect(steps).toEqual([`began ${name}`, 'completes']);
  });

  test('the command reads and writes the workbook, with the pane shown or hidden', async () => {
    office.Office.actions.associate('refresh', async (event: Completed) => {
      await office.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
        cell.values = [[Number(cell.values[0]![0]) + 1]];
        await context.sync();
      });
      event.completed();
    });
    await office.host.pressRibbon('refresh');
    office.host.pane.hide();
    await office.host.pressRibbon('refresh');
    const sheet = office.engine.activeSheet();
    expect(office.engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0]!.value).toBe(2);
    expect(office.host.pane.isShown).toBe(false);
  });

  test('two presses under way are told apart', async () => {
    const events: Completed[] = [];
    const over: string[] = [];
    for (const name of ['loadPlan', 'refresh']) office.Office.actions.associate(name, (event: Completed) => { events.push(event); });
    const presses = ['loadPlan', 'refresh'].map((name) => office.host.pressRibbon(name).then(() => over.push(name)));
    await new Promise((next) => setTimeout(next, 20));
    events[1]!.completed();
    await presses[1];
    expect(over).toEqual(['refresh']);
    events[0]!.completed();
    await Promise.all(presses);
    expect(over).toEqual(['refresh', 'loadPlan']);
  });

  test('a function that nobody has associated is named', async () => {
    await expect(office.host.pressRibbon('printAll')).rejects.toThrow('no function "printAll"');
  });

  test('a command whose add-in is closed on the way is refused, not left open', async () => {
    office.Office.actions.associate('refresh', () => undefined);
    const press = office.host.pressRibbon('refresh');
    await new Promise((next) => setTimeout(next, 20));
    office.dispose();
    await expect(press).rejects.toThrow('closed before it completed "refresh"');
  });
});

test('a press before the add-in runs waits for it', async () => {
  const host = new Host(await makeEngine());
  const press = host.pressRibbon('refresh');
  const office = await bootOfficeInNode(host, { beforeReady: ({ Office }) => Office.actions.associate('refresh', (event: Completed) => event.completed()) });
  await expect(press).resolves.toBeUndefined();
  office.dispose();
});

test('an add-in that is loaded anew is the one that is pressed from then on', async () => {
  const host = new Host(await makeEngine());
  const heard: string[] = [];
  const load = (which: string) => bootOfficeInNode(host, {
    beforeReady: ({ Office }) => Office.actions.associate('refresh', (event: Completed) => { heard.push(which); event.completed(); }),
  });
  const first = await load('first');
  const second = await load('second');
  first.dispose();
  await host.pressRibbon('refresh');
  expect(heard).toEqual(['second']);
  second.dispose();
});

test('an Excel without the shared runtime has no such button', async () => {
  const office = await openOffice(makeEngine, { requirements: { SharedRuntime: 'none' } });
  await expect(office.host.pressRibbon('refresh')).rejects.toThrow('without SharedRuntime');
  office.close();
});
