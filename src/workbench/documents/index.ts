export { openDocument } from './openDocument';
export { saveDocument } from './saveDocument';
