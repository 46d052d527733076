import path from 'node:path';
import { ROOT, webpack } from '../webpack';

export const WORKBENCH_FOLDER = path.join(ROOT, 'dist-workbench');

/** Builds the page and the pane. */
export async function buildWorkbench(): Promise<void> {
  await webpack('--env', 'workbench');
}
