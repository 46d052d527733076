import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** undefined when the machine has LibreOffice; else why tests that need it are skipped. */
export const WITHOUT_LIBREOFFICE: string | undefined = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60000 });
    return undefined;
  } catch {
    return 'LibreOffice (soffice) is not installed';
  }
})();

/** The workbook as LibreOffice saves it in another format, with a profile of its own. `format`: "xlsx", "pdf", "csv:…". */
export function throughLibreOffice(bytes: Uint8Array, format: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    writeFileSync(join(folder, 'workbook.xlsx'), bytes);
    const out = join(folder, 'out');
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', out, join(folder, 'workbook.xlsx')],
      { stdio: 'ignore', timeout: 120000 });
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
