/** The things of a list by what they share, in the order of the first of each. */
export function grouped<T>(things: readonly T[], by: (thing: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(by(thing));
    if (group === undefined) groups.set(by(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
