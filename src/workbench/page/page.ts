import type { Engine } from '../engine/engine';
import { createPageEngine } from '../engine/univer/createPageEngine';
import { openDocument, saveDocument } from '../documents';
import { Host } from '../host';
import { WORKBENCH_PAGE } from '../../strings';
import { letPaneBeResized } from './divider';
import { typeMadeUpFigures } from './madeUp';
import { PaneLink } from './paneLink';
import './page.css';

const PANE_ADDRESS = 'pane/taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$corr$$$0';
const FUNCTIONS_ADDRESS = 'functions.json';

declare global {
  interface Window {
    /** For the end-to-end tests: what a person could see or do in the grid, without the pane. */
    workbench?: { engine: Engine; host: Host; idle(): Promise<void> };
    /** The pane's script finds its host here. */
    paneLink?: PaneLink;
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

async function startPage(): Promise<void> {
  putWordsIntoPage();
  letPaneBeResized(element('divider'), element('pane'));
  const engine = await createPageEngine(element('grid'));
  const metadata: unknown = await (await fetch(FUNCTIONS_ADDRESS)).json();
  const host = new Host(engine, { metadata });
  const startPane = () => { element<HTMLIFrameElement>('pane').src = PANE_ADDRESS; };
  window.paneLink = new PaneLink(host);
  onPress('save', () => save(engine), WORKBENCH_PAGE.saveFailed);
  onPress('madeUp', () => typeMadeUp(engine), WORKBENCH_PAGE.failed);
  letFilesBeOpened(engine, startPane);
  tellOfCharts(engine);
  startPane();
  happened.textContent = '';
  window.workbench = { engine, host, idle: () => window.paneLink!.idle() };
}

startPage().catch((error: unknown) => {
  happened.textContent = WORKBENCH_PAGE.failed(messageOf(error));
  throw error;
});
