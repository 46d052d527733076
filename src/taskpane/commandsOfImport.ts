/** What imports an appendix: fetched when one is chosen. */
export { applyImport } from '../commands/import/applyImport';
export { previewImport } from '../commands/import/previewImport';
export { readAppendix } from '../commands/import/readAppendix';
