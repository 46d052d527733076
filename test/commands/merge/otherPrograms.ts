import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files as LibreOffice saves them, all by one start of it: opened, recalculated, written in the other format. */
export function savedByLibreOffice(files: ReadonlyMap<string, Uint8Array>, format: 'xlsx' | 'ods'): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'merge-'));
  try {
    const names = [...files.keys()];
    names.forEach((name, index) => writeFileSync(path.join(folder, `${index}.xlsx`), files.get(name)!));
    const out = path.join(folder, 'out');
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', out, ...names.map((_, index) => path.join(folder, `${index}.xlsx`))],
      { stdio: 'ignore', timeout: 600_000 });
    return new Map(names.map((name, index) => [name, new Uint8Array(readFileSync(path.join(out, `${index}.${format}`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
