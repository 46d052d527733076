import { HostObject } from '../objects/hostObject';
import { notSimulated } from './refusal';

/**
 * Finds what a client asks for on an object. Every property and method on an object's class is Office.js and callable by the add-in;
 * fields (set in constructors) and what HostObject itself holds are not.
 */

/** "GetRange" → "getRange"; "_Id" stays as it is. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function descriptorOf(object: HostObject, member: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object) as object; proto !== HostObject.prototype; proto = Object.getPrototypeOf(proto) as object) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, member);
    if (descriptor && member !== 'constructor') return descriptor;
  }
  return undefined;
}

export function hasProperty(object: HostObject, member: string): boolean {
  return descriptorOf(object, member)?.get !== undefined;
}

export function readProperty(object: HostObject, wire: string): unknown {
  const member = memberName(wire);
  const read = descriptorOf(object, member)?.get;
  if (!read) throw notSimulated(`${object.className}.${member}`);
  return read.call(object) as unknown;
}

export function writeProperty(object: HostObject, wire: string, value: unknown): void {
  const member = memberName(wire);
  const write = descriptorOf(object, member)?.set;
  if (!write) throw notSimulated(`${object.className}.${member} being set`);
  write.call(object, value);
}

/** What the caller left out comes as null, for JSON knows no undefined; the methods see it as left out, so that their defaults hold. */
export function callMethod(object: HostObject, wire: string, args: unknown[]): unknown {
  const member = memberName(wire);
  const method: unknown = descriptorOf(object, member)?.value;
  if (typeof method !== 'function') throw notSimulated(`${object.className}.${member}`);
  return method.apply(object, args.map((arg) => (arg === null ? undefined : arg))) as unknown;
}

/** The names of everything readable on an object, parents' classes first. */
export function propertiesOf(object: HostObject): string[] {
  const names = new Set<string>();
  for (let proto = Object.getPrototypeOf(object) as object; proto !== HostObject.prototype; proto = Object.getPrototypeOf(proto) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(proto))) if (descriptor.get) names.add(name);
  }
  return [...names];
}
