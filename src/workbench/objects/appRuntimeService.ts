import { invalidArgument } from '../wire/refusal';
import type { Book } from './book';
import { HostObject } from './hostObject';

/** The add-in's runtime, as `Office.addin.showAsTaskpane()` and `hide()` reach it: "Visible" with the pane, "Background" without. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';
  constructor(book: Book, private readonly pane: { readonly isShown: boolean; show(): void; hide(): void }) { super(book); }

  getAppRuntimeState(): string { return this.pane.isShown ? 'Visible' : 'Background'; }

  setAppRuntimeState(state: unknown): void {
    if (state === 'Visible') this.pane.show();
    else if (state === 'Background') this.pane.hide();
    else throw invalidArgument();
  }
}
