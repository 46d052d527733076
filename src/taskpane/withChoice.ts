/**
 * Choices by key with one of them made, or taken back where `value` is undefined.
 * @example withChoice({ a: 'x' }, 'a', undefined) // {}
 */
export function withChoice<Value>(choices: Readonly<Record<string, Value>> | undefined, key: string, value: Value | undefined): Record<string, Value> {
  const { [key]: _, ...others } = choices ?? {};
  return value === undefined ? others : { ...others, [key]: value };
}
