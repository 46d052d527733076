import { notesOn, officeChoices } from '../../../src/workbench/build/officeChoices.cjs';

const GUID = '12345678-90AB-cdef-1234-567890abcdef';
const AS_IN_THE_MANIFEST = { officeJs: 'cdn', id: null, name: null, namespace: null, version: null };

test.each([
  ['nothing chosen is this machine', {}, { url: 'https://localhost:3000/' }],
  ['an address gets its last slash', { url: 'https://cchc.example.vn/addin' }, { url: 'https://cchc.example.vn/addin/' }],
  ['an address keeps its port', { url: 'https://cchc.example.vn:8443//' }, { url: 'https://cchc.example.vn:8443/' }],
  ['office.js beside the pages', { officejs: 'local' }, { officeJs: 'local' }],
  ['an id of its own', { id: GUID }, { id: GUID.toLowerCase() }],
  ['a name, NFC', { name: 'Sở Nội vụ'.normalize('NFD') }, { name: 'Sở Nội vụ'.normalize('NFC') }],
  ['a namespace, as Excel shows functions', { namespace: 'cchc.bn' }, { namespace: 'CCHC.BN' }],
  ['a version', { version: '1.2.0.10' }, { version: '1.2.0.10' }],
  ['what webpack itself adds', { WEBPACK_BUILD: true, WEBPACK_BUNDLE: true }, {}],
])('%s', (_, env, expected) => {
  expect(officeChoices(env)).toEqual({ url: 'https://localhost:3000/', ...AS_IN_THE_MANIFEST, ...expected });
});

test.each([
  ['url', 'http://cchc.example.vn'], ['url', 'cchc.example.vn'], ['url', 'https://cchc.example.vn/?a=1'], ['url', 'https://name@cchc.example.vn/'], ['url', true],
  ['officejs', 'none'], ['officejs', 'debug'],
  ['id', '1234'], ['id', `{${GUID}}`],
  ['name', 'x'.repeat(126)], ['name', ' '],
  ['namespace', '1A'], ['namespace', 'A_B'], ['namespace', 'A..B'], ['namespace', 'A.'], ['namespace', 'CẢICÁCH'], ['namespace', 'A'.repeat(33)],
  ['version', '1.2.3'], ['version', '1.2.3.4-beta'],
  ['nmae', 'Sở Nội vụ'],
])('--env %s=%s is refused by name', (key, value) => {
  expect(() => officeChoices({ [key]: value })).toThrow(`--env ${key}`);
});

test('all that cannot be is named at once', () => {
  expect(() => officeChoices({ url: 'http://a.vn', id: '1' })).toThrow(/--env url=[^]*--env id=1/);
});

test('who builds for an office without an id of its own is told; who builds for this machine is told that', () => {
  expect(notesOn(officeChoices({}))).toEqual([expect.stringContaining('this machine only')]);
  expect(notesOn(officeChoices({ url: 'https://a.vn' }))).toEqual([expect.stringContaining('must not share an id')]);
  expect(notesOn(officeChoices({ url: 'https://a.vn', id: GUID }))).toEqual([]);
});
