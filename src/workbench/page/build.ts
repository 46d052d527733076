import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../../..');
export const WORKBENCH_FOLDER = path.join(ROOT, 'dist-workbench');

/** Builds the page and the pane. What has not changed comes from webpack's cache. */
export async function buildWorkbench(): Promise<void> {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [webpack, '--env', 'workbench'], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`webpack failed\n${stdout ?? ''}${stderr ?? ''}`);
  });
}
