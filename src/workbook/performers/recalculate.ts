import type { Performer } from './performer';

/** Full: =CCHC.TARGET and =CCHC.AGENCY depend on the loaded plan, which no cell tells Excel of. */
export const recalculate: Performer<'recalculate'> = (_change, batch) => batch.context.application.calculate('Full');
