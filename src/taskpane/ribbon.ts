import type { Desk } from './desk';
import type { RibbonCommand } from './ribbonCommands';

/** What a command of the ribbon does at the desk. `isSaid`: its answer is told even when it went well, because the sheet does not show it. */
const COMMANDS: Record<RibbonCommand, { start(desk: Desk): Promise<void>; isSaid(desk: Desk): boolean }> = {
  loadPlan: { start: (desk) => desk.loadPlan(), isSaid: () => true },
  refresh: { start: (desk) => desk.refresh(), isSaid: () => false },
  nextLagging: { start: (desk) => desk.goToNextLagging(), isSaid: (desk) => desk.state().overview?.figures.overdue === 0 && desk.state().overview?.figures.behind === 0 },
};

/** Excel waits for `completed`, and offers the button again only then. */
export interface RibbonEvent { completed?(): void }

/**
 * The ribbon's side of a command: it waits its turn, does its work with the pane open or closed, and brings the pane up when there is something to
 * be read there. The desk is there once Excel is ready; null where this Excel can do nothing, which the pane says.
 */
export function ribbonCommand(name: RibbonCommand, whenReady: Promise<Desk | null>, showPane: () => Promise<void>): (event?: RibbonEvent) => Promise<void> {
  const { start, isSaid } = COMMANDS[name];
  return async (event) => {
    try {
      const desk = await whenReady;
      if (desk === null) return await showPane();
      // Of several that wait, one begins first.
      do await desk.whenFree(); while (desk.state().busy !== null);
      await start(desk);
      const { notice } = desk.state();
      if (notice !== null && (notice.kind !== 'done' || isSaid(desk))) await showPane();
    } finally {
      event?.completed?.();
    }
  };
}
