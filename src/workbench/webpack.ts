import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** The folder of the project: where webpack, the manifest and the built folders are. */
export const ROOT = path.resolve(__dirname, '../..');

/** Builds; what has not changed comes from webpack's cache. Answers what webpack said. */
export async function webpack(...choices: string[]): Promise<string> {
  const script = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...choices], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`webpack failed\n${stdout ?? ''}${stderr ?? ''}`);
  });
  return stdout;
}
