/** What the pane loads when it is used: by content-hashed names, under the page's policy, from whatever folder of a server the office chose. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { openBrowser } from './browser';
import { serveFolder } from './servedFolder';

const ADDRESS = 'https://cchc.example.vn/deep/in/a/folder/';
const configurationsOf = require('../../webpack.config.js') as (env: object, choices: { outputPath: string }) => Configuration[];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-chunks-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a panel\'s own script and styles load when it is opened', async () => {
  const silent = jest.spyOn(console, 'log').mockImplementation(() => {});
  const configurations = configurationsOf({ url: ADDRESS, officejs: 'local' }, { outputPath: folder })
    .map((one) => ({ ...one, cache: false, entry: one.name === 'pane' ? { taskpane: path.join(__dirname, 'chunks/entry.ts') } : one.entry }));
  await new Promise<void>((done, fail) => {
    webpack(configurations)!.run((error, stats) => (error || stats!.hasErrors() ? fail(error ?? new Error(stats!.toString('errors-only'))) : done()));
  });
  silent.mockRestore();

  const page = await browser.newPage();
  const { wrong } = await serveFolder(page, folder, ADDRESS);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(path.basename(new URL(request.url()).pathname)));
  await page.goto(`${ADDRESS}taskpane.html`);
  await page.waitForFunction(() => document.querySelector('script.pane-script') !== null);
  const before = asked.length;
  await page.locator('#pane').dispatchEvent('click');
  await page.getByText('loaded when used').waitFor();
  expect(await page.locator('#pane').evaluate((pane) => getComputedStyle(pane).color)).toBe('rgb(16, 124, 65)');
  expect(asked.slice(before).map((file) => file.replace(/^\d+\.[0-9a-f]{12}/, '')).sort()).toEqual(['.css', '.js']);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(asked.slice(before)));
  expect(wrong).toEqual([]);
});
