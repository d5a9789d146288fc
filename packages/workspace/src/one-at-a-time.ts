/**
 * Makes work on a thing that is asked for while it is under way wait and be done once more, for all who asked meanwhile: what
 * they get was begun after they asked.
 */
export function oneAtATime<T>(work: (thing: string) => Promise<T>): (thing: string) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  const next = new Map<string, Promise<T>>();
  const begin = (thing: string): Promise<T> => {
    const done = work(thing).finally(() => running.delete(thing));
    running.set(thing, done);
    return done;
  };
  return (thing) => {
    const now = running.get(thing);
    if (now === undefined) return begin(thing);
    const waiting = next.get(thing);
    if (waiting !== undefined) return waiting;
    const again = (): Promise<T> => {
      next.delete(thing);
      return begin(thing);
    };
    const after = now.then(again, again);
    next.set(thing, after);
    return after;
  };
}
