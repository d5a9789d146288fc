import type { DocumentNode } from "graphql";

/** Queries that were read already, by their text. */
interface QueryCache {
  readonly get: (text: string) => DocumentNode | undefined;
  readonly set: (text: string, document: DocumentNode) => void;
}

/** What a token takes once it is read, roughly: itself, and its part in the tree. */
const BYTES_OF_TOKEN = 500;

/** Keeps the queries that were asked last, up to so many bytes of memory together. One that is larger by itself is not kept. */
export function queryCache(mostBytes: number): QueryCache {
  const kept = new Map<string, { readonly document: DocumentNode; readonly bytes: number }>();
  let total = 0;
  const drop = (text: string): void => {
    total -= kept.get(text)?.bytes ?? 0;
    kept.delete(text);
  };
  return {
    get(text) {
      const entry = kept.get(text);
      if (entry === undefined) return undefined;
      kept.delete(text);
      kept.set(text, entry);
      return entry.document;
    },
    set(text, document) {
      const bytes = 2 * text.length + BYTES_OF_TOKEN * tokensOf(document);
      drop(text);
      if (bytes > mostBytes) return;
      kept.set(text, { document, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}

function tokensOf({ loc }: DocumentNode): number {
  let count = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) count += 1;
  return count;
}
