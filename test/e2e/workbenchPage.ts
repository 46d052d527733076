import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Scalar } from '../../src/workbench/engine/engine';
import { serveWorkbench, type Served } from '../../src/workbench/page/serve';
import { openBrowser } from './browser';

/** Where a person finds a cell: the table, the row's code, the column's header. */
export interface Place { table: string; id: string; header: string }

const DOUBLE_CLICK_MS = 600;

/** The built page in a real browser, with what a person sees and does there. The engine is asked only what stands in the cells. */
export class WorkbenchPage {
  /** Everything that must not happen: requests to elsewhere, errors on the page, violations of the content security policy. */
  readonly wrong: string[] = [];
  private gridClickedAt = 0;

  private constructor(private readonly served: Served, private readonly browser: Browser, readonly page: Page) {}

  /** `prepare` is done before the page loads: other routes, another clock. `manifest` takes the place of the built one: the ribbon of the page is drawn from it. */
  static async open(path = '', { prepare, manifest }: { prepare?: (page: Page) => Promise<unknown>; manifest?: string } = {}): Promise<WorkbenchPage> {
    const served = await serveWorkbench(0);
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, acceptDownloads: true });
    const opened = new WorkbenchPage(served, browser, page);
    await opened.watch();
    if (manifest !== undefined) await page.route('**/pane/manifest.xml', (route) => route.fulfill({ contentType: 'application/xml', body: manifest }));
    await prepare?.(page);
    await page.goto(served.url + path);
    return opened;
  }

  private async watch(): Promise<void> {
    this.page.on('pageerror', (error) => this.wrong.push(`page error: ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(`console: ${message.text()}`);
    });
    await this.page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(this.served.url)) return route.continue();
      this.wrong.push(`request to elsewhere: ${url}`);
      return route.abort();
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** Until nothing is on its way between pane, host and grid. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
    await this.page.evaluate(() => window.workbench!.idle());
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench!.engine.sheets().map(({ name }) => name));
  }

  rowCount(table: string): Promise<number> {
    return this.page.evaluate((name) => window.workbench!.engine.tables().find((one) => one.name === name)!.area.rows - 1, table);
  }

  private find(place: Place): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(({ table, id, header }) => {
      const { engine } = window.workbench!;
      const found = engine.tables().find(({ name }) => name === table);
      if (!found) throw new Error(`No table ${table}`);
      const codes = engine.read(found.sheet, { ...found.area, columns: 1 });
      const row = codes.findIndex(([code]) => String(code!.value) === id);
      const column = found.columns.indexOf(header);
      if (row < 0 || column < 0) throw new Error(`No cell ${table} ${id} ${header}`);
      return { sheet: found.sheet, row: found.area.row + row, column: found.area.column + column };
    }, place);
  }

  /** Selects the cell, types as on a keyboard and presses Enter. */
  async type(place: Place, text: string): Promise<void> {
    const cell = await this.select(place);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
    await this.filled(cell);
  }

  /** Takes an item from the cell's drop-down list. */
  async choose(place: Place, item: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const cell = await this.select(place);
      // What was typed before may still move the selection on; a list that opens elsewhere is another cell's.
      await this.idle();
      if (await this.isSelected(cell)) {
        await this.page.keyboard.press('F2');
        const entry = this.page.getByText(item, { exact: true }).last();
        const isOpen = await entry.waitFor({ timeout: tries < 3 ? 5_000 : 30_000 }).then(() => true, () => false);
        if (isOpen || tries === 3) {
          await entry.click();
          await this.filled(cell);
          return;
        }
        await this.page.keyboard.press('Escape');
      } else if (tries === 3) throw new Error(`the selection does not stay on ${JSON.stringify(place)}`);
    }
  }

  private isSelected({ sheet, row, column }: { sheet: string; row: number; column: number }): Promise<boolean> {
    return this.page.evaluate((cell) => {
      const selected = window.workbench!.engine.selection();
      return selected.sheet === cell.sheet && selected.area.row === cell.row && selected.area.column === cell.column;
    }, { sheet, row, column });
  }

  /** Clicks into the grid and goes to the cell. */
  async select(place: Place): Promise<{ sheet: string; row: number; column: number }> {
    const found = await this.find(place);
    await this.giveGridTheKeyboard();
    await this.page.evaluate(async ({ sheet, row, column }) => {
      window.workbench!.engine.activateSheet(sheet);
      await window.workbench!.engine.select(sheet, { row, column, rows: 1, columns: 1 });
    }, found);
    return found;
  }

  /** The keyboard belongs to whatever was clicked last. Two clicks on one spot in a short time are a double click, which opens that cell's editor: the second one waits. */
  private async giveGridTheKeyboard(): Promise<void> {
    if (await this.page.evaluate(() => Boolean(document.activeElement?.closest('#grid')))) return;
    await this.page.waitForTimeout(Math.max(0, this.gridClickedAt + DOUBLE_CLICK_MS - Date.now()));
    await this.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 60, y: 30 } });
    this.gridClickedAt = Date.now();
  }

  private async filled(cell: { sheet: string; row: number; column: number }): Promise<void> {
    await this.page.waitForFunction(({ sheet, row, column }) => {
      const value = window.workbench!.engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!.value;
      return value !== null && value !== '';
    }, cell, { timeout: 10_000 });
  }

  /** What stands in the cell; an error as its text. */
  async value(place: Place): Promise<Scalar | null> {
    return this.page.evaluate(({ sheet, row, column }) => {
      const { value } = window.workbench!.engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
      return typeof value === 'object' && value !== null ? value.error : value;
    }, await this.find(place));
  }

  /** Looks again and again until it is so, `most` milliseconds long; what came of it is for the caller to expect. */
  async until(isSo: () => Promise<boolean>, most: number): Promise<void> {
    const end = Date.now() + most;
    while (Date.now() < end && !(await isSo())) await this.page.waitForTimeout(100);
  }

  /** Waits until the cell says so; on failure Jest shows what it said instead. */
  async expectValue(place: Place, expected: Scalar): Promise<void> {
    await this.until(async () => (await this.value(place)) === expected, 15_000);
    expect({ ...place, value: await this.value(place) }).toEqual({ ...place, value: expected });
  }

  /** A sheet as text, row by row, as far as it is used. */
  sheetText(sheetName: string): Promise<string[][]> {
    return this.page.evaluate((name) => {
      const { engine } = window.workbench!;
      const sheet = engine.sheets().find((one) => one.name === name)!;
      const used = engine.usedArea(sheet.id);
      return used ? engine.readText(sheet.id, used) : [];
    }, sheetName);
  }

  /** How many pixels of the grid, as painted, have exactly the colour. */
  paintedPixels(color: string): Promise<number> {
    return this.page.evaluate((hex) => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')];
      return canvases.reduce((sum, canvas) => {
        const data = canvas.width * canvas.height > 0 ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : undefined;
        if (!data) return sum;
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
        return sum + count;
      }, 0);
    }, color);
  }

  /** The colours that our own rules (known by their mark) give on a sheet, with the words each looks for. */
  highlightColors(sheetName: string): Promise<{ formula: string; fill: string }[]> {
    return this.page.evaluate((name) => {
      const { engine } = window.workbench!;
      const sheet = engine.sheets().find((one) => one.name === name)!;
      return engine.conditionalRules(sheet.id).flatMap(({ rule }) =>
        rule.kind === 'custom' && rule.formula.includes('CCHC') && rule.style.fill ? [{ formula: rule.formula, fill: rule.style.fill }] : []);
    }, sheetName);
  }

  showSheet(sheetName: string): Promise<void> {
    return this.page.evaluate((name) => {
      const { engine } = window.workbench!;
      engine.activateSheet(engine.sheets().find((one) => one.name === name)!.id);
    }, sheetName);
  }

  /** The pane's width; it has settled when this is over. */
  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.evaluate((px) => { document.getElementById('pane')!.style.width = `${px}px`; }, pixels);
    await this.page.waitForTimeout(300);
  }

  /** What in the pane stands beyond its right edge. Options are drawn by the browser, not in the page. */
  beyondEdge(): Promise<string[]> {
    return this.pane.locator('body').evaluate((body) => [...body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > body.clientWidth + 1 && one.tagName !== 'OPTION').map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`));
  }

  async screenshot(name: string): Promise<void> {
    const folder = process.env['CCHC_SCREENSHOTS'];
    if (folder) await this.page.screenshot({ path: `${folder}/${name}.png` });
  }
}
