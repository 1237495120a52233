/** Adds values to the list a map holds under a key. In place: a new list for each value would take quadratic time. */
export function gather<K, V>(map: Map<K, V[]>, key: K, ...values: V[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, values);
}
