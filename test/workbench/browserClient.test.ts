import { connectWindow } from '../../src/workbench/browserClient';
import { Host } from '../../src/workbench/host';
import type { NativeBridge } from '../../src/workbench/officeContext';
import { EngineDouble } from './engineDouble';

/** What office.js would find in a pane's window. The real thing, in a real browser, is in the end-to-end tests. */
function pane() {
  const frame = Object.assign(new EventTarget(), { external: {} }) as unknown as Window & { _richApiNativeBridge: NativeBridge; external: { GetContext(): { GetSupportedMatrix(): string; GetAppUILocale(): string } } };
  return frame;
}
const REQUEST = (id: number) => JSON.stringify({
  id, type: 1, flags: 4,
  message: { url: 'ProcessQuery', method: 'POST', body: { AutoKeepReference: false, Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } } },
});

test('a connected window is answered and told; after it has gone, it is not', async () => {
  const host = new Host(new EngineDouble(), { requirements: { ExcelApi: '1.14' } });
  const frame = pane();
  connectWindow(frame, host);
  expect(JSON.parse(frame.external.GetContext().GetSupportedMatrix())).toMatchObject({ ExcelApi: '1.14' });
  expect(frame.external.GetContext().GetAppUILocale()).toBe('vi-VN');

  const heard: { id?: number; type: number }[] = [];
  frame._richApiNativeBridge.onMessageFromHost = (text) => heard.push(JSON.parse(text));
  frame._richApiNativeBridge.sendMessageToHost(REQUEST(7));
  await new Promise((next) => setTimeout(next, 10));
  expect(heard).toMatchObject([{ id: 7, type: 2 }]);

  host.book.subscribe(13, 'Workbook', true);
  await host.engine.addSheet('Hai');
  await new Promise((next) => setTimeout(next, 10));
  expect(heard).toMatchObject([{ id: 7 }, { type: 3 }]);

  frame.dispatchEvent(new Event('pagehide'));
  expect(host.book.isHeard(13, 'Workbook')).toBe(false);
});

test('a second window takes the place of the first, whose leaving changes nothing then', async () => {
  const host = new Host(new EngineDouble());
  const [first, second] = [pane(), pane()];
  connectWindow(first, host);
  connectWindow(second, host);
  host.book.subscribe(13, 'Workbook', true);
  first.dispatchEvent(new Event('pagehide'));
  expect(host.book.isHeard(13, 'Workbook')).toBe(true);
});
