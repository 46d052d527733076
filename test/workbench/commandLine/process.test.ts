import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '../../..');
let elsewhere: string;
beforeAll(() => { elsewhere = mkdtempSync(path.join(tmpdir(), 'cchc-')); });
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** As README says it, in a process of its own, called from a folder that is not the project's. */
function cchc(words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['--prefix', PROJECT, 'run', '--silent', 'cchc', '--', ...words], { cwd: elsewhere, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('formulas: one line of JSON for each line, and nothing else on stdout', () => {
  const { status, stdout } = cchc(['formulas'], '=CCHC.ATTAINMENT(30,64)\r\n\n=CCHC.TARGET("T03")\n=CCHC.RATE({1;0;3},{4;0;2})\n=CCHC.DEADLINE("Quý II/2023")');
  expect(stdout).toBe([
    '{"value":0.46875}', '{"error":"#N/A","message":"Thiếu cấp"}', '{"value":[[0.25],["Không phát sinh"],[{"error":"#VALUE!"}]]}', '{"value":45107}', '',
  ].join('\n'));
  expect(status).toBe(0);
});

test('load: the file stands where the caller is', () => {
  const { status, stdout, stderr } = cchc(['load', '--out', 'plan.xlsx']);
  expect(JSON.parse(stdout)).toMatchObject({ out: 'plan.xlsx', outcome: 'loaded', dialect: 'native' });
  expect(stderr).toMatch(/Đã nạp kế hoạch .* vào plan\.xlsx\./);
  expect(status).toBe(0);
  expect(existsSync(path.join(elsewhere, 'plan.xlsx'))).toBe(true);
});

test('a failure: nothing on stdout, a sentence on stderr, status 1', () => {
  const { status, stdout, stderr } = cchc(['lagging', 'gone.xlsx', '--by', 'area']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('gone.xlsx: không có tệp hoặc thư mục này.');
});
