import type { Engine } from '../engine/engine';
import { createPageEngine } from '../engine/univer/createPageEngine';
import { connectWindow } from '../browserClient';
import { openDocument, saveDocument } from '../documents';
import { Host } from '../host';
import { hostInfo } from '../officeContext';
import { WORKBENCH_PAGE } from '../../strings';
import { letPaneBeResized } from './divider';
import { typeMadeUpFigures } from './madeUp';
import './page.css';

const PANE_ADDRESS = 'pane/taskpane.html';
const FUNCTIONS_ADDRESS = 'functions.json';

declare global {
  interface Window {
    /** For the end-to-end tests: what a person could see or do in the grid, without the pane. */
    workbench?: { engine: Engine; host: Host; idle(): Promise<void> };
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
  const bytes = await saveDocument(engine);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = WORKBENCH_PAGE.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
  return WORKBENCH_PAGE.saved(link.download);
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

/** Excel 2021 and its like can be tried: `?ExcelApi=1.14` in the page's address declares less. */
function declaredRequirements(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(window.location.search));
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
  const host = new Host(engine, { metadata, requirements: declaredRequirements() });
  window.connectPane = (pane) => {
    connectWindow(pane, host);
    pane.addEventListener('load', () => refuseWhatExcelLacks(pane));
  };
  const startPane = () => { element<HTMLIFrameElement>('pane').src = `${PANE_ADDRESS}?${hostInfo('vi-VN', host.requirements)}`; };
  onPress('save', () => save(engine), WORKBENCH_PAGE.saveFailed);
  onPress('madeUp', () => typeMadeUp(engine), WORKBENCH_PAGE.failed);
  letFilesBeOpened(engine, startPane);
  tellOfCharts(engine);
  startPane();
  happened.textContent = '';
  window.workbench = { engine, host, idle: () => untilIdle(host) };
}

startPage().catch((error: unknown) => {
  happened.textContent = WORKBENCH_PAGE.failed(messageOf(error));
  throw error;
});
