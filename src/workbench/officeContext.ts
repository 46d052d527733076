import type { Host } from './host';
import { officeCalls } from './officeCalls';
import { themeInfo } from './officeTheme';

const FLAG_SHARED_RUNTIME = 1;
const FLAG_CUSTOM_FUNCTIONS = 2;
/** How Excel says in which state it opens the add-in. */
const OPENED_HIDDEN = 1;
const OPENED_AS_PANE = 2;

/**
 * What stands in the address of a pane in Excel for Windows. office.js loads its files and custom functions by it; its flags follow the declared sets.
 *
 *     hostInfo('vi-VN', REQUIREMENTS) → '_host_Info=Excel$Win32$16.01$vi-VN$simulated$$$3'
 */
export function hostInfo(uiLocale: string, requirements: Readonly<Record<string, string>>): string {
  const flags = (requirements['SharedRuntime'] ? FLAG_SHARED_RUNTIME : 0) | (requirements['CustomFunctionsRuntime'] ? FLAG_CUSTOM_FUNCTIONS : 0);
  return `_host_Info=Excel$Win32$16.01$${uiLocale}$simulated$$$${flags}`;
}

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
    GetInitialDisplayMode: () => (host.pane.isShown ? OPENED_AS_PANE : OPENED_HIDDEN),
    GetOfficeThemeInfo: () => themeInfo(host.theme),
    GetSettings: () => settingsOf(host),
  };
  return { GetContext: () => context, GetLoggingAllowed: () => false, ...officeCalls(host) };
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
