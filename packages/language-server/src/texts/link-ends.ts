import { type Files, plainAddress } from "@concordat/workspace";

/** Where links lead, so that a library is one whether it is open by its own address or by a link's. */
export interface LinkEnds {
  /** Finds out where an address leads. */
  learn(uri: string): Promise<void>;
  /** The address at the end of a link, as far as it is known; the address itself where it is none. */
  of(uri: string): string;
}

/** @param files where links are looked for */
export function linkEnds(files: () => Files): LinkEnds {
  const ends = new Map<string, string>();
  return {
    async learn(uri) {
      const end = await files().real?.(uri);
      if (end === undefined || plainAddress(end) === plainAddress(uri)) ends.delete(plainAddress(uri));
      else ends.set(plainAddress(uri), end);
    },
    of: (uri) => ends.get(plainAddress(uri)) ?? uri,
  };
}
