import type { Locale } from "@concordat/engine";
import type { ToldProblem } from "../looked.ts";
import { messages } from "../messages/catalogue.ts";
import type { Decoded } from "./decode.ts";
import { holesIn } from "./holes.ts";
import { twiceEncoded } from "./twice-encoded.ts";

/** What is told of a text that has lost some of itself, is not UTF-8, or not throughout, or was made so twice, at its first place; null where all is well. */
export function encodingNote(
  { text, encoding, strays, twice: mended }: Omit<Decoded & { kind: "text" }, "kind">,
  locale: Locale,
): ToldProblem | null {
  const say = messages[locale];
  const holes = holesIn(text);
  if (holes !== null) return noted(text, holes.first, say.zeros(holes.zeros));
  if (strays !== undefined) return noted(text, strays.first, say.strayBytes(strays.count, strays.as.map(encodingName)));
  if (encoding !== "utf-8") return noted(text, 0, say.notUtf8(encodingName(encoding)));
  if (mended !== undefined) return noted(text, Math.max(0, text.search(/[^\0-\x7f]/)), say.madeOnce(mended));
  const twice = twiceEncoded(text);
  return twice === null ? null : noted(text, twice.start, say.twiceEncoded(twice.written));
}

function noted(text: string, start: number, message: string): ToldProblem {
  const lines = text.slice(0, start).split(/\r\n|\r|\n/);
  return { start, end: Math.min(start + 1, text.length), line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
}

/** An encoding as people call it: `windows-1252` is Windows-1252. */
function encodingName(encoding: string): string {
  if (encoding === "macintosh") return "Mac OS Roman";
  if (encoding === "shift_jis") return "Shift-JIS";
  if (encoding.startsWith("utf-16")) return "UTF-16";
  if (encoding === "ibm866") return "CP866";
  if (encoding === "x-mac-cyrillic") return "Mac OS Cyrillic";
  return encoding.startsWith("windows") ? `W${encoding.slice(1)}` : encoding.toUpperCase();
}
