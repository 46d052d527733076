import { HostObject } from '../objects/hostObject';
import type { Workbook } from '../objects/workbook';
import { callMethod, memberName, writeProperty } from './member';
import { ActionType, type Action, type ErrorBody, type RequestBody, type ResponseBody } from './message';
import { located, locatedLater, Paths, placeOf } from './paths';
import { asJson, identity, query } from './query';
import { itemNotFound, notSimulated, Refusal } from './refusal';

/**
 * Performs one request: its actions in order, until one is refused. What was done before a refusal stays done, as in Excel.
 * An error of our own (not a Refusal) is a fault of the host: it is answered as GeneralException with its text, never swallowed.
 */
export async function interpret(body: RequestBody, root: Workbook, finish = () => root.book.finishRequest()): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const paths = new Paths(body.ObjectPaths, root);
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: await perform(action, paths, root) });
    } catch (error) {
      response.Error = errorBody(error, index);
      break;
    }
  }
  try {
    await finish();
  } catch (error) {
    response.Error ??= errorBody(error, body.Actions.length - 1);
  }
  return response;
}

async function perform(action: Action, paths: Paths, root: Workbook): Promise<unknown> {
  const { book } = root;
  if (action.ActionType === ActionType.trace) return null;
  const object = await paths.objectAt(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate: return identity(object);
    case ActionType.query:
      await book.readyToRead();
      return query(object, action.QueryInfo);
    case ActionType.queryAsJson:
      await book.readyToRead();
      return query(object, action.QueryInfo, asJson);
    case ActionType.method: return object === null ? null : call(object, action, paths, root);
    case ActionType.setProperty: {
      const [value] = await paths.arguments(action.ArgumentInfo);
      return assign(object, action.Name, value, root);
    }
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) await assign(object, name, value, root);
      return null;
    case ActionType.recursiveQuery: throw notSimulated('loadRecursive');
    case ActionType.ensureUnchanged: throw notSimulated('ensureUnchanged');
    default: throw notSimulated(`an action of type ${action.ActionType}`);
  }
}

async function call(object: HostObject, action: Action, paths: Paths, root: Workbook): Promise<unknown> {
  if (action.Name === '_KeepReference') {
    root.book.keep(object);
    return null;
  }
  const registration = /^_(Register|Unregister)\w+$/.exec(action.Name);
  if (registration) return subscribe(object, action.Name, registration[1] === 'Register', root);
  const args = await paths.arguments(action.ArgumentInfo);
  const value = await locatedLater(object, action.Name, async () => {
    const answer: unknown = await callMethod(object, action.Name, args);
    await root.book.settled();
    return answer;
  });
  if (value instanceof HostObject) return identity(value);
  return value === undefined ? null : value;
}

async function assign(object: HostObject | null, name: string, value: unknown, root: Workbook): Promise<null> {
  if (object === null) throw itemNotFound();
  located(object, name, () => writeProperty(object, name, value));
  await locatedLater(object, name, () => root.book.settled());
  return null;
}

/** `_RegisterDataChangedEvent` and its like: the object's class lists the events it has, by that name. */
function subscribe(object: HostObject, name: string, on: boolean, root: Workbook): null {
  const event = object.events[name.replace(/^_Unregister/, '_Register')];
  if (event === undefined) throw notSimulated(`${object.className}.${memberName(name)}`);
  root.book.subscribe(event, object.eventTarget, on);
  return null;
}

function errorBody(error: unknown, index: number): ErrorBody {
  const refusal = error instanceof Refusal ? error : new Refusal('GeneralException', String(error), 500);
  return { Code: refusal.code, Message: refusal.message, Location: placeOf.get(refusal) ?? '', ActionIndex: index, HttpStatusCode: refusal.httpStatusCode };
}
