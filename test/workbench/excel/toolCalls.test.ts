import { hasStarted, toolCalls } from '../../../src/workbench/excel/toolCalls';

const NPM = '/usr/lib/node_modules/npm/bin/npm-cli.js';
const DOCUMENT = 'https://contoso.example/Doc.aspx?a=1&b=2';
const TOOL = [NPM, 'exec', '--yes', '--ignore-scripts', '--package=office-addin-debugging@7.0.0', '--', 'office-addin-debugging'];

test('the Excel of this machine', () => {
  const { start, stop } = toolCalls({ kind: 'desktop' }, 'dist/manifest.xml', NPM);
  expect(start).toEqual({ program: process.execPath, words: [...TOOL, 'start', 'dist/manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload'] });
  expect(stop).toEqual({ program: process.execPath, words: [...TOOL, 'stop', 'dist/manifest.xml', 'desktop'] });
});

test('Excel on the web: the workbook\'s address stays one word', () => {
  const { start, stop } = toolCalls({ kind: 'web', document: DOCUMENT }, 'dist/manifest.xml', NPM);
  expect(start.words.slice(-7)).toEqual(['web', '--app', 'excel', '--no-debug', '--no-live-reload', '--document', DOCUMENT]);
  expect(stop.words.slice(-3)).toEqual(['stop', 'dist/manifest.xml', 'web']);
});

test('reporting to Microsoft is switched off by the project\'s own copy of the switch', () => {
  expect(toolCalls({ kind: 'desktop' }, 'm.xml', NPM).reportNothing.words).toEqual([expect.stringMatching(/office-addin-usage-data.cli\.js$/), 'off']);
});

test.each([undefined, '/usr/bin/yarn'])('without npm (%s) it says how to call it', (npm) => {
  expect(() => toolCalls({ kind: 'desktop' }, 'm.xml', npm)).toThrow('npm run start:excel');
});

test.each([
  ['Launching excel via a.xlsx\nStarted.\n', true], ['Sideloading…\r\nStarted.'.replace('\r', ''), true],
  ['Unable to start debugging.\n', false], ['', false], ['Not Started.\n', false],
])('%j: started %s', (output, started) => {
  expect(hasStarted(output)).toBe(started);
});
