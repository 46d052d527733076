import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A folder as a web server of an office would serve it, under an address of its own: without a server, since the browser asks here. Tells what else was asked for. */
export async function serveFolder(page: Page, folder: string, address: string): Promise<{ wrong: string[] }> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const file = url.startsWith(address) ? path.join(folder, new URL(url).pathname.slice(new URL(address).pathname.length)) : '';
    if (!existsSync(file)) {
      wrong.push(`asked for: ${url}`);
      return route.abort();
    }
    return route.fulfill({ path: file, body: readFileSync(file) });
  });
  return { wrong };
}
