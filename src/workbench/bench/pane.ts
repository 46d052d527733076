import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes, lineOf, type Line } from './report';

/** The JavaScript that the pane's page loads at once, as `npm run build` left it in dist/; office.js aside. */
export function paneLines(dist = 'dist'): Line[] {
  const page = path.join(dist, 'taskpane.html');
  if (!existsSync(page)) return [lineOf("the pane's first load", 'no build: npm run build first', 'at most 180 kB gzipped', false)];
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"?]+\.js)"/g)].flatMap(([, source]) => (source && !source.includes('office') ? [source] : []));
  const gzipped = scripts.map((script) => gzipSync(readFileSync(path.join(dist, script))).length).reduce((sum, size) => sum + size, 0);
  const later = readdirSync(dist).filter((file) => file.endsWith('.js') && file !== 'functions.js' && !scripts.includes(file));
  return [
    lineOf("the pane's first load", `${kilobytes(gzipped)} gzipped, ${scripts.length} script(s)`, 'at most 180 kB gzipped', gzipped <= 180_000),
    lineOf('loaded when used', later.length === 0 ? 'nothing yet' : later.map((file) => `${file} ${kilobytes(gzipSync(readFileSync(path.join(dist, file))).length)}`).join(', ')),
  ];
}
