import { readFileSync } from 'node:fs';
import { officeChoices } from '../../../src/workbench/build/officeChoices.cjs';
import { officeManifest } from '../../../src/workbench/build/officeManifest.cjs';

const manifest = readFileSync('manifest.xml', 'utf8');
const GUID = '12345678-90ab-cdef-1234-567890abcdef';

test('what an office does not choose stays as it is', () => {
  expect(officeManifest(manifest, officeChoices({}))).toBe(manifest);
});

test('the address is changed everywhere and nothing else', () => {
  const made = officeManifest(manifest, officeChoices({ url: 'https://cchc.example.vn/addin' }));
  expect(made).not.toContain('localhost');
  expect(made.replaceAll('https://cchc.example.vn/addin/', 'https://localhost:3000/')).toBe(manifest);
});

test('id, name, namespace and version are the office\'s own; what XML needs escaped is', () => {
  const made = officeManifest(manifest, officeChoices({ id: GUID, name: 'Sở "Nội vụ" & <CCHC>', namespace: 'ABC', version: '2.0.0.1' }));
  expect(made).toContain(`<Id>${GUID}</Id>`);
  expect(made).toContain('<DisplayName DefaultValue="Sở &quot;Nội vụ&quot; &amp; &lt;CCHC>"/>');
  expect(made).toContain('id="Functions.Namespace" DefaultValue="ABC"');
  expect(made).toContain('<Version>2.0.0.1</Version>');
});

test('a name with "$&" is taken as it is written', () => {
  expect(officeManifest(manifest, officeChoices({ name: 'a$&b' }))).toContain('DefaultValue="a$&amp;b"');
});

test('a manifest without the place of a choice is an error, not a silent miss', () => {
  expect(() => officeManifest(manifest.replace('<Id>', '<ID>'), officeChoices({ id: GUID }))).toThrow(/the place of the id/);
});
