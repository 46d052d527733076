import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Design section 11: the pane's first load, office.js aside. */
const MOST_GZIPPED_BYTES = 180_000;
const ADDRESS = 'https://cchc.example.vn/addin/';
let folder: string;
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-dist-'));
  const choices = ['--env', `url=${ADDRESS}`, '--env', 'officejs=local', '--output-path', folder];
  const built = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...choices], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the policy of the pane allows its own files only, and nothing unsafe', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read('taskpane.html'))?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('the manifest carries the address it is served from, and every file of ours that it names is there', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  const named = [...manifest.matchAll(/"https:\/\/cchc\.example\.vn\/addin\/([^"?]+)/g)].map(([, file]) => file!);
  expect(named).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json']));
  expect(named.filter((file) => !files().includes(file))).toEqual([]);
});

test('office.js lies beside it when it is asked for, for networks without internet', () => {
  expect(read('taskpane.html')).toContain('src="office/office.js"');
  expect(files()).toEqual(expect.arrayContaining([path.join('office', 'office.js'), path.join('office', 'excel-win32-16.01.js')]));
});

test('nothing of the workbench is deployed', () => {
  const ours = files().filter((file) => !file.startsWith('office') && /\.(js|html)$/.test(file));
  expect(ours.filter((file) => /univer|richApiNativeBridge/i.test(read(file)))).toEqual([]);
});

test('the first load is small enough', () => {
  const scripts = [...read('taskpane.html').matchAll(/src="([^"?]+\.js)/g)].map(([, file]) => file!).filter((file) => !file.startsWith('office/'));
  const size = scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(MOST_GZIPPED_BYTES);
});
