import { zipSync, type Zippable } from 'fflate';
import { PART_DATE } from './partDate';

/** Files in one .zip, by their names. Workbooks are compressed already, so they are only put together; the same files give the same bytes. */
export function zipFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const zippable: Zippable = {};
  for (const { name, bytes } of files) zippable[name] = [bytes, { level: 0, mtime: PART_DATE }];
  return zipSync(zippable);
}
