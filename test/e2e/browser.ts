import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium as driver, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge', 'chrome.exe', 'msedge.exe'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/snap/bin/chromium',
];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser of this machine (CHROME_PATH, then PATH, then where browsers usually are), else the one that npm brought along. */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env['CHROME_PATH'], ...inPath(), ...USUAL_PLACES].find((place) => place && existsSync(place));
  if (own) return driver.launch({ executablePath: own, headless: true, args: FLAGS });
  const { default: packed } = await import('@sparticuz/chromium');
  return driver.launch({ executablePath: await packed.executablePath(), headless: true, args: [...packed.args, ...FLAGS] });
}

function inPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
