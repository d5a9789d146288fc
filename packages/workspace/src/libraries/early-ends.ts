import type { Entry, Reading, SourceIndex } from "@concordat/engine";

/** So many units a program writes at once, so that a file of no more that lacks its last entry was not cut off. */
const AT_ONCE = 4096;

/** For how long a text that ends early may go on, in milliseconds: at least, for each entry that it lacks, and at most. */
const [LEAST, EACH, MOST] = [1500, 10, 45_000];

/**
 * How many entries an earlier version has behind the last one of a text; 0 where the text does not end early. Between two entries
 * a file that is cut off while it is saved is as good as a whole one. What was sorted anew does not end early.
 */
export function lostAtEnd(
  entries: readonly Entry[],
  { text, source: { entries: before } }: { readonly text: string; readonly source: Pick<SourceIndex, "entries"> },
): number {
  const place = entries.length - 1;
  const last = entries[place]?.key;
  const fewer = before.length - entries.length;
  // Where it would stand had nothing else changed, and around it: what was added or deleted before it moved it.
  for (let moved = 0; moved <= fewer; moved += 1) {
    for (const at of [place + moved, place - moved]) {
      if (at < 0 || before.at(at)?.key !== last) continue;
      const lost = before.length - 1 - at;
      return 2 * moved <= lost && (lost > 1 || text.length > AT_ONCE) ? lost : 0;
    }
  }
  return 0;
}

/** Whether the last entry of a text is the beginning of what it was in an earlier version, as one may be of YAML that is cut off between two lines. */
export function isLastShorter(
  { text, entries, places }: Pick<Reading, "text" | "entries" | "places">,
  { text: before, source }: { readonly text: string; readonly source: Pick<SourceIndex, "entries" | "places"> },
): boolean {
  const last = entries.length - 1;
  if (last < 0 || source.entries.at(last)?.key !== entries[last]?.key) return false;
  // A letter may be cut in two.
  const [now, earlier] = [textAt(text, places, last).replace(/[^\0-\x7f]{1,3}$/, ""), textAt(before, source.places, last)];
  return now.length < earlier.length && earlier.startsWith(now);
}

function textAt(text: string, { starts, ends }: SourceIndex["places"], at: number): string {
  return text.slice(starts[at], ends[at]).trimEnd();
}

/** Remembers texts that end early, each since when, and says whether one may still go on: who deletes much lets it be. */
export function earlyEnds(now = (): number => Date.now()): (uri: string, text: string, lost: number) => boolean {
  const since = new Map<string, { readonly text: string; readonly met: number }>();
  return (uri, text, lost) => {
    const known = since.get(uri);
    const met = known?.text === text ? known.met : now();
    // What was taken once may be read again, with what other files lend it.
    if (lost > 0) since.set(uri, { text, met });
    else if (known?.text !== text) since.delete(uri);
    return lost > 0 && now() - met < Math.min(MOST, LEAST + EACH * lost);
  };
}
