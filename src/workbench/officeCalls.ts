import type { Host } from './host';
import { COMMAND_EVENT, type CommandListener } from './ribbonCommands';

type Answer = (status: number) => void;

/** Events of the older channel: messages of the bridge, which come over the bridge here, and pressed ribbon buttons. */
const BRIDGE_EVENT = 33;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

/**
 * The older channel of office.js for Windows, beside the bridge: `window.external.RegisterEvent` and `Execute`, by numbers.
 * Ribbon buttons come this way. Everything else is answered as not supported.
 */
export function officeCalls(host: Host): object {
  return {
    RegisterEvent(event: number, _target: string, listener: CommandListener, answer: Answer): void {
      answer(event === COMMAND_EVENT || event === BRIDGE_EVENT ? SUCCESS : NOT_SUPPORTED);
      // After the answer: only then does the client pass on what it hears.
      if (event === COMMAND_EVENT) host.commands.listen(listener);
    },
    UnregisterEvent(event: number, _target: string, answer: Answer): void {
      if (event === COMMAND_EVENT) host.commands.listen(null);
      answer(SUCCESS);
    },
    Execute(call: number, args: unknown[], answer: Answer): void {
      if (call !== COMMAND_COMPLETED) throw new Error(`the embedded workbook does not simulate Office's call ${call}`);
      answer(SUCCESS);
      host.commands.completed(String(args[0]), Number(args[1]));
    },
  };
}
