import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDesk } from '../../src/taskpane/desk';
import { Pane } from '../../src/taskpane/Pane';
import { excelTheme } from '../../src/taskpane/theme';
import type { DeskWorkbook } from './deskWorkbook';

/** The pane on a workbook that has been read; with a tab, its panel begins to open. */
export async function openPane(workbook: DeskWorkbook, tab?: string | RegExp) {
  const user = userEvent.setup();
  const desk = openDesk(workbook);
  render(<FluentProvider theme={excelTheme}><Pane desk={desk} clock={workbook} /></FluentProvider>);
  await act(() => desk.readAgain());
  if (tab !== undefined) await user.click(screen.getByRole('tab', { name: tab }));
  return { user, workbook, desk };
}
