/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../src/workbench/page/manifest';
import { drawRibbon, groupsFor } from '../../../src/workbench/page/ribbonStrip';
import { REQUIREMENTS } from '../../../src/workbench/requirements';
import { FOUR_BUTTONS, manifestText } from './manifestText';

describe('reading a manifest', () => {
  test('group, buttons, words, icons and actions, in its order', () => {
    const { displayName, icon, needs, groups } = readManifest(manifestText());
    expect({ displayName, icon, needs }).toEqual({ displayName: 'CCHC thử', icon: 'assets/icon-32.png', needs: [{ set: 'SharedRuntime', version: '1.1' }] });
    expect(groups).toEqual([{
      label: 'CCHC',
      buttons: FOUR_BUTTONS.map(([id, label, description, functionName]) => ({
        id, label, title: `${label} (CCHC)`, description, icon: 'assets/icon-32.png',
        action: functionName === null ? { kind: 'showPane' } : { kind: 'execute', functionName },
      })),
    }]);
  });

  test('the product\'s own manifest has a group with a button that opens the pane', () => {
    const { groups, needs } = readManifest(readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8'));
    expect(groups.map(({ label }) => label)).toEqual(['CCHC']);
    expect(groups[0]!.buttons[0]!.action).toEqual({ kind: 'showPane' });
    expect(needs).toContainEqual({ set: 'SharedRuntime', version: '1.1' });
  });

  test.each([
    ['no XML', 'manifest', 'cannot be read'],
    ['a menu', manifestText().replace('xsi:type="Button"', 'xsi:type="Menu"'), 'draws no Menu ("OpenPane"'],
    ['an unknown action', manifestText().replace('"ShowTaskpane"', '"Navigate"'), 'no action Navigate'],
    ['a word that is not there', manifestText().replace('resid="Refresh.Label"', 'resid="Elsewhere"'), 'no resource "Elsewhere"'],
    ['an icon from elsewhere', manifestText().replace('https://localhost:3000/assets/icon-32', 'https://example.vn/icon-32'), 'does not lie beside'],
    ['a button without a tooltip', manifestText().replace(/<Supertip>.*?<\/Supertip>/s, ''), 'Control without Supertip'],
  ])('%s is refused by name', (_, text, why) => {
    expect(() => readManifest(text)).toThrow(why);
  });
});

describe('which groups an Excel shows', () => {
  const manifest = readManifest(manifestText());
  test.each([
    ['with the shared runtime, those of the manifest', { ...REQUIREMENTS }, ['CCHC', 4]],
    ['without, the add-in\'s name alone', { ExcelApi: '1.7' }, ['Phần bổ trợ', 1]],
    ['with too old a version, too', { ...REQUIREMENTS, SharedRuntime: '1.0' }, ['Phần bổ trợ', 1]],
  ])('%s', (_, requirements, [label, count]) => {
    const groups = groupsFor(manifest, requirements);
    expect(groups.map((group) => [group.label, group.buttons.length])).toEqual([[label, count]]);
    expect(groups[0]!.buttons[0]!.action).toEqual({ kind: 'showPane' });
  });
});

test('the strip: buttons with name, description and icon; each press does its own', () => {
  const strip = document.createElement('div');
  document.body.append(strip);
  const pressed: string[] = [];
  drawRibbon(strip, readManifest(manifestText()).groups, 'pane/', { showPane: () => pressed.push('pane'), execute: (name) => pressed.push(name) });
  const buttons = [...strip.querySelectorAll('button')];
  expect(buttons.map((button) => button.textContent)).toEqual(FOUR_BUTTONS.map(([, label]) => label));
  expect(buttons.map((button) => document.getElementById(button.getAttribute('aria-describedby')!)!.textContent))
    .toEqual(FOUR_BUTTONS.map(([, label, tip]) => `${label} (CCHC)${tip}`));
  expect(buttons[0]!.querySelector('img')!.getAttribute('src')).toBe('pane/assets/icon-32.png');
  expect(strip.querySelector('[role=group]')!.getAttribute('aria-label')).toBe('CCHC');
  for (const button of buttons) button.click();
  expect(pressed).toEqual(['pane', 'loadPlan', 'refresh', 'nextLagging']);
});
