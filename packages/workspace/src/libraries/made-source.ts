import {
  buildSource,
  INDEX_SLICE,
  isSameLent,
  type Lent,
  type LibraryFormat,
  type Locale,
  READ_SLICE,
  type Reading,
  readLibrary,
  type SourceIndex,
} from "@concordat/engine";
import { inTurns } from "../in-turns.ts";
import { messages } from "../messages/catalogue.ts";
import { baseName } from "../uris.ts";
import { isLastShorter, lostAtEnd } from "./early-ends.ts";
import { type Held, heldFor, noneHeld, withHeld } from "./held-entries.ts";
import type { KeptSources } from "./kept-sources.ts";
import type { LibraryContent } from "./library-content.ts";
import { unusable } from "./unusable.ts";

/** What was made of the text of a library file. */
export interface MadeSource {
  readonly source: SourceIndex;
  readonly text: string;
  /** Null where it was kept from an earlier start, and neither changed nor was opened since. */
  readonly reading: Reading | null;
  /** What is held for entries that are being typed, as long as the file is open. */
  readonly held: Held;
  /** How many entries the version before had behind the last one, which are gone. */
  readonly lost: number;
}

/** A library file of which a source is to be made. */
interface ToRead {
  readonly uri: string;
  readonly content: LibraryContent;
  readonly format: LibraryFormat;
  /** What other files lend it; and whether it must be just that, and not what it was lent last. */
  readonly lent: Lent;
  readonly isAsked: boolean;
  /** Whether it may have been read in an earlier start, and was not in this one. */
  readonly isNew: boolean;
  /** What was made of an earlier version. */
  readonly before: MadeSource | null;
}

/** How far reading a file has come: from 0, and 1 once it is done. */
export type OnReading = (uri: string, fraction: number) => void;

/** What reading asks of the outside: what was kept, and whom it tells how far it has come or lets go before it. */
export interface ReadingHost {
  readonly kept: KeptSources;
  readonly onReading: OnReading;
  readonly isBusy: () => boolean;
  /** Whether a text that lacks so many entries at its end may still go on. */
  readonly goesOn: (uri: string, text: string, lost: number) => boolean;
  readonly locale: () => Locale;
}

/** Reading takes about this share of the time, and indexing the rest. */
const READING = 0.6;

/** Makes a source of a library file, of what was kept of it where there is that; else says why it cannot take the place of the version before. */
export async function madeSource(file: ToRead, host: ReadingHost): Promise<MadeSource | string> {
  const { uri, content, format, lent } = file;
  const { kept, onReading, isBusy, locale } = host;
  const { text, bytes, open } = content;
  const about = { name: baseName(uri), uri, role: "bibliography", declared: true } as const;
  const ready = file.isNew && bytes !== null ? await kept.open(about, bytes, format) : null;
  if (ready !== null && (!file.isAsked || isSameLent(ready.lent, lent)))
    return { source: ready, text, reading: null, held: noneHeld, lost: 0 };
  const before = file.before?.reading === null ? await readAgain(file.before, uri, format, host) : file.before;
  const same = (before && open?.same(before.text)) ?? null;
  const steps = readLibrary(text, format, before?.reading ?? null, same, lent);
  const reading = await inTurns(steps, isBusy, readingTo(READING, uri, text, onReading));
  const held = open === null || before === null ? noneHeld : heldFor(reading, before.source, before.held);
  const whole = withHeld(reading, held);
  const reason = unusable(whole, format, open !== null, before, locale());
  if (reason !== null) return reason;
  const { length } = reading.entries;
  // What is open in an editor ends where its writer wants it to.
  const longer = open === null ? before : null;
  const lost = longer === null ? 0 : lostAtEnd(reading.entries, longer);
  const shorter = longer !== null && isLastShorter(reading, longer) ? 1 : 0;
  if (host.goesOn(uri, text, lost + shorter)) return messages[locale()].endsEarly(length - shorter, length + lost);
  const source = await inTurns(buildSource(about, whole, before?.source ?? null), isBusy, (steps) =>
    onReading(uri, READING + Math.min(1 - READING, ((1 - READING) * steps * INDEX_SLICE) / whole.entries.length)),
  );
  if (bytes !== null) kept.remember(source, bytes, format);
  return { source, text, reading, held, lost };
}

/** What was kept from an earlier start, with what later changes of its text cost little by: its text is read, its tables stay. */
export async function readAgain(made: MadeSource, uri: string, format: LibraryFormat, host: ReadingHost): Promise<MadeSource> {
  const { source, text } = made;
  const steps = readLibrary(text, format, null, null, source.lent);
  const reading = await inTurns(steps, host.isBusy, readingTo(1, uri, text, host.onReading));
  return { ...made, reading, source: { ...source, entries: reading.entries } };
}

/** Tells how far reading has come, as a part of all that there is to do. */
function readingTo(part: number, uri: string, text: string, onReading: OnReading): (steps: number) => void {
  return (steps) => onReading(uri, Math.min(part, (part * steps * READ_SLICE) / text.length));
}
