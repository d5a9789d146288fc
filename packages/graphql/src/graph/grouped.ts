/** Groups items by their keys, once; each look-up is then one step and gives the same array each time. */
export function grouped<K, T>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): (key: K) => readonly T[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return (key) => groups.get(key) ?? none;
}

const none: never[] = [];
