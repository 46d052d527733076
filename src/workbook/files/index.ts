export * from './workbookFile';
export { FileFailure, type FileFailureCode } from './fileFailure';
export { charactersOfPixels, pixelsOfCharacters } from './columnWidth';
export { writeWorkbookFile } from './writing/writeWorkbookFile';
export { readWorkbookFile } from './reading/readWorkbookFile';
export { type CellResult, fileOfChanges } from './making/fileOfChanges';
export { zipFiles } from './writing/zipFiles';
export { copyOfWorkbook, type WorkbookCopy } from './copying/copyOfWorkbook';
export type { CopiedCells } from './copying/plainCells';
