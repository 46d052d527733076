import type { Book } from './book';
import { HostObject } from './hostObject';

/** One answer of the client: id, whether it is a value, the value or the error's sentence, the error's number, how long it took. */
export type FunctionResult = [id: number, ok: boolean, value: unknown, code?: number, ...rest: unknown[]];

/** The way custom functions answer: the client makes this object by its type name. */
export class CustomFunctionsService extends HostObject {
  readonly className = 'CustomFunctions';
  constructor(book: Book, private readonly taken: { ready(): void; take(results: FunctionResult[]): void }) { super(book); }

  /** The container by which one build of the client reaches the same service. */
  get customFunctions(): CustomFunctionsService { return this; }

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.taken.ready(); }
  /** None of the optional features: answers come as Excel 2021's client sends them. */
  _GetEnabledFeatures(): number[] { return []; }
  setInvocationArrayResults(results: FunctionResult[]): void { this.taken.take(results); }
}

/** office.js tells the host that actions may be sent now. Ribbon buttons come the older way (officeCalls.ts), which it registers by itself. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  notifyActionHandlerReady(): void {}
}
