/** Office's themes, as a user chooses them under Tài khoản: white, dark gray and black. */
export type OfficeTheme = 'light' | 'dark' | 'black';

interface ThemeColors { bodyBackgroundColor: number; bodyForegroundColor: number; controlBackgroundColor: number; controlForegroundColor: number }

/**
 * Colours as 0xRRGGBB. Light (Office's White) and dark (Dark Gray) are what users of Office for Windows read from `Office.context.officeTheme`;
 * for Black nobody has published them: its background is that of Office's black ribbon, the rest is chosen to go with it.
 */
const COLORS: Record<OfficeTheme, ThemeColors> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x444444, controlBackgroundColor: 0xfdfdfd, controlForegroundColor: 0x444444 },
  dark: { bodyBackgroundColor: 0x6a6a6a, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0xd4d4d4, controlForegroundColor: 0x262626 },
  black: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x363636, controlForegroundColor: 0xffffff },
};

export const OFFICE_THEMES = Object.keys(COLORS) as OfficeTheme[];

/**
 * What Office for Windows tells office.js of a theme: JSON with four numbers, which the client makes into "#rrggbb".
 * No `isDarkTheme` and no `themeId`: this client turns every member into a colour, so that `true` would come out as "#000001".
 *
 *     themeInfo('light') → '{"bodyBackgroundColor":16777215,…}'
 */
export function themeInfo(theme: OfficeTheme): string {
  return JSON.stringify(COLORS[theme]);
}

export function isOfficeTheme(text: string | null): text is OfficeTheme {
  return OFFICE_THEMES.some((theme) => theme === text);
}
