import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { readStaticFile } from '../staticFile';
import { WORKBENCH_FOLDER } from './build';

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
  const { type, body } = await readStaticFile(WORKBENCH_FOLDER, url, 'index.html');
  return { type, body: new URL(url, 'http://localhost').pathname === PANE_PAGE ? withBridge(body.toString()) : body };
}

export function withBridge(html: string): string {
  const firstScript = html.indexOf('<script');
  if (firstScript < 0) throw new Error('taskpane.html has no script');
  return html.slice(0, firstScript) + BRIDGE + html.slice(firstScript);
}
