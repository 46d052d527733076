/** Microsoft's developer tools have reported their use to Microsoft. Here nothing is reported: it is switched off in every script, and what is installed cannot. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const REPORTING = 'office-addin-usage-data';

test('every script that calls one of them switches reporting off first', () => {
  const calling = Object.entries(scripts).filter(([, script]) => script.includes('office-addin-'));
  expect(calling.length).toBeGreaterThan(0);
  expect(calling.filter(([, script]) => !script.startsWith(`${REPORTING} off && `))).toEqual([]);
});

test('the reporting package, wherever npm has put it, has no way to the network', () => {
  const copies = [...packagesBelow(join(project, 'node_modules'))];
  expect(copies.length).toBeGreaterThan(0);
  for (const copy of copies) {
    const { dependencies } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies)).toEqual(['commander']);
    const required = readdirSync(join(copy, 'lib')).filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...readFileSync(join(copy, 'lib', file), 'utf8').matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name!));
    expect(required.filter((name) => !name.startsWith('./') && !['commander', 'os', 'path'].includes(name))).toEqual([]);
  }
});

/** The package itself and the copies that Microsoft's other tools have of their own. */
function* packagesBelow(modules: string): Generator<string> {
  const owners = ['', ...readdirSync(modules).filter((name) => name.startsWith('office-addin-')).map((name) => join(name, 'node_modules'))];
  for (const owner of owners) {
    const copy = join(modules, owner, REPORTING);
    if (existsSync(copy)) yield copy;
  }
}
