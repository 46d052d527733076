import { buildWorkbench } from '../../src/workbench/page/build';

/** The tests look at what users get: the built page. */
export default async function buildOnce(): Promise<void> {
  await buildWorkbench();
}
