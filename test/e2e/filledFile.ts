import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { openDocument, saveDocument } from '../../src/workbench/documents';

/** As an office without the add-in fills a sent file in: another spreadsheet opens it, types into Nhiệm vụ, saves. */
export async function filledFile(bytes: Uint8Array, entries: readonly [id: string, header: string, value: string | number][]): Promise<Buffer> {
  const engine = await createHeadlessEngine();
  await openDocument(engine, bytes);
  for (const [id, header, value] of entries) {
    const table = engine.tables().find((one) => one.name === 'NhiemVu')!;
    const row = engine.read(table.sheet, { ...table.area, columns: 1 }).findIndex(([code]) => String(code!.value) === id);
    const column = table.columns.indexOf(header);
    if (row < 0 || column < 0) throw new Error(`No cell ${id} ${header}`);
    await engine.write(table.sheet, { row: table.area.row + row, column: table.area.column + column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
  }
  const saved = await saveDocument(engine);
  engine.dispose();
  return Buffer.from(saved);
}
