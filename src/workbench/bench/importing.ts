import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { applyImport } from '../../commands/import/applyImport';
import { previewImport } from '../../commands/import/previewImport';
import { readAppendix } from '../../commands/import/readAppendix';
import { loadPlan } from '../../commands/loadPlan';
import type { Plan } from '../../plan/plan';
import { HEADERS, MADE_UP } from '../../strings';
import { readGrids } from '../../workbook/files/grids/readGrids';
import { openSession } from '../commandLine/session';
import { largePlan } from './largePlan';
import { lineOf, type Line } from './report';

const NEW_YEAR = 44927;

/** Importing an appendix of so many rows, against only reading its file: each the best of three, in milliseconds. */
export async function importLines(rows = 1000): Promise<Line[]> {
  const plan = largePlan(rows);
  const files = { 'phu-luc.xlsx': await workbookOf(plan), 'phu-luc.docx': wordOf(plan) };
  const lines: Line[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const session = await openSession(plan);
    try {
      await loadPlan(session.run, plan, NEW_YEAR, { dialect: 'native' });
      await session.idle();
      const source = { kind: 'file', name, bytes } as const;
      const reading = await best(() => readGrids(bytes, name));
      const previewing = await best(async () => previewImport(session.run, plan, await readAppendix(session.run, source)));
      const started = performance.now();
      const { preview } = await applyImport(session.run, plan, await readAppendix(session.run, source));
      const applying = performance.now() - started;
      lines.push(
        lineOf(`import ${preview.tasks.length} rows of ${name}: only reading the file`, `${reading.toFixed(0)} ms`),
        lineOf(`import ${preview.tasks.length} rows of ${name}: preview (file and workbook read, all decided)`, `${previewing.toFixed(0)} ms, ${(previewing / reading).toFixed(1)} times reading the file`),
        lineOf(`import ${preview.tasks.length} rows of ${name}: applied (with the engine's)`, `${applying.toFixed(0)} ms, ${(applying / reading).toFixed(1)} times reading the file`),
      );
    } finally {
      await session.idle();
      session.close();
    }
  }
  return lines;
}

async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** The plan's tasks as an appendix, with made-up names. */
function rowsOf({ areas, tasks, agencies }: Plan): string[][] {
  const lead = (index: number) => agencies[index % agencies.length]?.name ?? '';
  return [
    ['STT', HEADERS.task, HEADERS.deliverable, HEADERS.deadline, HEADERS.lead, HEADERS.supporting],
    ...areas.flatMap(({ name }) => [
      ['', name, '', '', '', ''],
      ...tasks.filter(({ area }) => area === name).map(({ code, deadline }, index) =>
        [String(index + 1), `${MADE_UP.label} ${code}: ${name} ${index + 1}`, MADE_UP.label, deadline, `${lead(index)}; ${lead(index + 1)}`, lead(index + 2)]),
    ]),
  ];
}

const workbookOf = (plan: Plan) => writeXlsx({ sheets: [{ name: HEADERS.task, rows: rowsOf(plan) }] });

function wordOf(plan: Plan): Uint8Array {
  const rows = rowsOf(plan).map((row) => `<w:tr>${row.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('');
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
