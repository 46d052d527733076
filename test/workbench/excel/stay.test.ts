import { stayInExcel, type Surrounding } from '../../../src/workbench/excel/stay';

const NPM = '/npm-cli.js';

/** A world that writes down what happened in it, in order. */
function world(different: Partial<Surrounding> = {}): { happened: string[]; world: Surrounding } {
  const happened: string[] = [];
  const note = (what: string) => { happened.push(what); };
  return {
    happened,
    world: {
      machine: { platform: 'darwin', succeeds: () => false, hasFolder: () => true },
      npm: NPM,
      manifest: 'manifest.xml',
      build: async () => note('build'),
      certificate: async () => ({ cert: '', key: '' }),
      serve: async () => { note('serve'); return { url: 'https://localhost:3000/', close: async () => note('close') }; },
      run: async ({ words }) => { const what = words.find((word) => ['off', 'start', 'stop'].includes(word))!; note(what); return what === 'start' ? 'Started.\n' : ''; },
      interrupted: async () => note('Ctrl+C'),
      say: () => {},
      ...different,
    },
  };
}

test('reporting is off before Microsoft\'s tool runs; Ctrl+C takes the add-in out, then the server ends', async () => {
  const { happened, world: all } = world();
  await stayInExcel({ kind: 'desktop' }, all);
  expect(happened).toEqual(['build', 'serve', 'off', 'start', 'Ctrl+C', 'stop', 'close']);
});

test('a tool that fails is said; what it has left in Excel is taken out, and the server does not stay', async () => {
  const ran: string[] = [];
  const { happened, world: all } = world({ run: async ({ words }) => { ran.push(words.includes('stop') ? 'stop' : 'other'); return 'Error: Unable to start debugging.'; } });
  await expect(stayInExcel({ kind: 'desktop' }, all)).rejects.toThrow('was not loaded into Excel');
  expect(ran).toEqual(['other', 'other', 'stop']);
  expect(happened).toEqual(['build', 'serve', 'close']);
});

test('nobody builds for an Excel that is not there', async () => {
  const { happened, world: all } = world({ machine: { platform: 'linux', succeeds: () => false, hasFolder: () => false } });
  await expect(stayInExcel({ kind: 'desktop' }, all)).rejects.toThrow('no desktop Excel');
  expect(happened).toEqual([]);
});

test('a certificate that cannot be had is said with its reason', async () => {
  const { world: all } = world({ certificate: async () => { throw new Error('Unable to install the CA certificate.'); } });
  await expect(stayInExcel({ kind: 'desktop' }, all)).rejects.toThrow(/no trusted certificate.*Unable to install/);
});
