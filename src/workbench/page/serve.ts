import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { WORKBENCH_FOLDER } from './build';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.map': 'application/json', '.xml': 'application/xml; charset=utf-8',
};
const PANE_PAGE = '/pane/taskpane.html';
/** Excel puts its side of the bridge into a pane before office.js runs; here one script tag does. Nothing else of the built page is touched. */
const BRIDGE = '<script src="/paneBridge.js"></script>';

export interface Served { url: string; close(): Promise<void> }

/** Serves the built page to this machine only. When the port is taken, any free one is used. */
export async function serveWorkbench(port: number): Promise<Served> {
  const server = http.createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ type, body }) => { response.setHeader('content-type', type); response.setHeader('cache-control', 'no-store'); response.end(body); },
      () => { response.statusCode = 404; response.end('Not found'); },
    );
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }),
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => { server.off('error', fail); done(); });
  });
}

async function answer(url: string): Promise<{ type: string; body: Buffer | string }> {
  const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.join(WORKBENCH_FOLDER, wanted === '/' ? 'index.html' : wanted);
  if (!file.startsWith(WORKBENCH_FOLDER + path.sep)) throw new Error(`Outside the served folder: ${wanted}`);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file);
  return { type, body: wanted === PANE_PAGE ? withBridge(body.toString()) : body };
}

function withBridge(html: string): string {
  const firstScript = html.indexOf('<script');
  if (firstScript < 0) throw new Error('taskpane.html has no script');
  return html.slice(0, firstScript) + BRIDGE + html.slice(firstScript);
}
