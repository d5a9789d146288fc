import type { Lent } from "../read/lent.ts";
import { lentTo } from "./lent-to.ts";
import type { SourceIndex } from "./source-index.ts";

/** A file as it was read; without a source where it could not be. */
interface ReadFile {
  readonly source: SourceIndex | null;
}

/** How a file reads with what it is lent, or as it was read last where that is null; null where it was not read so. */
export type KnownFile<F extends ReadFile> = (lent: Lent | null) => F | null;

/** A file that is to be read with what the others lend it. */
interface ToRead {
  readonly number: number;
  readonly lent: Lent;
}

/** Files that lend each other strings and what entries inherit, in their order, each with what the others lend it, as far as it was read so. */
export function joinFiles<F extends ReadFile>(known: readonly KnownFile<F>[]): readonly (F | null)[] {
  return joined(known).files;
}

/** Tells, one after another, which files are to be read again to be joined; each is to be read before the next is asked for. */
export function* filesToJoin<F extends ReadFile>(known: readonly KnownFile<F>[]): Generator<ToRead, void> {
  // Entries may inherit across files in a circle: then each is read no more often than there are files.
  for (let count = 0; count < known.length ** 2; count += 1) {
    const { next } = joined(known);
    if (next === null) return;
    yield next;
  }
}

/** What a file is lent may be lent by it in turn, so files are looked at until that changes none, or one is not known with what it is lent. */
function joined<F extends ReadFile>(
  known: readonly KnownFile<F>[],
): { readonly files: readonly (F | null)[]; readonly next: ToRead | null } {
  let files = known.map((file) => file(null));
  for (let rounds = 0; rounds <= known.length; rounds += 1) {
    const before = files;
    const lent = lentIn(before);
    const now = before.map((file, number) => (lent[number] ? known[number]?.(lent[number]) : file) ?? null);
    const missing = now.findIndex((file, number) => file === null && lent[number] != null);
    files = now.map((file, number) => file ?? before[number] ?? null);
    if (missing >= 0) return { files, next: { number: missing, lent: lent[missing] as Lent } };
    if (files.every((file, number) => file === before[number])) break;
  }
  return { files, next: null };
}

/** What each of the files is lent by the others; null for one that could not be read. */
function lentIn(files: readonly (ReadFile | null)[]): readonly (Lent | null)[] {
  const sources = files.flatMap((file) => file?.source ?? []);
  return files.map((file) => (file?.source ? lentTo(file.source, sources) : null));
}
