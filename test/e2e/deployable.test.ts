import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import * as words from '../../src/strings';
import { withBridge } from '../../src/workbench/page/serve';
import { openBrowser } from './browser';
import { serveFolder } from './servedFolder';
import { WorkbenchPage } from './workbenchPage';

/** Design section 11: the pane's first load, office.js aside. */
const MOST_GZIPPED_BYTES = 180_000;
/** The first script comes before everything else. */
const MOST_FIRST_SCRIPT_BYTES = 8_000;
const ADDRESS = 'https://cchc.example.vn/addin/';
const OWN = { id: '12345678-90ab-cdef-1234-567890abcdef', name: 'CCHC - Sở Nội vụ & tỉnh', namespace: 'ABC', version: '1.4.0.2' };
/** Named by the manifest: an office sets it up once, and the files behind these names change with each version. */
const STABLE = ['functions.js', 'functions.json', 'manifest.xml', 'taskpane.html'];

let folder: string;
let told: string;
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
const ours = () => files().filter((file) => !file.startsWith('office/') && !file.startsWith('assets/'));
const named = (pattern: RegExp) => {
  const [file, ...others] = ours().filter((one) => pattern.test(one));
  if (!file || others.length > 0) throw new Error(`Not one file like ${pattern}: ${ours().join(', ')}`);
  return file;
};
const build = (choices: Record<string, string>, ...more: string[]) => spawnSync(process.execPath,
  ['node_modules/webpack/bin/webpack.js', ...Object.entries(choices).flatMap(([key, value]) => ['--env', `${key}=${value}`]), ...more], { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-dist-'));
  const built = build({ url: ADDRESS, officejs: 'local', ...OWN }, '--output-path', folder);
  told = built.stdout + built.stderr;
  if (built.status !== 0) throw new Error(told);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the policy of the pane allows its own files only, and nothing unsafe', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read('taskpane.html'))?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('every page that is deployed carries a policy, and no page has a script or a style written inline', () => {
  const pages = ours().filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(['taskpane.html']);
  for (const page of pages) {
    expect(read(page)).toContain('http-equiv="Content-Security-Policy"');
    expect(read(page)).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
  }
});

test('the manifest carries the address it is served from, and every file of ours that it names is there', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  const addressed = [...manifest.matchAll(/"https:\/\/cchc\.example\.vn\/addin\/([^"?]+)/g)].map(([, file]) => file!);
  expect(addressed).toEqual(expect.arrayContaining(['taskpane.html', 'functions.js', 'functions.json']));
  expect(addressed.filter((file) => !files().includes(file))).toEqual([]);
});

test('the office\'s own id, name, namespace and version stand in the manifest, and the formulas of its sheets use the namespace', () => {
  const manifest = read('manifest.xml');
  expect(manifest).toContain(`<Id>${OWN.id}</Id>`);
  expect(manifest).toContain('DefaultValue="CCHC - Sở Nội vụ &amp; tỉnh"');
  expect(manifest).toContain('id="Functions.Namespace" DefaultValue="ABC"');
  expect(manifest).toContain(`<Version>${OWN.version}</Version>`);
  const pane = read(named(/^taskpane\.\w+\.js$/));
  expect(['ABC.STATUS(', 'CCHC.STATUS('].map((call) => pane.includes(call))).toEqual([true, false]);
});

test('what cannot be is refused in a sentence, and nothing is written', () => {
  const refused = build({ url: 'http://cchc.example.vn' }, '--output-path', path.join(folder, 'refused'));
  expect(refused.status).not.toBe(0);
  expect(refused.stdout + refused.stderr).toContain('--env url=http://cchc.example.vn: wanted is an https address');
  expect(files().some((file) => file.startsWith('refused'))).toBe(false);
});

test('office.js lies beside it when it is asked for, for networks without internet', () => {
  expect(read('taskpane.html')).toContain('src="office/office.js"');
  expect(files()).toEqual(expect.arrayContaining(['office/office.js', 'office/excel-win32-16.01.js']));
});

test('scripts and styles are named by their content; what the manifest names keeps its name', () => {
  expect(ours().filter((file) => !STABLE.includes(file) && !/^\w+\.[0-9a-f]{12}\.(css|js(\.LICENSE\.txt)?)$/.test(file))).toEqual([]);
  expect(ours()).toEqual(expect.arrayContaining(STABLE));
});

