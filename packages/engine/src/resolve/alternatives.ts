import type { DocumentReading } from "../document.ts";
import type { CitationMention } from "../find/mention.ts";
import { visible } from "../text/characters.ts";

/**
 * The ways in which one mention's authors can be read, the likeliest first: as found; several authors as one
 * institution (`Food and Agriculture Organization`); without words that only stand before the name (`Canadian scholar
 * Welsh`, given names).
 */
export function authorReadings(mention: CitationMention): readonly CitationMention[] {
  const readings = [mention];
  const { authors, etAl } = mention;
  const [first] = authors;
  if (first === undefined) return readings;
  if (authors.length > 1 && !etAl)
    readings.push({ ...mention, authors: [authors.length === 2 ? authors.join(" and ") : authors.join(", ")] });
  const words = first.split(" ");
  for (let drop = 1; drop < words.length; drop += 1) {
    readings.push({ ...mention, authors: [words.slice(drop).join(" "), ...authors.slice(1)] });
  }
  return readings;
}

/** The readings of a mention whose author and year adjoin: its span begins later by the words that a reading leaves out. */
export function readingsOf(mention: CitationMention, reading: DocumentReading): readonly CitationMention[] {
  if (mention.form === "collapsed-year") return [mention];
  const words = (mention.authors[0] ?? "").split(" ").length;
  return authorReadings(mention).map((one) => {
    const drop = one.authors.length < mention.authors.length ? 0 : words - (one.authors[0] ?? "").split(" ").length;
    return drop > 0 ? withoutLeading(one, drop, reading) : one;
  });
}

/** The mention without its first words. */
function withoutLeading(mention: CitationMention, drop: number, reading: DocumentReading): CitationMention {
  let at = mention.start;
  for (let word = 0; word < drop; word += 1) {
    while (at < mention.end && /\S/u.test(visible(reading.prose.charAt(at)))) at += 1;
    while (at < mention.end && /^\s?$/u.test(visible(reading.prose.charAt(at)))) at += 1;
  }
  const alone = mention.group.start === mention.start;
  return {
    ...mention,
    start: at,
    text: reading.text.slice(at, mention.end),
    group: alone ? { start: at, end: mention.group.end } : mention.group,
  };
}
