import { darkExcelTheme, excelTheme, themeFor } from '../../src/taskpane/theme';

test.each([
  ['Office says nothing', undefined, excelTheme],
  ['white', { bodyBackgroundColor: '#FFFFFF' }, excelTheme],
  ['light grey, without a hash', { bodyBackgroundColor: 'F0F0F0' }, excelTheme],
  ['black', { bodyBackgroundColor: '#0A0A0A' }, darkExcelTheme],
  ['dark grey', { bodyBackgroundColor: '#444444' }, darkExcelTheme],
  ['a colour that is none', { bodyBackgroundColor: 'transparent' }, excelTheme],
  ['said to be dark, whatever the colour', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, darkExcelTheme],
  ['said to be light', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, excelTheme],
])('%s', (_, look, theme) => {
  expect(themeFor(look)).toBe(theme);
});
