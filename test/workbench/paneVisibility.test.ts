import { ENGINES, openOffice, type Opened } from './office';

const [, makeEngine] = ENGINES[0]!;
const settled = () => new Promise((next) => setTimeout(next, 30));

describe('the pane on screen, through Office.addin', () => {
  let office: Opened;
  let heard: string[];
  beforeEach(async () => {
    office = await openOffice(makeEngine);
    heard = [];
  });
  afterEach(() => office.close());
  const listen = () => office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { heard.push(visibilityMode); });

  test('the add-in hides its pane and shows it again: the host knows, the add-in is told', async () => {
    await listen();
    await office.Office.addin.hide();
    expect(office.host.pane.isShown).toBe(false);
    await settled();
    await office.Office.addin.showAsTaskpane();
    expect(office.host.pane.isShown).toBe(true);
    await settled();
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  test('what the user does is told alike, and a pane already shown is no change', async () => {
    await listen();
    office.host.pane.show();
    office.host.pane.hide();
    office.host.pane.hide();
    await settled();
    expect(heard).toEqual(['Hidden']);
  });

  test('who does not listen any more is not told', async () => {
    const stop = await listen();
    await stop();
    office.host.pane.hide();
    await settled();
    expect(heard).toEqual([]);
  });

  test('the page follows the add-in', async () => {
    const seen: boolean[] = [];
    office.host.pane.onChange((isShown) => seen.push(isShown));
    await office.Office.addin.hide();
    await office.Office.addin.hide();
    await office.Office.addin.showAsTaskpane();
    expect(seen).toEqual([false, true]);
  });

  test('showing and hiding costs no round trip to the workbook', async () => {
    await settled();
    const before = { ...office.host.counts };
    await office.Office.addin.hide();
    expect(office.host.counts).toEqual(before);
  });
});

test.each([
  ['shown', 'Taskpane'],
  ['hidden', 'Hidden'],
] as const)('a runtime that starts %s learns it at once', async (pane, visibilityMode) => {
  const office = await openOffice(makeEngine, { pane });
  expect(office.host.pane.isShown).toBe(pane === 'shown');
  // The typings of office.js leave this part of onReady's answer out.
  expect(await office.Office.onReady()).toMatchObject({ addin: { visibilityMode } });
  office.close();
});

test('without the shared runtime there is nothing to hide', async () => {
  const office = await openOffice(makeEngine, { requirements: { SharedRuntime: 'none' } });
  await expect(office.Office.addin.hide()).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(office.host.pane.isShown).toBe(true);
  office.close();
});
