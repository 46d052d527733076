import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { readStaticFile } from '../staticFile';
import { Refusal } from './refusal';

export interface Certificate { cert: string | Buffer; key: string | Buffer }
export interface Served { url: string; close(): Promise<void> }

/**
 * Serves the built folder over https to this machine only. Excel on the web fetches the manifest from here too, from another origin, and must be let.
 * Port 0 is any free one. A port that is taken is a refusal: the manifest names it.
 */
export async function serve(folder: string, port: number, { cert, key }: Certificate): Promise<Served> {
  const server = https.createServer({ cert, key }, (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    readStaticFile(folder, request.url ?? '/', 'taskpane.html').then(
      ({ type, body }) => { response.setHeader('content-type', type); response.end(body); },
      () => { response.statusCode = 404; response.end('Not found'); },
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE'
      ? new Refusal(`Port ${port} is taken, and the manifest names it. End what runs there (npm start?) and call again.`) : error));
    server.listen(port, 'localhost', done);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }),
  };
}
