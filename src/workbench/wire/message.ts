/**
 * What travels between Microsoft's client and this host, as that client writes it (excel-win32-16.01.debug.js of @microsoft/office-js).
 * Members are PascalCase in requests and answers, camelCase in the lists of a `load`.
 */

/** The envelope of the native bridge. Type 1 asks, 2 answers, 3 pushes events and custom-function calls, 4 hands over settings. */
export interface BridgeRequest {
  id: number; type: 1; flags: number;
  message: { url: string; method: string; headers?: Record<string, string>; body: RequestBody };
}
export interface BridgeAnswer { id: number; type: 2; message: { statusCode: number; headers: Record<string, string>; body: string } }
export interface BridgePush { type: 3; message: { entries: PushEntry[] } }
export interface PushEntry { messageCategory: number; messageType: number; targetId: string; message: string }

export const EVENT_CATEGORY = 65536;
export const FUNCTION_CATEGORY = 1;
export const FUNCTION_CALL = 1000;

/** Bits of a request's flags that this host looks at. */
export const FLAG_WRITES = 1;
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

export const ActionType = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9,
} as const;
export const PathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** An argument that is an object of the client is its path's id here, and the same place in `ReferencedObjectPathIds` holds that id (0: a plain value). */
export interface ArgumentInfo { Arguments?: unknown[]; ReferencedObjectPathIds?: number[] }
export interface QueryInfo { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number }

export interface Action {
  Id: number; ActionType: number; Name: string; ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo; QueryInfo?: QueryInfo; ObjectState?: Record<string, unknown>;
  /** Paths used for the last time by this statement. */
  L?: number[];
}
export interface ObjectPath { Id: number; ObjectPathType: number; Name: string; ParentObjectPathId?: number; ArgumentInfo?: ArgumentInfo }
export interface RequestBody { AutoKeepReference: boolean; Actions: Action[]; ObjectPaths: Record<string, ObjectPath> }

export interface ActionResult { ActionId: number; Value: unknown }
export interface ErrorBody { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number }
export interface ResponseBody { Results: ActionResult[]; TraceIds: number[]; Error?: ErrorBody }
