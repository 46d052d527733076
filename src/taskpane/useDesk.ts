import { useSyncExternalStore } from 'react';
import type { Desk, DeskState } from './desk';

/** The desk's state, shown anew at each of its changes. */
export function useDesk(desk: Desk): DeskState {
  return useSyncExternalStore(desk.subscribe, desk.state);
}
