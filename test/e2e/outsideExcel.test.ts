import { WorkbenchPage } from './workbenchPage';

test('opened in a browser without Excel, the pane says what it is', async () => {
  const shown = await WorkbenchPage.open('pane/taskpane.html');
  try {
    await shown.page.getByText('Hãy mở Excel rồi chọn nút CCHC').waitFor({ timeout: 30_000 });
    expect(await shown.page.getByRole('button').count()).toBe(0);
    expect(shown.wrong).toEqual([]);
  } finally {
    await shown.close();
  }
});
