import { CustomFunctions, functionsFile } from './customFunctions';
import { DocumentCopies } from './documentCopies';
import type { Engine } from './engine/engine';
import { Events } from './events';
import { AppRuntimeService } from './objects/appRuntimeService';
import { Book } from './objects/book';
import { AddinInternalService, CustomFunctionsService } from './objects/customFunctionsService';
import { Workbook } from './objects/workbook';
import type { OfficeTheme } from './officeTheme';
import { PaneVisibility, visibilityChanged } from './paneVisibility';
import { declared } from './requirements';
import { RibbonCommands } from './ribbonCommands';
import { interpret } from './wire/interpreter';
import {
  FLAG_DELAY_FOR_CELL_EDIT, FLAG_WRITES,
  type BridgeAnswer, type BridgePush, type BridgeRequest, type PushEntry, type RequestBody, type ResponseBody,
} from './wire/message';
import { cellEditMode } from './wire/refusal';
import { FUNCTIONS_SERVICE, isCleanUp, isOfFunctions, isOfServices } from './wire/requestKinds';
import { Turns } from './wire/turns';

export interface HostOptions {
  /** Requirement sets that differ from `REQUIREMENTS`; "none" takes one away, and what hangs on it. { ExcelApi: '1.14' } is Excel 2021. */
  requirements?: Record<string, string>;
  /** Office's own; light unless it is said. */
  theme?: OfficeTheme;
  /** How the add-in's runtime starts: with its pane, or behind the ribbon's buttons only. */
  pane?: 'shown' | 'hidden';
  /** functions.json: what custom functions there are. */
  metadata?: unknown;
  /** Before the functions' names, as the manifest says. */
  namespace?: string;
  /** What an empty cell of a custom function's argument comes as. */
  emptyCells?: 'zero' | 'null';
  log?: (line: HostLine) => void;
}

export type HostLine =
  | { kind: 'request'; flags: number; body: RequestBody; response: ResponseBody; milliseconds: number }
  | { kind: 'push'; entries: PushEntry[] }
  | { kind: 'unannounced-write'; body: RequestBody };

/** What the add-in has cost. Cleaning up after a batch and answers of custom functions are no round trips of its own. */
export interface HostCounts {
  roundTrips: number; requestBytes: number; responseBytes: number;
  cleanUps: number; functionAnswers: number;
  /** writes in requests whose flags say that they only read */
  unannouncedWrites: number;
}

/** The other side of the bridge: it receives what the host sends. */
export interface Client { receive(text: string): void }

/**
 * A simulated Excel around one workbook. It speaks the native bridge of Microsoft's office.js: text in, text out, and pushes of its own.
 * Requests, and calculations that follow custom functions' answers, happen one at a time.
 */
export class Host {
  readonly requirements: Record<string, string>;
  readonly functions: CustomFunctions;
  /** What `pressRibbon` has begun. */
  readonly commands = new RibbonCommands();
  /** The workbook as a file. */
  readonly copies = new DocumentCopies();
  /** On screen or not: by the user, or by `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly pane: PaneVisibility;
  /** Office's theme. The client asks for it when the add-in does, and keeps what it heard for five seconds; Excel announces no change. */
  theme: OfficeTheme;
  readonly counts: HostCounts = { roundTrips: 0, requestBytes: 0, responseBytes: 0, cleanUps: 0, functionAnswers: 0, unannouncedWrites: 0 };
  readonly book: Book;
  private readonly root: Workbook;
  private readonly events: Events;
  private readonly log: (line: HostLine) => void;
  private client: Client | null = null;
  private outbox: PushEntry[] = [];
  private readonly turns = new Turns();
  private cellEditEnds: (() => void)[] | null = null;

