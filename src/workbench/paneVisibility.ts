import { EVENT_CATEGORY, type PushEntry } from './wire/message';

const VISIBILITY_EVENT = 65539;

/** Whether the task pane is on screen. With a shared runtime the add-in lives on while it is not. */
export class PaneVisibility {
  private listeners: ((isShown: boolean) => void)[] = [];

  constructor(private shown: boolean) {}

  get isShown(): boolean {
    return this.shown;
  }

  show(): void {
    this.set(true);
  }

  hide(): void {
    this.set(false);
  }

  /** Told of every change, whether the user or the add-in made it. */
  onChange(listener: (isShown: boolean) => void): void {
    this.listeners.push(listener);
  }

  private set(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    for (const listener of this.listeners) listener(shown);
  }
}

/** `Office.addin.onVisibilityModeChanged` hears this; it listens in the client alone, without registering at the host. */
export function visibilityChanged(isShown: boolean): PushEntry {
  return { messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_EVENT, targetId: '', message: JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }) };
}
