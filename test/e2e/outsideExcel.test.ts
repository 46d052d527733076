import { WorkbenchPage } from './workbenchPage';

test('opened in a browser without Excel, the pane says what it is', async () => {
  const shown = await WorkbenchPage.open('pane/taskpane.html');
  try {
    await shown.page.getByText('Hãy mở Excel, vào thẻ Trang đầu').waitFor({ timeout: 30_000 });
    expect(await shown.page.getByRole('button').count()).toBe(0);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});

test('in an Excel that is too old, the pane says what is needed and offers nothing that would fail', async () => {
  const shown = await WorkbenchPage.open('?ExcelApi=1.7');
  try {
    await shown.pane.getByText('Bản Excel này quá cũ').waitFor({ timeout: 30_000 });
    expect(await shown.pane.getByRole('button').count()).toBe(0);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});
