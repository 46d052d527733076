import { FAILURE_SENTENCES, PANE } from '../strings';
import { failureOf, type FailureCode } from '../workbook/failure';

/** What the pane says about the last action. A failure is told from a bug: a failure the user can mend, a bug only we can. */
export type Notice =
  | { kind: 'done'; text: string; /** what was done is the last that can be taken back */ isUndoable?: boolean }
  | { kind: 'failure'; text: string; /** loading adds what is missing */ isMendedByLoading: boolean }
  | { kind: 'bug'; text: string; details: string };

const MENDED_BY_LOADING: readonly FailureCode[] = ['sheet-missing', 'plan-not-loaded'];

export function noticeOfError(error: unknown): Notice {
  if (isOfFetching(error)) return { kind: 'failure', text: PANE.partMissing, isMendedByLoading: false };
  const failure = failureOf(error);
  if (failure === null) return { kind: 'bug', text: PANE.unexpected, details: detailsOf(error) };
  const text = FAILURE_SENTENCES[failure.code](failure.detail);
  // It was asked for.
  if (failure.code === 'cancelled') return { kind: 'done', text };
  return { kind: 'failure', text, isMendedByLoading: MENDED_BY_LOADING.includes(failure.code) };
}

/** A part of the program that is fetched when it is used did not come: the network is gone, or the office has put up a new version meanwhile. */
function isOfFetching(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const debugInfo = 'debugInfo' in error ? `\n${JSON.stringify(error.debugInfo)}` : '';
  return `${error.name}: ${error.message}${debugInfo}\n${error.stack ?? ''}`.trim();
}
