import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml',
};

export interface StaticFile { type: string; body: Buffer }

/** The file of a folder that an address asks for; `index` stands for the folder itself. Throws where there is none, and for what lies outside the folder. */
export async function readStaticFile(folder: string, url: string, index: string): Promise<StaticFile> {
  const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.join(folder, wanted === '/' ? index : wanted);
  if (!file.startsWith(folder + path.sep)) throw new Error(`Outside the served folder: ${wanted}`);
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}
