import { OFFICE_THEMES, type OfficeTheme } from '../../src/workbench/officeTheme';
import { ENGINES, openOffice } from './office';

const [, makeEngine] = ENGINES[0]!;
/** How long the client keeps a theme that it has read (OfficeThemeManager in excel-win32-16.01.debug.js). */
const KEPT_BY_CLIENT = 5000;

// Sources: users' reports of Office for Windows (White, Dark Gray); Black is the colour of Office's black ribbon.
const EXPECTED: [OfficeTheme, string, string, string, string][] = [
  ['light', '#ffffff', '#444444', '#fdfdfd', '#444444'],
  ['dark', '#6a6a6a', '#f0f0f0', '#d4d4d4', '#262626'],
  ['black', '#262626', '#ffffff', '#363636', '#ffffff'],
];

test.each(EXPECTED)('the %s theme as the add-in reads it', async (theme, bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor) => {
  const office = await openOffice(makeEngine, { theme });
  expect(office.Office.context.officeTheme).toEqual({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor });
  office.close();
});

test('every theme is in that table', () => {
  expect(EXPECTED.map(([theme]) => theme)).toEqual(OFFICE_THEMES);
});

test('without a word, the theme is light', async () => {
  const office = await openOffice(makeEngine);
  expect(office.Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  office.close();
});

test('a theme that is changed later is read, once the client has forgotten the one it read before', async () => {
  const office = await openOffice(makeEngine);
  office.host.theme = 'black';
  expect(office.Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  office.host.theme = 'light';
  expect(office.Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  await new Promise((next) => setTimeout(next, KEPT_BY_CLIENT + 50));
  expect(office.Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  office.close();
});

test('Excel\'s client knows no event of a changed theme: an add-in has to look', async () => {
  const office = await openOffice(makeEngine);
  const { Office } = office;
  expect(Office.EventType.OfficeThemeChanged).toBeUndefined();
  const { status } = await new Promise<Office.AsyncResult<void>>((done) => {
    Office.context.document.addHandlerAsync('officeThemeChanged' as unknown as Office.EventType, () => undefined, done);
  });
  expect(status).toBe('failed');
  office.close();
});
