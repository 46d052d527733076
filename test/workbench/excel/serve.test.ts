import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { serve, type Served } from '../../../src/workbench/excel/serve';

let folder: string;
let served: Served;
const at = (...names: string[]) => path.join(folder, ...names);

/** Microsoft's own certificate for localhost, made here but trusted by nobody: the asker is given its authority. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-https-'));
  const silent = jest.spyOn(console, 'log').mockImplementation(() => {});
  await generateCertificates(at('ca.crt'), at('localhost.crt'), at('localhost.key'), 1);
  silent.mockRestore();
  mkdirSync(at('dist'));
  writeFileSync(at('dist', 'taskpane.html'), '<!doctype html>');
  writeFileSync(at('dist', 'manifest.xml'), '<OfficeApp/>');
  served = await serve(at('dist'), 0, certificate());
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const certificate = () => ({ cert: readFileSync(at('localhost.crt')), key: readFileSync(at('localhost.key')) });

function ask(file: string): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> {
  return new Promise((done, fail) => {
    https.get(served.url + file, { ca: readFileSync(at('ca.crt')) }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => { body += part.toString(); });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    }).once('error', fail);
  });
}

test('it answers over https with the certificate for localhost', async () => {
  expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(await ask('taskpane.html')).toMatchObject({ status: 200, body: '<!doctype html>', headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
});

test('Excel on the web may fetch the manifest from its own origin', async () => {
  expect(await ask('manifest.xml')).toMatchObject({ status: 200, body: '<OfficeApp/>', headers: { 'access-control-allow-origin': '*' } });
});

test.each(['nowhere.html', '..%2flocalhost.key', 'assets/'])('%s is not found', async (file) => {
  expect(await ask(file)).toMatchObject({ status: 404, body: 'Not found' });
});

test('a port that is taken is said, not swapped: the manifest names it', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve(at('dist'), port, certificate())).rejects.toThrow(`Port ${port} is taken`);
});
