import type { Host } from './host';

/** What stands in the address of a pane in Excel for Windows: shared runtime (1) with custom functions (2). office.js loads its files by it. */
export const hostInfo = (uiLocale: string): string => `_host_Info=Excel$Win32$16.01$${uiLocale}$simulated$$$3`;

/** `window.external` as office.js for Windows asks it, before it talks over the bridge. */
export function externalFor(host: Host, uiLocale: string): object {
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => 'vi-VN',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionRef: () => 'embedded-workbook',
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'simulated',
    GetInstanceId: () => 'simulated',
    GetDocUrl: () => 'workbook.xlsx',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetDialogRequirementMatrix: () => '{}',
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => settingsOf(host),
    Execute: (id: number) => { throw new Error(`the embedded workbook does not simulate Office's call ${id}`); },
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
  };
  return { GetContext: () => context, GetLoggingAllowed: () => false };
}

/** `Office.context.document.settings`: office.js reads all of them at start and writes all of them back. */
function settingsOf({ book: { settings } }: Host): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? 'null'));
    },
  };
}

/** `window._richApiNativeBridge`, which must be there before office.js loads; office.js itself sets `onMessageFromHost`. */
export interface NativeBridge { sendMessageToHost(text: string): void; onMessageFromHost: ((text: string) => void) | null }

export function bridgeTo(host: Host): { bridge: NativeBridge; detach: () => void } {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      host.handle(text).then((answer) => bridge.onMessageFromHost?.(answer), (fault: unknown) => {
        // A message that the host cannot even read is a fault of the host: it must be seen, and nobody awaits this promise.
        setTimeout(() => { throw fault; }, 0);
      });
    },
  };
  return { bridge, detach: host.attach({ receive: (text) => bridge.onMessageFromHost?.(text) }) };
}
