/** What stands before the add-in's functions in a formula. The build puts an office's own in its place (`--env namespace=…`), as in its manifest. */
export const FUNCTION_NAMESPACE: string = 'CCHC';
