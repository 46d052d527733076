import type { OfficeLook } from './theme';
import type { OfficeLooks } from './ThemedPane';

/** Office's client keeps what it has read of the theme for five seconds. */
const LOOK_AGAIN = 6000;

/** When the theme may have changed: Excel tells of it by no event. `again` is called from then on, until the answer is called. */
export type Occasions = (again: () => void) => () => void;

/** Office's look, read again on every occasion; whoever listens is told only when it is another. */
export function officeLooks(read: () => OfficeLook | undefined, occasions: Occasions): OfficeLooks {
  let look = read();
  return {
    look: () => look,
    subscribe: (listener) => occasions(() => {
      const next = read();
      if (next?.bodyBackgroundColor === look?.bodyBackgroundColor && next?.isDarkTheme === look?.isDarkTheme) return;
      look = next;
      listener();
    }),
  };
}

/** The user comes back to the pane, or some seconds have passed. */
export const whenLookedAt = (page: Window): Occasions => (again) => {
  const timer = page.setInterval(again, LOOK_AGAIN);
  page.addEventListener('focus', again);
  page.document.addEventListener('visibilitychange', again);
  return () => {
    page.clearInterval(timer);
    page.removeEventListener('focus', again);
    page.document.removeEventListener('visibilitychange', again);
  };
};
