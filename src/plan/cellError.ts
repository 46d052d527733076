import type { Entered } from './entered';

const ERRORS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#BLOCKED!', '#FIELD!', '#UNKNOWN!',
  '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!',
]);

/** What Excel shows while an answer is on its way: it passes by itself. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/**
 * Whether a cell shows an error of Excel's; Office.js hands errors over as these English words in every language.
 * @example isCellError('#NAME?') // true; '#1' false
 */
export const isCellError = (entered: Entered): boolean => typeof entered === 'string' && ERRORS.has(entered);

/** @example isStillWaiting('#BUSY!') // true */
export const isStillWaiting = (entered: Entered): boolean => typeof entered === 'string' && WAITING.has(entered);
