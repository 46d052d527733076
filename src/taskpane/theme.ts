import { createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light, as Fluent wants it. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03160a', 20: '#052412', 30: '#07321a', 40: '#094021', 50: '#0b4f28', 60: '#0d5f30', 70: '#0e6e37', 80: '#107c41',
  90: '#218d51', 100: '#37a066', 110: '#55b17e', 120: '#74c297', 130: '#94d2b0', 140: '#b5e1c9', 150: '#d3eee0', 160: '#ecf8f1',
};

export const excelTheme: Theme = createLightTheme(EXCEL_GREEN);
