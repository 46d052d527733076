/**
 * Univer calls `map.keys().some(…)`, an iterator method that Node has only since 22: without this, a defined name set after
 * a table was added throws on Node 20. Imported before anything of Univer.
 */
const prototype: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

if (typeof prototype === 'object' && prototype !== null && !('some' in prototype)) {
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
      for (const item of this) if (test(item)) return true;
      return false;
    },
  });
}

export {};