test('nothing of the workbench is deployed, no source map, no path of the machine that built it', () => {
  const texts = ours().filter((file) => /\.(js|html|css|json|xml)$/.test(file));
  expect(texts.filter((file) => /univer|richApiNativeBridge/i.test(read(file)))).toEqual([]);
  expect(files().filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(texts.filter((file) => /sourceMappingURL/.test(read(file)) || read(file).includes(process.cwd()))).toEqual([]);
  expect(files().filter((file) => file.endsWith('.svg') || file === 'assets/page.png')).toEqual([]);
});

describe('the page\'s first script', () => {
  const first = () => read(named(/^surroundings\.\w+\.js$/));

  test('comes before every other', () => {
    expect(/<script[^>]*src="([^"]+)"/.exec(read('taskpane.html'))?.[1]).toMatch(/^surroundings\./);
  });

  test('is plain ES5, and the pane\'s own is not newer than the first one asks for', () => {
    expect(() => parse(first(), { ecmaVersion: 5 })).not.toThrow();
    // Object.hasOwn, by which an old web view is told, came with ES2022.
    expect(() => parse(read(named(/^taskpane\.\w+\.js$/)), { ecmaVersion: 2022 })).not.toThrow();
    expect(() => parse(read(named(/^taskpane\.\w+\.js$/)), { ecmaVersion: 5 })).toThrow();
  });

  test('holds its own words, no others, and no React', () => {
    const { SURROUNDINGS, PANE, RIBBON, TASK_PROBLEM_SENTENCES, SHEET_PROBLEM_SENTENCES, FUNCTION_WORDS, WORKBENCH_PAGE, TEMPLATE_TEXTS } = words;
    for (const sentence of [...SURROUNDINGS.oldView, ...SURROUNDINGS.notReady, ...SURROUNDINGS.notLoaded]) expect(first()).toContain(sentence);
    for (const word of [PANE.load, RIBBON.displayName, TASK_PROBLEM_SENTENCES['status-unknown'], SHEET_PROBLEM_SENTENCES['code-missing'], FUNCTION_WORDS.noneOccurred,
      WORKBENCH_PAGE.name, TEMPLATE_TEXTS.summaryTitle, 'react']) expect(first()).not.toContain(word);
    expect(Buffer.byteLength(first())).toBeLessThan(MOST_FIRST_SCRIPT_BYTES);
  });
});

test('the first load is small enough, and the build says what each file weighs', () => {
  const scripts = [...read('taskpane.html').matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file!).filter((file) => !file.startsWith('office/'));
  const size = scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(scripts.map((file) => file.split('.')[0]).sort()).toEqual(['surroundings', 'taskpane']);
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(MOST_GZIPPED_BYTES);
  expect(told).toContain(`first load: ${(size / 1000).toFixed(1)} kB gzipped of at most 180.0 kB`);
  expect(ours().filter((file) => !told.includes(file))).toEqual([]);
  expect(told).not.toContain('share an id');
});

test('with office.js from Microsoft\'s server the policy lets in that server\'s scripts and nothing else', () => {
  const other = path.join(folder, 'cdn');
  const built = build({ url: ADDRESS }, '--output-path', other);
  const page = readFileSync(path.join(other, 'taskpane.html'), 'utf8');
  rmSync(other, { recursive: true });
  expect(/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]!.match(/[^;]*https?:[^;]*/g)).toEqual([" script-src 'self' https://appsforoffice.microsoft.com"]);
  expect(page).toContain('<script id="office" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  expect(built.stdout).toContain('Two offices must not share an id');
});

test('in a real browser it runs under its policy, from the office\'s own folder, and asks nobody else for anything', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const { wrong } = await serveFolder(page, folder, ADDRESS);
    await page.goto(`${ADDRESS}taskpane.html`);
    await page.getByText(words.PANE.outsideExcel).waitFor();
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('in Excel\'s place it loads the plan and asks only its own server; its policy is never broken; formulas carry the office\'s namespace', async () => {
  const shown = await WorkbenchPage.open('', { prepare: (page) => page.route('**/pane/**', (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname.replace('/pane/', ''));
    if (!file.endsWith('taskpane.html')) return route.fulfill({ path: file });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: withBridge(readFileSync(file, 'utf8')) });
  }) });
  try {
    await shown.pane.getByRole('button', { name: words.PANE.load }).first().click();
    await shown.page.waitForFunction(() => window.workbench!.engine.sheets().length >= 6, null, { timeout: 60_000 });
    await shown.idle();
    const formulas = await shown.page.evaluate(() => {
      const { engine } = window.workbench!;
      const table = engine.tables().find(({ name }) => name === 'NhiemVu')!;
      return engine.read(table.sheet, { ...table.area, row: table.area.row + 1, rows: 1 })[0]!.map(({ formula }) => formula ?? '');
    });
    expect(formulas.filter((formula) => formula.includes('ABC.')).length).toBeGreaterThanOrEqual(3);
    expect(formulas.filter((formula) => formula.includes('CCHC.'))).toEqual([]);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});
