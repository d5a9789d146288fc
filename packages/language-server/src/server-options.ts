import type { Corpus } from "@concordat/corpus";
import type { Files, IndexStore } from "@concordat/workspace";

/** What a server needs of the world it runs in. */
export interface ServerOptions {
  /** The corpora at hand; undeclared, they explain and never accuse. */
  readonly corpora: readonly Corpus[];
  /** Files as the host sees them; a client that says so lends its own. */
  readonly files: Files;
  /**
   * Where libraries that were read are kept for the next start: in a folder that the client names by its address, else in one of
   * the host's choice. Left out where the host has no place for them.
   */
  readonly storeIn?: (folder: string | null) => IndexStore;
}
