/** What office.js registers to hear of pressed buttons: the number of the event, then which press, whose function, and the event as JSON. */
export type CommandListener = (event: number, press: [pressId: string, functionName: string, eventJson: string]) => void;

interface Press { functionName: string; isTold: boolean; done(): void; failed(why: Error): void }

/** How Office's client says that a command went well, and that nobody has associated a function by that name. */
const SUCCESS = 0;
const NO_SUCH_FUNCTION = 11101;
export const COMMAND_EVENT = 39;

/**
 * The buttons of the ribbon that run a function of the add-in. A press is under way until the function calls `event.completed()`.
 * One that comes before the add-in's runtime listens waits for it, as Excel starts the runtime for it.
 */
export class RibbonCommands {
  private listener: CommandListener | null = null;
  private readonly underway = new Map<string, Press>();
  private lastPress = 0;

  press(functionName: string): Promise<void> {
    return new Promise((done, failed) => {
      this.lastPress += 1;
      const pressId = `press-${this.lastPress}`;
      this.underway.set(pressId, { functionName, isTold: false, done, failed });
      this.tell();
    });
  }

  /** The client is ready for presses: those that waited come first. */
  listen(listener: CommandListener | null): void {
    this.listener = listener;
    this.tell();
  }

  /** What the client answers for a press. One that is unknown belonged to a client that has gone. */
  completed(pressId: string, status: number): void {
    const press = this.underway.get(pressId);
    if (!press) return;
    this.underway.delete(pressId);
    if (status === SUCCESS) press.done();
    else press.failed(new Error(failureOf(press.functionName, status)));
  }

  /** The client is gone: what it had begun will never be completed. Presses that it has never heard of wait for the next one. */
  disconnected(): void {
    this.listener = null;
    for (const [pressId, { functionName, isTold, failed }] of this.underway) {
      if (!isTold) continue;
      this.underway.delete(pressId);
      failed(new Error(`the add-in was closed before it completed "${functionName}"`));
    }
  }

  private tell(): void {
    if (!this.listener) return;
    for (const [pressId, press] of this.underway) {
      if (press.isTold) continue;
      press.isTold = true;
      this.listener(COMMAND_EVENT, messageOf(pressId, press.functionName));
    }
  }
}

/** The event's own part names the button in Excel; the functions of this host's manifest are known by their names alone. */
function messageOf(pressId: string, functionName: string): [string, string, string] {
  return [pressId, functionName, JSON.stringify({ source: { id: functionName } })];
}

function failureOf(functionName: string, status: number): string {
  return status === NO_SUCH_FUNCTION ? `the add-in has associated no function "${functionName}"` : `the add-in answered "${functionName}" with ${status}`;
}
