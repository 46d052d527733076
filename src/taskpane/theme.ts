import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light, as Fluent wants it. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03160a', 20: '#052412', 30: '#07321a', 40: '#094021', 50: '#0b4f28', 60: '#0d5f30', 70: '#0e6e37', 80: '#107c41',
  90: '#218d51', 100: '#37a066', 110: '#55b17e', 120: '#74c297', 130: '#94d2b0', 140: '#b5e1c9', 150: '#d3eee0', 160: '#ecf8f1',
};

export const excelTheme: Theme = createLightTheme(EXCEL_GREEN);
/** On dark grounds the brand's own green is too dark to read. */
export const darkExcelTheme: Theme = {
  ...createDarkTheme(EXCEL_GREEN), colorBrandForeground1: EXCEL_GREEN[110], colorBrandForeground2: EXCEL_GREEN[120], colorBrandForegroundLink: EXCEL_GREEN[120],
};

/** What Office says of its own look; Excel on the web and older ones say less. */
export interface OfficeLook { isDarkTheme?: boolean; bodyBackgroundColor?: string }

/** Dark where Office is dark: it says so, or its body is. High contrast is the system's affair, which overrides all colours. */
export function themeFor(look: OfficeLook | undefined): Theme {
  const isDark = look?.isDarkTheme ?? isDarkColor(look?.bodyBackgroundColor);
  return isDark ? darkExcelTheme : excelTheme;
}

/** By perceived brightness, so that a saturated colour counts by how light it looks. */
function isDarkColor(color: string | undefined): boolean {
  const [red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '')?.slice(1).map((part) => Number.parseInt(part, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
