/** The page's first script, in a real browser: old web views, an office.js that does not come, and staying out of the way. */
import type { Browser, Page } from 'playwright-core';
import { PANE, SURROUNDINGS } from '../../src/strings';
import { serveWorkbench, type Served } from '../../src/workbench/page/serve';
import { openBrowser } from './browser';

const OFFICE = '**/office/office.debug.js';
const PANE_SCRIPT = '**/taskpane.*.js';
const OLD_AGENTS = {
  'Internet Explorer 11': 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  'Edge 18': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763',
};

let served: Served;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  served = await serveWorkbench(0);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => page.context().close());

async function newPage(userAgent?: string): Promise<void> {
  const context = await browser.newContext(userAgent ? { userAgent } : {});
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
}

const open = () => page.goto(`${served.url}pane/taskpane.html`, { waitUntil: 'commit' });
/** The page's time stands still until a test lets it run. */
const stopClock = async () => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
};
const watched = () => page.waitForFunction(() => window.cchcSurroundings !== undefined);
const said = () => page.locator('#surroundings').innerText({ timeout: 10_000 });
const paneScripts = () => page.locator('script[src*="taskpane."]').count();

describe('an old web view gets a plain page, and never reads the pane\'s own script', () => {
  test.each(Object.entries(OLD_AGENTS))('%s', async (_, userAgent) => {
    await newPage(userAgent);
    // What Internet Explorer 11 does not have, the page's first script must not need.
    await page.addInitScript(() => {
      for (const [owner, names] of [
        [Element.prototype, ['append', 'prepend', 'remove', 'replaceWith', 'replaceChildren', 'closest', 'before', 'after', 'matches']],
        [NodeList.prototype, ['forEach', 'entries', 'keys', 'values']],
        [Array.prototype, ['includes', 'find', 'findIndex', 'fill', 'flat', 'flatMap', 'at']],
        [String.prototype, ['includes', 'startsWith', 'endsWith', 'padStart', 'repeat', 'replaceAll']],
        [Object, ['assign', 'entries', 'values', 'hasOwn', 'fromEntries']],
      ] as const) for (const name of names) delete (owner as unknown as Record<string, unknown>)[name];
    });
    await open();
    expect(await said()).toContain(SURROUNDINGS.oldView[1]);
    await page.waitForLoadState('load');
    expect(await paneScripts()).toBe(0);
    expect(await page.locator('#surroundings button').count()).toBe(0);
    expect(await page.locator('#pane > *').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('one with a modern name that lacks what the pane needs', async () => {
    await newPage();
    await page.addInitScript(() => { delete (Object as unknown as Record<string, unknown>)['hasOwn']; });
    await open();
    expect(await said()).toContain(SURROUNDINGS.oldView[0]);
    expect(await paneScripts()).toBe(0);
  });

  test('Office\'s own complaint about a pane that does not answer is forestalled', async () => {
    await newPage(OLD_AGENTS['Internet Explorer 11']);
    await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.Office = {};' }));
    await open();
    await page.waitForFunction(() => typeof window.Office?.initialize === 'function');
  });
});

describe('an office.js that is not ready', () => {
  beforeEach(async () => {
    await newPage();
    await stopClock();
  });

  test('is waited for ten seconds, then said; when it comes after all, the message goes and the pane starts', async () => {
    await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: LATE_OFFICE }));
    await open();
    await page.waitForFunction(() => 'letOfficeBeReady' in window);
    await page.clock.runFor(9_900);
    expect(await page.locator('#surroundings').count()).toBe(0);
    await page.clock.runFor(200);
    expect(await said()).toContain(SURROUNDINGS.notReady[0]);
    await page.evaluate(() => (window as unknown as { letOfficeBeReady(): void }).letOfficeBeReady());
    await page.getByText(PANE.outsideExcel).waitFor();
    expect(await page.locator('#surroundings').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is said also when its file is on its way for ever and holds the page up', async () => {
    await page.route(OFFICE, () => {});
    await open();
    await watched();
    await page.clock.runFor(10_100);
    expect(await said()).toContain(SURROUNDINGS.notReady[0]);
  });

  test('is said at once when its file cannot be had, with the file; the button loads the page again', async () => {
    let blocked = true;
    await page.route(OFFICE, (route) => (blocked ? route.abort() : route.continue()));
    await open();
    expect(await said()).toMatch(new RegExp(`${SURROUNDINGS.notLoaded[0]}[^]*office\\.debug\\.js`));
    await page.clock.runFor(10_100);
    expect(await said()).toContain(SURROUNDINGS.notLoaded[0]);
    blocked = false;
    await page.getByRole('button', { name: SURROUNDINGS.reload }).click();
    await page.waitForFunction(() => window.Office !== undefined);
    await page.clock.runFor(1_000);
    await page.getByText(PANE.outsideExcel).waitFor();
    expect(await page.locator('#surroundings').count()).toBe(0);
  });

  test('so is the pane\'s own script: a page from a cache names files that are gone', async () => {
    await page.route(PANE_SCRIPT, (route) => route.abort());
    await open();
    expect(await said()).toMatch(new RegExp(`${SURROUNDINGS.notLoaded[0]}[^]*taskpane\\.\\w+\\.js`));
  });
});

test('where all is well it says nothing, however long the pane stays open', async () => {
  await newPage();
  await stopClock();
  await open();
  await watched();
  await page.clock.runFor(1_000);
  await page.getByText(PANE.outsideExcel).waitFor();
  await page.clock.runFor(60_000);
  expect(await page.locator('#surroundings').count()).toBe(0);
});

/** An Office that becomes ready when it is told to. */
const LATE_OFFICE = `
  window.CustomFunctions = { associate: function () {} };
  window.Office = {
    HostType: { Excel: 'Excel' },
    context: {}, actions: { associate: function () {} },
    onReady: function () { return new Promise(function (ready) { window.letOfficeBeReady = function () { ready({ host: null }); }; }); },
  };
`;
