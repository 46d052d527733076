/** An error as Excel words it for an add-in. Thrown by the objects; the interpreter adds where it happened. */
export class Refusal extends Error {
  constructor(readonly code: string, message: string, readonly httpStatusCode = 400) {
    super(message);
    this.name = 'Refusal';
  }
}

export const itemNotFound = () => new Refusal('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = () => new Refusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') => new Refusal('InvalidArgument', message);
export const invalidReference = () => new Refusal('InvalidReference', 'This reference is not valid for the current operation.');
export const accessDenied = () => new Refusal('AccessDenied', 'You cannot perform the requested operation.', 403);
export const cellEditMode = () => new Refusal('InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
/** What Excel has and this host has not: always said with the member's name, never passed over. */
export const notSimulated = (what: string) => new Refusal('ApiNotFound', `the embedded workbook does not simulate ${what}`, 501);
