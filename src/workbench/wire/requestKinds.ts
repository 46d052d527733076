import { PathType, type RequestBody } from './message';

/** The service by which custom functions answer, as the client names it. */
export const FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** The client lets go of what it has kept: its own housekeeping after a batch. */
export function isCleanUp(body: RequestBody): boolean {
  return body.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
}

/** For something that the client reaches by its type's name, not from the workbook: it touches no cell. */
export function isOfServices(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

export function isOfFunctions(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject && path.Name === FUNCTIONS_SERVICE);
}
