import { type LibraryFormat, type Locale, type Reading, readFaultText } from "@concordat/engine";
import { holesIn } from "../encodings/holes.ts";
import { asSentence } from "../messages/as-sentence.ts";
import { messages } from "../messages/catalogue.ts";
import { isLastShorter } from "./early-ends.ts";
import type { MadeSource } from "./made-source.ts";

/**
 * Why a version of a library file cannot take the place of the one before: a file that is half written, or of another kind. Null
 * where it can.
 *
 * @param isOpen whether it is what an editor shows
 */
export function unusable(
  reading: Reading,
  format: LibraryFormat,
  isOpen: boolean,
  before: MadeSource | null,
  locale: Locale,
): string | null {
  const say = messages[locale];
  const { text, entries, batches, problems, cut } = reading;
  const count = before?.source.entries.length ?? 0;
  if (entries.length === 0 && count > 0) return say.noEntry;
  const [wrong] = problems;
  // A file of another kind was not looked at: that it holds no work says nothing.
  const isOther = batches.length === 0 || (entries.length === 0 && wrong?.what.kind === "foreign");
  if (isOther && wrong !== undefined) return asSentence(readFaultText(wrong.what, locale));
  // What is open in an editor is as its writer wants it, though an entry be half typed.
  if (isOpen || before === null) return null;
  // A last entry that its writer leaves open does not hold up what is changed elsewhere.
  const wasCut = before.reading?.cut ?? endsBroken(before.source);
  const endsAmidLine = format === "csl-yaml" && !endsLine(text) && endsLine(before.text);
  if (!(cut && !wasCut) && holesIn(text) === null && !endsAmidLine) return null;
  const whole = endsBroken(reading) || (endsAmidLine && isLastShorter(reading, before)) ? entries.length - 1 : entries.length;
  return whole < count ? say.breaksOff(whole, count) : null;
}

/** Whether the last line of a text ends. YAML of which a part is written may be as good as the whole, but for that. */
function endsLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

/** Whether something is wrong with the last entry. */
function endsBroken({ places, problems }: Pick<Reading, "places" | "problems">): boolean {
  const [last, end] = [places.starts.at(-1) ?? 0, places.ends.at(-1) ?? 0];
  return problems.some(({ start, what }) => start >= last && start < end && what.kind !== "duplicate");
}
