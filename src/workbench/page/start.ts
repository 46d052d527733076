import { spawn } from 'node:child_process';
import { buildWorkbench } from './build';
import { serveWorkbench } from './serve';

const USUAL_PORT = 3000;

async function start(): Promise<void> {
  console.log('Building…');
  await buildWorkbench();
  const { url } = await serveWorkbench(USUAL_PORT);
  console.log(`The embedded workbook is at ${url} (Ctrl+C ends)`);
  openBrowser(url);
}

/** Where no browser can be opened, the printed address is enough. */
function openBrowser(url: string): void {
  const opener = openerOf(process.platform);
  if (!opener) return;
  const [command, ...parts] = opener;
  const child = spawn(command, [...parts, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] | null {
  if (process.env['CI']) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
