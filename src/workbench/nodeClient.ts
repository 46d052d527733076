import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Host } from './host';
import { bridgeTo, externalFor, hostInfo } from './officeContext';

/** Microsoft's own client, running in Node. */
export interface OfficeInNode {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  /** Ends the client: its timers stop and the host forgets it. */
  dispose(): void;
}

const BASE = 'https://localhost/office/';

/**
 * Runs the unmodified debug build of office.js and of its Excel client in a vm context of its own: no DOM library, no network; what office.js loads
 * by script tag comes from node_modules. The client refuses members above the host's requirement sets.
 * `beforeReady` is what an add-in's own script does as it loads, before `Office.onReady`.
 */
export async function bootOfficeInNode(
  host: Host, options: { uiLocale?: string; beforeReady?: (office: Pick<OfficeInNode, 'Office'>) => void } = {},
): Promise<OfficeInNode> {
  const uiLocale = options.uiLocale ?? 'vi-VN';
  const { bridge, detach } = bridgeTo(host);
  const timers = new Timers();
  const window = createContext(browserFor(host, uiLocale, bridge, timers, (address) => scriptAt(address).runInContext(window)));
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  scriptAt(`${BASE}office.debug.js`).runInContext(window);
  const { Office } = window as unknown as OfficeInNode;
  options.beforeReady?.({ Office });
  await Office.onReady();
  // Microsoft's own switch for this check sits on a class where it never acts (last line of the Excel client).
  const extension = window.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    ...(window as unknown as OfficeInNode),
    dispose() {
      timers.stop();
      detach();
    },
  };
}

const scripts = new Map<string, Script>();

/** The Excel client has 60,000 lines: each file is compiled once in a process. */
function scriptAt(address: string): Script {
  const file = path.join(officeFolder(), new URL(address).pathname.slice(new URL(BASE).pathname.length));
  const script = scripts.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

function officeFolder(): string {
  const manifest = createRequire(__filename).resolve('@microsoft/office-js/package.json');
  return path.join(path.dirname(manifest), 'dist');
}

/** What of a browser office.js touches while it starts. */
function browserFor(host: Host, uiLocale: string, bridge: object, timers: Timers, run: (address: string) => void): Record<string, unknown> {
  const page = new URL(`https://localhost/taskpane.html?${hostInfo(uiLocale, host.requirements)}`);
  const loaded = [{ ...element(), src: `${BASE}office.debug.js` }];
  const head = {
    ...element(),
    appendChild(script: { src?: string; onload?: () => void }) {
      const { src } = script;
      if (src === undefined) return;
      loaded.push({ ...element(), src });
      timers.setTimeout(() => {
        run(src);
        script.onload?.();
      }, 0);
    },
  };
  return {
    console: { ...console, log: () => undefined, warn: () => undefined },
    setTimeout: timers.setTimeout, clearTimeout, setInterval: timers.setInterval, clearInterval, performance, URL,
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/130 Edg/130', platform: 'Win32', language: uiLocale },
    location: {
      href: page.href, protocol: page.protocol, host: page.host, hostname: page.hostname, origin: page.origin,
      pathname: page.pathname, search: page.search, hash: '',
    },
    localStorage: storage(), sessionStorage: storage(), history: { replaceState: () => undefined, pushState: () => undefined }, name: '',
    document: {
      readyState: 'complete', URL: page.href, cookie: '', head, body: element(), documentElement: element(),
      getElementById: () => null, createElement: element, addEventListener: () => undefined, removeEventListener: () => undefined,
      getElementsByTagName: (tag: string) => (tag === 'script' ? loaded : tag === 'head' ? [head] : []),
    },
    addEventListener: () => undefined, removeEventListener: () => undefined, postMessage: () => undefined,
    external: externalFor(host, uiLocale), _richApiNativeBridge: bridge,
  };
}

function element() {
  return {
    style: {}, setAttribute: () => undefined, getAttribute: () => null, addEventListener: () => undefined,
    appendChild: () => undefined, getElementsByTagName: () => [],
  };
}

function storage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, String(value)),
    removeItem: (key: string) => void held.delete(key),
  };
}

/** Timers that can be stopped together: the client retries and waits on its own, and must not keep Node alive once it is done with. */
class Timers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>();
  private isStopped = false;

  readonly setTimeout = (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = this.kept(setTimeout(() => {
      this.running.delete(timer);
      work(...args);
    }, delay));
    return timer;
  };

  readonly setInterval = (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => this.kept(setInterval(work, delay, ...args));

  stop(): void {
    this.isStopped = true;
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }

  private kept<T extends ReturnType<typeof setTimeout>>(timer: T): T {
    if (this.isStopped) clearTimeout(timer);
    else this.running.add(timer);
    return timer;
  }
}
