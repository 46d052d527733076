import type { Host } from './host';
import { COMMAND_EVENT, type CommandListener } from './ribbonCommands';

/** A status alone, or one with what was asked for, in the shape of Windows' arrays. */
type Answer = (status: number | { toArray(): unknown[] }) => void;

/** Events of the older channel: messages of the bridge, which come over the bridge here, and pressed ribbon buttons. */
const BRIDGE_EVENT = 33;
const COMMAND_COMPLETED = 94;
const COPY = { begin: 77, piece: 80, close: 81 };
const XLSX = 5;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/**
 * The older channel of office.js for Windows, beside the bridge: `window.external.RegisterEvent` and `Execute`, by numbers.
 * Ribbon buttons come this way, and copies of the document go. Everything else is answered as not supported.
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
      switch (call) {
        case COMMAND_COMPLETED:
          answer(SUCCESS);
          return host.commands.completed(String(args[0]), Number(args[1]));
        case COPY.begin:
          if (args[0] !== XLSX) return answer(NOT_SUPPORTED);
          host.copies.begin().then(({ handle, size }) => answer(found(handle, size)), () => answer(INTERNAL_ERROR));
          return;
        case COPY.piece: {
          const piece = host.copies.piece(Number(args[0]), Number(args[1]), Number(args[2]));
          return answer(found(piece, piece.length));
        }
        case COPY.close:
          host.copies.close(Number(args[0]));
          return answer(SUCCESS);
        default: throw new Error(`the embedded workbook does not simulate Office's call ${call}`);
      }
    },
  };
}

const found = (...facts: unknown[]) => ({ toArray: () => [SUCCESS, ...facts] });
