// Runs everything that can fail: the type check, the unit and host tests, the tests in a real browser. All of them run even when one fails.
// The last line is "N passed, N failed" over all of them; the type check counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const out = mkdtempSync(path.join(tmpdir(), 'cchc-test-'));
const run = (script, ...parts) => spawnSync(process.execPath, [path.join('node_modules', script), ...parts], { stdio: 'inherit' }).status === 0;

function types() {
  const isRight = run('typescript/bin/tsc', '--noEmit', '-p', '.');
  return { name: 'types', passed: Number(isRight), failed: Number(!isRight) };
}

function jest(name, ...parts) {
  const file = path.join(out, `${name}.json`);
  const isRight = run('jest/bin/jest.js', ...parts, '--json', `--outputFile=${file}`);
  const counts = countsIn(file);
  // Jest may fail without a failed test: a broken set-up, no tests found, a worker that died.
  return { name, ...counts, failed: isRight ? counts.failed : Math.max(counts.failed, 1) };
}

function countsIn(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const suites = [types(), jest('unit'), jest('e2e', '--config', 'test/e2e/jest.config.cjs')];
for (const { name, passed, failed } of suites) console.log(`${name}: ${passed} passed, ${failed} failed`);
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
