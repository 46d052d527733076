import type { Engine } from '../engine/engine';
import { createPageEngine } from '../engine/univer/createPageEngine';
import { connectWindow } from '../browserClient';
import { openDocument, saveDocument } from '../documents';
import { Host, type HostOptions } from '../host';
import { hostInfo } from '../officeContext';
import { isOfficeTheme, OFFICE_THEMES, type OfficeTheme } from '../officeTheme';
import { WORKBENCH_PAGE } from '../../strings';
import { letPaneBeResized } from './divider';
import { typeMadeUpFigures } from './madeUp';
import { readManifest, type Manifest } from './manifest';
import { drawRibbon, groupsFor } from './ribbonStrip';
import './page.css';

/** Where the built pane is served, with all that it brings. */
const PANE_FOLDER = 'pane/';
const PANE_ADDRESS = `${PANE_FOLDER}taskpane.html`;
const MANIFEST_ADDRESS = `${PANE_FOLDER}manifest.xml`;
const FUNCTIONS_ADDRESS = 'functions.json';

declare global {
  interface Window {
    /** For the end-to-end tests: what a person could see or do in the grid, without the pane. */
    workbench?: {
      engine: Engine; host: Host; idle(): Promise<void>;
      pressRibbon(functionName: string): Promise<void>; setTheme(theme: OfficeTheme): void; isPaneShown(): boolean;
    };
    /** The pane's bridge script (paneBridge.ts) calls this before office.js loads. */
    connectPane?(pane: Window): void;
  }
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no element "${id}"`);
  return found as T;
}

const happened = element('happened');

function putWordsIntoPage(): void {
  document.title = WORKBENCH_PAGE.name;
  element('name').textContent = WORKBENCH_PAGE.name;
  element('what').textContent = WORKBENCH_PAGE.what;
  for (const id of ['open', 'save', 'madeUp'] as const) element(id).textContent = WORKBENCH_PAGE[id];
  element('divider').setAttribute('aria-label', WORKBENCH_PAGE.divider);
  element('pane').title = WORKBENCH_PAGE.paneTitle;
  element('ribbon').setAttribute('aria-label', WORKBENCH_PAGE.ribbon);
  element('closePane').setAttribute('aria-label', WORKBENCH_PAGE.closePane);
  element('closePane').title = WORKBENCH_PAGE.closePane;
  element('themeName').textContent = WORKBENCH_PAGE.theme;
  element('theme').append(...OFFICE_THEMES.map((theme) => new Option(WORKBENCH_PAGE.themes[theme], theme)));
  happened.textContent = WORKBENCH_PAGE.starting;
}

/** One button: while it works it cannot be pressed again; what it answers, or why it failed, is said below. */
function onPress(id: 'save' | 'madeUp', work: () => Promise<string>, failed: (why: string) => string): void {
  const button = element<HTMLButtonElement>(id);
  button.addEventListener('click', () => {
    button.disabled = true;
    work().then(
      (text) => { happened.textContent = text; },
      (error: unknown) => { happened.textContent = failed(messageOf(error)); console.error(error); },
    ).finally(() => { button.disabled = false; });
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function save(engine: Engine): Promise<string> {
  download(await saveDocument(engine), WORKBENCH_PAGE.fileName);
  return WORKBENCH_PAGE.saved(WORKBENCH_PAGE.fileName);
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Excel would show it in a window of its own; the page has one workbook, so the file is saved instead. */
function letWorkbooksBeOpened(host: Host): void {
  host.book.onWorkbookOpened = (bytes) => {
    download(bytes, WORKBENCH_PAGE.newFileName);
    happened.textContent = WORKBENCH_PAGE.newWorkbook(WORKBENCH_PAGE.newFileName);
  };
}

async function typeMadeUp(engine: Engine): Promise<string> {
  const rows = await typeMadeUpFigures(engine);
  return rows === 0 ? WORKBENCH_PAGE.madeUpNeedsPlan : WORKBENCH_PAGE.madeUpTyped(rows);
}

/** The pane begins anew on the opened workbook, as it does in Excel. */
function letFilesBeOpened(engine: Engine, startPane: () => void): void {
  const input = element<HTMLInputElement>('file');
  element('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    file.arrayBuffer()
      .then((bytes) => openDocument(engine, new Uint8Array(bytes)))
      .then(
        () => { startPane(); happened.textContent = WORKBENCH_PAGE.opened(file.name); },
        (error: unknown) => { happened.textContent = WORKBENCH_PAGE.openFailed(file.name, messageOf(error)); console.error(error); },
      )
      .finally(() => { input.value = ''; });
  });
}

/** The open Univer draws no charts; that one is there, and kept, is said in words. */
function tellOfCharts(engine: Engine): void {
  const tell = () => {
    const titles = engine.charts(engine.activeSheet()).map(({ title, name }) => title || name);
    element('charts').textContent = titles.length === 0 ? '' : WORKBENCH_PAGE.chartsKept(titles);
  };
  engine.onEvent(({ kind }) => { if (kind === 'sheetActivated' || kind === 'calculated') tell(); });
}

/**
 * Another Excel can be tried by the page's address: `?ExcelApi=1.14` is Excel 2021, `?CustomFunctionsRuntime=none` has no custom functions,
 * `?pane=closed` begins with the ribbon alone, `?theme=black` in another theme of Office.
 */
function excelOfAddress(): Pick<HostOptions, 'requirements' | 'theme' | 'pane'> {
  const { pane, theme = null, ...requirements } = Object.fromEntries(new URLSearchParams(window.location.search));
  return { requirements, theme: isOfficeTheme(theme) ? theme : 'light', pane: pane === 'closed' ? 'hidden' : 'shown' };
}

/** The pane is seen and starts as in Excel: with the shared runtime it runs from the beginning and lives on when it is closed; without, it runs while it is seen. */
function letPaneBeClosed(host: Host, manifest: Manifest): () => void {
  const frame = element<HTMLIFrameElement>('pane');
  const isLasting = host.hasSet('SharedRuntime');
  const start = () => { if (isLasting || host.pane.isShown) frame.src = `${PANE_ADDRESS}?${hostInfo('vi-VN', host.requirements)}`; };
  const follow = (isShown: boolean) => {
    element('taskpane').hidden = !isShown;
    element('divider').hidden = !isShown;
  };
  element('paneName').textContent = manifest.displayName;
  element('closePane').addEventListener('click', () => host.pane.hide());
  follow(host.pane.isShown);
  host.pane.onChange((isShown) => {
    follow(isShown);
    if (isLasting) return;
    if (isShown) start();
    else frame.src = 'about:blank';
  });
  return start;
}

/** The ribbon's buttons as the manifest has them; how a command ended is said below. */
function letRibbonBePressed(host: Host, manifest: Manifest): void {
  const execute = (functionName: string) => {
    happened.textContent = WORKBENCH_PAGE.running(functionName);
    host.pressRibbon(functionName).then(
      () => { happened.textContent = WORKBENCH_PAGE.ran(functionName); },
      (error: unknown) => { happened.textContent = WORKBENCH_PAGE.failed(messageOf(error)); console.error(error); },
    );
  };
  drawRibbon(element('ribbon'), groupsFor(manifest, host.requirements), PANE_FOLDER, { showPane: () => host.pane.show(), execute });
}

function letThemeBeChosen(host: Host): (theme: OfficeTheme) => void {
  const select = element<HTMLSelectElement>('theme');
  const set = (theme: OfficeTheme) => { host.theme = select.value = theme; };
  set(host.theme);
  select.addEventListener('change', () => { if (isOfficeTheme(select.value)) set(select.value); });
  return set;
}

/** Microsoft's own switch for this sits on a class where it never acts: without this line the client lets members pass that the declared Excel lacks. */
function refuseWhatExcelLacks(pane: Window): void {
  const { OfficeExtension } = pane as Window & { OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } } };
  if (OfficeExtension) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Longer than the pane waits after a change before it looks at the workbook again. */
const FOLLOWING_PAUSE = 600;

/** Nothing is calculated, nothing is on its way, and the pane has asked nothing for a while. */
async function untilIdle(host: Host): Promise<void> {
  let before: number;
  do {
    before = host.counts.roundTrips;
    await host.whenIdle();
    await new Promise((next) => setTimeout(next, FOLLOWING_PAUSE));
  } while (host.counts.roundTrips > before);
}

async function startPage(): Promise<void> {
  putWordsIntoPage();
  letPaneBeResized(element('divider'), element('pane'));
  const engine = await createPageEngine(element('grid'));
  const metadata: unknown = await (await fetch(FUNCTIONS_ADDRESS)).json();
  const manifest = readManifest(await (await fetch(MANIFEST_ADDRESS)).text());
  const host = new Host(engine, { metadata, ...excelOfAddress() });
  window.connectPane = (pane) => {
    connectWindow(pane, host);
    pane.addEventListener('load', () => refuseWhatExcelLacks(pane));
  };
  const startPane = letPaneBeClosed(host, manifest);
  letRibbonBePressed(host, manifest);
  const setTheme = letThemeBeChosen(host);
  onPress('save', () => save(engine), WORKBENCH_PAGE.saveFailed);
  onPress('madeUp', () => typeMadeUp(engine), WORKBENCH_PAGE.failed);
  letFilesBeOpened(engine, startPane);
  tellOfCharts(engine);
  letWorkbooksBeOpened(host);
  host.copies.saved = () => saveDocument(engine);
  startPane();
  happened.textContent = '';
  window.workbench = {
    engine, host, idle: () => untilIdle(host),
    pressRibbon: (functionName) => host.pressRibbon(functionName), setTheme, isPaneShown: () => host.pane.isShown,
  };
}

startPage().catch((error: unknown) => {
  happened.textContent = WORKBENCH_PAGE.failed(messageOf(error));
  throw error;
});
