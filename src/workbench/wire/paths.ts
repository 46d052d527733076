import { Collection, HostObject } from '../objects/hostObject';
import type { Workbook } from '../objects/workbook';
import { callMethod, readProperty } from './member';
import { PathType, type ArgumentInfo, type ObjectPath } from './message';
import { invalidReference, notSimulated, Refusal } from './refusal';

/** The object paths of one request: each is walked once, when an action first needs it, and then keeps its object (null: a null object). */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(private readonly paths: Record<string, ObjectPath>, private readonly root: Workbook) {}

  async objectAt(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Refusal('InvalidObjectPath', `The request names an object path ${id} that it does not hold.`);
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with every object path replaced by its object, inside plain objects too. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = info?.ReferencedObjectPathIds?.[index];
      args.push(id ? await this.objectAt(id) : await this.plain(value));
    }
    return args;
  }

  private async plain(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id = (value as { _ObjectPathId?: number })._ObjectPathId;
    if (id !== undefined) return this.objectAt(id);
    const entries = await Promise.all(Object.entries(value).map(async ([key, held]) => [key, await this.plain(held)] as const));
    return Object.fromEntries(entries);
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.global: return this.root;
      case PathType.newObject: return this.service(path.Name);
      case PathType.reference: return this.kept(path.Name);
      case PathType.nullObject: return null;
    }
    const parent = await this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property: return this.asObject(located(parent, path.Name, () => readProperty(parent, path.Name)), parent, path.Name);
      case PathType.method: {
        const args = await this.arguments(path.ArgumentInfo);
        const result = await locatedLater(parent, path.Name, async () => callMethod(parent, path.Name, args));
        return this.asObject(result, parent, path.Name);
      }
      case PathType.indexer: {
        if (!(parent instanceof Collection)) throw notSimulated(`${parent.className} by key`);
        const [key] = await this.arguments(path.ArgumentInfo);
        return located(parent, 'getItem', () => parent.getItem(key));
      }
      default: throw new Refusal('InvalidObjectPath', `An object path of type ${path.ObjectPathType} is unknown.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.root.book.services.get(name);
    if (!service) throw notSimulated(name);
    return service;
  }

  private kept(referenceId: string): HostObject {
    const object = this.root.book.references.get(referenceId);
    if (!object) throw invalidReference();
    return object;
  }

  private asObject(value: unknown, parent: HostObject, name: string): HostObject | null {
    if (value === null || value instanceof HostObject) return value;
    throw notSimulated(`${parent.className}.${name} as an object`);
  }
}

/** Runs `work` and notes on a refusal where it happened, as "WorksheetCollection.getItem". */
export function located<T>(object: HostObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withPlace(error, object, member);
  }
}

export async function locatedLater<T>(object: HostObject, member: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withPlace(error, object, member);
  }
}

export const placeOf = new WeakMap<Refusal, string>();

function withPlace(error: unknown, object: HostObject, member: string): unknown {
  if (error instanceof Refusal && !placeOf.has(error)) placeOf.set(error, `${object.className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
  return error;
}
