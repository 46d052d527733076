import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile, type WorkbookFile } from '../../../src/workbook/files';
import { call } from './call';
import { returnFile, rowOf } from './enteredFile';

let folder: string;
const at = (name: string) => path.join(folder, name);
const open = async (name: string) => readWorkbookFile(await readFile(at(name)));
const digest = async (name: string) => createHash('sha256').update(await readFile(at(name))).digest('hex');
const functions = ({ sheets }: WorkbookFile) => sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.formula?.includes('CCHC.')).length;
const COMPUTED = 3 * (64 + 29 + 21);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cchc-dialect-'));
  await call('load', '--out', at('cchc.xlsx'), '--formulas', 'cchc');
  await returnFile(at('cchc.xlsx'), at('returned.xlsx'), { NhiemVu: { '2.01': { 'Hạn': 45016, 'Tỷ lệ hoàn thành': 0.5 } } });
}, 120000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a workbook goes over to native formulas and back, the file asked of is only read', async () => {
  const before = await digest('returned.xlsx');
  const there = await call('dialect', at('returned.xlsx'), '--to', 'native', '--out', at('native.xlsx'));
  expect([there.status, await digest('returned.xlsx')]).toEqual([0, before]);
  expect(JSON.parse(there.stdout)).toMatchObject({ from: 'cchc', to: 'native', kept: [] });
  expect(JSON.parse(there.stdout).touched).toHaveLength(COMPUTED);
  const native = await open('native.xlsx');
  expect([functions(await open('returned.xlsx')), functions(native)]).toEqual([COMPUTED, 0]);
  expect(rowOf(native, 'NhiemVu', '2.01')['Tình trạng thời hạn']).toBe('Quá hạn chưa hoàn thành');
  await call('dialect', at('native.xlsx'), '--to', 'cchc', '--out', at('back.xlsx'));
  expect(functions(await open('back.xlsx'))).toBe(COMPUTED);
}, 120000);

test.each(['formulas', 'values'])('a copy with %s has no function of the add-in and no hidden sheet of its own', async (cells) => {
  const { status, stdout } = await call('copy', at('returned.xlsx'), '--cells', cells, '--out', at(`${cells}.xlsx`));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject(cells === 'formulas' ? { native: COMPUTED, values: 0 } : { native: 0 });
  const copy = await open(`${cells}.xlsx`);
  expect([functions(copy), copy.sheets.some(({ name }) => name === '_CCHC')]).toEqual([0, false]);
  expect(rowOf(copy, 'NhiemVu', '2.01')['Tỷ lệ hoàn thành']).toBe(0.5);
}, 60000);

test('a file that is no workbook is refused by name', async () => {
  const { status, stderr } = await call('copy', path.resolve('package.json'), '--out', at('none.xlsx'));
  expect(status).toBe(1);
  expect(stderr).toContain('package.json');
});
