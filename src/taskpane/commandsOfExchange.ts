/** What sends and merges: fetched when the panel of the exchange is opened. */
export { applyMerge } from '../commands/merge/applyMerge';
export { previewMerge } from '../commands/merge/previewMerge';
export { readReturned } from '../commands/merge/readReturned';
export { takeBackMerge } from '../commands/merge/takeBackMerge';
export { readExchange } from '../commands/readExchange';
export { send } from '../commands/send';
export { zipFiles } from '../workbook/files';
export { openAsNewWorkbook } from '../workbook/openFile';
