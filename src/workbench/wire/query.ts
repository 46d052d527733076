import { Collection, HostObject } from '../objects/hostObject';
import { hasProperty, memberName, propertiesOf, readProperty, wireName } from './member';
import type { QueryInfo } from './message';

type Answer = Record<string, unknown>;
type Naming = (member: string) => string;

/** `load` answers with PascalCase names, `retrieve` (as JSON) with camelCase ones. */
export const asLoaded: Naming = wireName;
export const asJson: Naming = memberName;

/** What the client needs to find the object again: its id, or the reference it is kept by. */
export function identity(object: HostObject | null): Answer | null {
  if (object === null) return null;
  const answer: Answer = {};
  if (hasProperty(object, 'id')) answer.Id = readProperty(object, 'id');
  if (hasProperty(object, '_Id')) answer._Id = readProperty(object, '_Id');
  if (object.referenceId !== undefined) answer._ReferenceId = object.referenceId;
  return answer;
}

/** Answers a `load`: the selected properties, nested ones as `format/fill/color`; with nothing selected, every plain property. */
export function query(object: HostObject | null, info: QueryInfo = {}, naming: Naming = asLoaded): Answer | null {
  if (object === null) return null;
  const selected = info.Select ?? [];
  const expanded = info.Expand ?? [];
  if (!(object instanceof Collection)) return { ...identity(object), ...select(object, selected, expanded, naming) };

  const own = selected.filter((path) => ownPropertyOf(object, path));
  const ofItems = selected.filter((path) => !ownPropertyOf(object, path));
  const skip = info.Skip ?? 0;
  const items = object.items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const onlyOwn = own.length > 0 && ofItems.length === 0;
  return {
    ...(own.length > 0 ? select(object, own, [], naming) : {}),
    [naming === asJson ? 'items' : '_Items']: items.map((item: HostObject) => ({
      ...identity(item), ...(onlyOwn ? {} : select(item, ofItems, expanded, naming)),
    })),
  };
}

function ownPropertyOf(object: HostObject, path: string): boolean {
  return path !== 'items' && hasProperty(object, memberName(headOf(path)));
}

function headOf(path: string): string {
  return path.split(/[/.]/, 1)[0] ?? '';
}

function select(object: HostObject, selected: string[], expanded: string[], naming: Naming): Answer {
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of selected) {
    const head = headOf(path);
    const rest = path.slice(head.length + 1);
    nested.set(head, [...(nested.get(head) ?? []), ...(rest === '' ? [] : [rest])]);
  }
  for (const head of expanded) if (!nested.has(head)) nested.set(head, []);
  const everything = selected.length === 0 || nested.has('*') || nested.has('$all');
  for (const head of ['*', '$all', '$none']) nested.delete(head);

  if (everything) Object.assign(answer, plainProperties(object, naming));
  for (const [head, rest] of nested) {
    const value = readProperty(object, head);
    answer[naming(memberName(head))] = value instanceof HostObject ? query(value, { Select: rest }, naming) : value;
  }
  return answer;
}

function plainProperties(object: HostObject, naming: Naming): Answer {
  const answer: Answer = {};
  for (const name of propertiesOf(object)) {
    const value = readProperty(object, name);
    if (!(value instanceof HostObject) && name !== 'items') answer[naming(name)] = value;
  }
  return answer;
}
