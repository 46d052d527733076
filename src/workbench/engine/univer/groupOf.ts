/** The items that `groups` keeps under the key; none yet at first. */
export function groupOf<Key, Item>(groups: { get(key: Key): Item[] | undefined; set(key: Key, items: Item[]): unknown }, key: Key): Item[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
