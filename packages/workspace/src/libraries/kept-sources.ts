import { type About, buildStamp, type LibraryFormat, openSource, packSource, type SourceIndex } from "@concordat/engine";
import { inTurns } from "../in-turns.ts";

/**
 * Where a host keeps what was made of files, for the next start. It may forget anything at any time: what is not there is made
 * anew. Nothing here ever rejects.
 */
export interface IndexStore {
  /**
   * What was made of this content, as it was written; null where there is nothing, or it is damaged.
   *
   * @param maker what made it, and how: another maker's is not given
   */
  read(content: Uint8Array, maker: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(content: Uint8Array, maker: string, made: ArrayBuffer): Promise<void>;
}

/** Files of fewer bytes are read as soon as anything is looked up. */
const SMALL = 50_000;

/** Sources that are had from the store of the host, and put there. */
export interface KeptSources {
  /** What an earlier start made of the same content; null where it is to be read. */
  open(about: About, content: Uint8Array, format: LibraryFormat): Promise<SourceIndex | null>;
  /** Remembers what was made, to be put into the store when there is time for it; what was made of an earlier version is forgotten. */
  remember(source: SourceIndex, content: Uint8Array, format: LibraryFormat): void;
  /** Puts into the store what was remembered. */
  keep(): Promise<void>;
}

/**
 * Sources in the store of a host; where there is none nothing is kept.
 *
 * @param isWanted whether the person wants it
 */
export function keptSources(store: IndexStore | null, isWanted: () => boolean, isBusy: () => boolean): KeptSources {
  const made = new Map<string, { readonly source: SourceIndex; readonly content: Uint8Array; readonly maker: string }>();
  const maker = (format: LibraryFormat): string => `${buildStamp} ${format}`;
  return {
    async open(about, content, format) {
      const packed = content.length < SMALL || !isWanted() ? null : await store?.read(content, maker(format));
      return packed ? openSource(about, packed) : null;
    },
    remember(source, content, format) {
      if (store !== null && isWanted() && content.length >= SMALL) made.set(source.uri ?? "", { source, content, maker: maker(format) });
    },
    async keep() {
      for (const [uri, { source, content, maker }] of made) {
        made.delete(uri);
        const packed = await inTurns(packSource(source), isBusy, () => {});
        if (packed !== null) await store?.write(content, maker, packed);
      }
    },
  };
}
