// What the build weighs, printed at its end.

const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

/** Design's limit for what the pane's page loads at once, gzipped; office.js is Microsoft's. */
const MOST_FIRST_LOAD = 180_000;
const OFFICE = 'office/';
const PICTURES = 'assets/';

/** The scripts that the page runs at its start: the first one, and the pane's own. */
function firstLoadOf(page) {
  return [...page.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"?]+\.js)"/g)].map(([, file]) => file).filter((file) => !isOfficeJs(file));
}

/** One line a file of ours, largest first, then office.js and pictures as a whole, then the first load. */
function sizeReport(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .map((one) => weigh(folder, path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/')));
  const first = firstLoadOf(readFileSync(path.join(folder, 'taskpane.html'), 'utf8'));
  const ours = files.filter(({ name }) => !name.startsWith(OFFICE) && !name.startsWith(PICTURES)).sort((a, b) => b.gzipped - a.gzipped);
  const load = sum(ours.filter(({ name }) => first.includes(name))).gzipped;
  return [
    ...ours.map((file) => line({ ...file, name: file.name + (first.includes(file.name) ? ' (first load)' : '') })),
    ...[OFFICE, PICTURES].map((start) => [start, files.filter(({ name }) => name.startsWith(start))]).filter(([, some]) => some.length > 0)
      .map(([start, some]) => line({ name: `${start} (${some.length} files)`, ...sum(some) })),
    `The pane's first load: ${kB(load)} kB gzipped of at most ${kB(MOST_FIRST_LOAD)} kB, office.js aside${load > MOST_FIRST_LOAD ? ': TOO MUCH' : ''}`,
  ];
}

function weigh(folder, name) {
  const content = readFileSync(path.join(folder, name));
  return { name, size: content.length, gzipped: gzipSync(content).length };
}

function sum(files) {
  return { size: files.reduce((total, { size }) => total + size, 0), gzipped: files.reduce((total, { gzipped }) => total + gzipped, 0) };
}

function line({ name, size, gzipped }) {
  return `${kB(size).padStart(9)} kB ${kB(gzipped).padStart(9)} kB gzipped  ${name}`;
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function isOfficeJs(file) {
  return file.startsWith(OFFICE) || /^https:/.test(file);
}

module.exports = { sizeReport };
