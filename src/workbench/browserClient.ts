import type { Host } from './host';
import { bridgeTo, externalFor } from './officeContext';

/**
 * Puts Excel's side of the bridge into a pane's window. The seam, for a page that shows the built pane in an iframe of the same origin:
 *
 * 1. The iframe's address ends in `?${hostInfo('vi-VN', host.requirements)}` (officeContext.ts): without the flags in it, custom functions are never loaded.
 * 2. Before office.js, the pane's page runs one script whose whole text is a call into the page around it, for example
 *    `parent.connectPane(window)`, and the page around it has set `window.connectPane = (frame) => connectWindow(frame, host)`.
 *
 * Nothing else of the pane is touched. A pane that is reloaded connects again and takes the place of its predecessor.
 */
export function connectWindow(frame: Window, host: Host, options: { uiLocale?: string } = {}): () => void {
  const { bridge, detach } = bridgeTo(host);
  // window.external is the browser's own and cannot be assigned.
  Object.defineProperty(frame, 'external', { value: externalFor(host, options.uiLocale ?? 'vi-VN'), configurable: true, writable: true });
  Object.defineProperty(frame, '_richApiNativeBridge', { value: bridge, configurable: true, writable: true });
  frame.addEventListener('pagehide', detach);
  return detach;
}