  constructor(readonly engine: Engine, options: HostOptions = {}) {
    this.requirements = declared(options.requirements);
    this.theme = options.theme ?? 'light';
    this.pane = new PaneVisibility(options.pane !== 'hidden');
    this.pane.onChange((isShown) => this.sendLater([visibilityChanged(isShown)]));
    this.log = options.log ?? (() => undefined);
    this.book = new Book(engine);
    this.root = new Workbook(this.book);
    this.events = new Events(this.book);
    this.functions = new CustomFunctions(functionsFile(this.hasSet('CustomFunctionsRuntime') ? options.metadata : undefined), {
      namespace: options.namespace ?? 'CCHC',
      emptyCells: options.emptyCells ?? 'zero',
      push: (entries) => this.push(entries),
      recalculate: () => this.turns.take(() => engine.calculate()),
    });
    this.book.onFullCalculation = () => this.functions.forget();
    const service = new CustomFunctionsService(this.book, this.functions);
    this.book.services.set(FUNCTIONS_SERVICE, service);
    if (this.hasSet('SharedRuntime')) this.book.services.set('Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(this.book, this.pane));
    this.book.services.set('Microsoft.InternalService.AddinInternalService', new AddinInternalService(this.book));
    engine.connectFunctions(this.functions);
    engine.onEvent((event) => {
      if (event.kind === 'cells' && !event.change.byAddin) this.followUser(event.change);
      this.sendLater(this.events.entriesFor(event));
    });
  }

  /** The add-in's side. Another one takes the place of the first, which keeps nothing here: so a pane is reloaded. */
  attach(client: Client): () => void {
    this.forgetClient();
    this.client = client;
    return () => {
      if (this.client === client) this.forgetClient();
    };
  }

  /** One message of the bridge, answered when its work is done. */
  async handle(text: string): Promise<string> {
    const request = JSON.parse(text) as BridgeRequest;
    const { id, message } = request;
    const answer = (statusCode: number, body: object): string =>
      JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } } satisfies BridgeAnswer);
    if (request.type !== 1 || message.url !== 'ProcessQuery') {
      return answer(501, { error: { code: 'NotImplemented', message: `the embedded workbook does not simulate bridge messages to "${message?.url}"` } });
    }
    const answered = answer(200, await this.process(message.body, request.flags));
    this.count(text, answered, message.body);
    return answered;
  }

  /**
   * A press on one of the manifest's buttons that run a function, `Office.actions.associate(functionName, …)`: settled when the function has called
   * `event.completed()`. It reaches the add-in whether its pane is shown or not. Refused when there is no such function, when the add-in is closed
   * before, and in an Excel without the shared runtime, which has no such buttons.
   *
   *     await host.pressRibbon('refresh')
   */
  async pressRibbon(functionName: string): Promise<void> {
    if (!this.hasSet('SharedRuntime')) throw new Error(`an Excel without SharedRuntime has no button for "${functionName}"`);
    await this.commands.press(functionName);
  }

  /** Whether any version of a requirement set is declared. */
  hasSet(name: string): boolean {
    return this.requirements[name] !== undefined;
  }

  get inCellEdit(): boolean {
    return this.cellEditEnds !== null;
  }

  /** While the user types in a cell, Excel refuses requests, or lets those wait that ask for it. */
  set inCellEdit(editing: boolean) {
    if (editing === this.inCellEdit) return;
    const waiting = this.cellEditEnds ?? [];
    this.cellEditEnds = editing ? [] : null;
    for (const go of waiting) go();
  }

  /** When every formula has its value, custom functions included, and every event has been sent. Refused after `limit` milliseconds. */
  async whenIdle(limit = 60_000): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => {
        const names = this.functions.unanswered().join(', ') || 'none is waited for';
        fail(new Error(`custom functions have not answered in ${limit} ms: ${names}`));
      }, limit);
    });
    try {
      await Promise.race([this.settle(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async settle(): Promise<void> {
    do {
      await this.turns.take(() => this.engine.calculate());
      await this.functions.whenIdle();
      while (this.outbox.length > 0) await new Promise((next) => setTimeout(next, 0));
    } while (!this.functions.isIdle);
  }

  private async process(body: RequestBody, flags: number): Promise<ResponseBody> {
    // What goes to a service touches no cell by itself, and a calculation in progress must not keep answers of custom functions waiting.
    if (isOfServices(body)) return interpret(body, this.root, async () => undefined);
    if (this.inCellEdit && !isCleanUp(body)) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return refusedInCellEdit();
      await new Promise<void>((go) => this.cellEditEnds?.push(go));
    }
    return this.turns.take(async () => {
      const start = performance.now();
      const writesBefore = this.book.writes;
      const response = await this.engine.asAddin(() => interpret(body, this.root));
      if ((flags & FLAG_WRITES) === 0 && this.book.writes > writesBefore) {
        this.counts.unannouncedWrites += 1;
        this.log({ kind: 'unannounced-write', body });
      }
      this.log({ kind: 'request', flags, body, response, milliseconds: performance.now() - start });
      this.functions.checkIdle();
      return response;
    });
  }

  private count(request: string, response: string, body: RequestBody): void {
    if (isCleanUp(body)) this.counts.cleanUps += 1;
    else if (isOfServices(body)) this.counts.functionAnswers += isOfFunctions(body) ? 1 : 0;
    else {
      this.counts.roundTrips += 1;
      this.counts.requestBytes += byteLength(request);
      this.counts.responseBytes += byteLength(response);
    }
  }

  /** Ranges that the client keeps follow rows that the user inserts or deletes. */
  private followUser({ sheet, area, change }: { sheet: string; area: { row: number; rows: number }; change: string }): void {
    if (change === 'RowInserted') this.book.rowsInserted(sheet, area.row, area.rows);
    if (change === 'RowDeleted') this.book.rowsDeleted(sheet, area.row, area.rows);
  }

  /** Events come after the answer to the request that caused them, several in one message. */
  private sendLater(entries: PushEntry[]): void {
    if (entries.length === 0) return;
    this.outbox.push(...entries);
    if (this.outbox.length > entries.length) return;
    void this.turns.over().then(() => setTimeout(() => {
      const due = this.outbox;
      this.outbox = [];
      this.push(due);
    }, 0));
  }

  private push(entries: PushEntry[]): void {
    this.log({ kind: 'push', entries });
    this.client?.receive(JSON.stringify({ type: 3, message: { entries } } satisfies BridgePush));
  }

  private forgetClient(): void {
    this.client = null;
    this.outbox = [];
    this.book.references.clear();
    this.book.subscriptions.clear();
    this.book.eventPlaces.clear();
    this.functions.disconnected();
    this.commands.disconnected();
  }
}

function refusedInCellEdit(): ResponseBody {
  const { code, message, httpStatusCode } = cellEditMode();
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatusCode } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
