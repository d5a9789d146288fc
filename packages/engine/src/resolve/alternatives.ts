import type { DocumentReading } from "../document.ts";
import type { CitationMention } from "../find/mention.ts";
import { visible } from "../text/characters.ts";

/**
 * The ways in which one mention's authors can be read, the likeliest first: as found; several authors as one
 * institution (`Food and Agriculture Organization`); in running prose, without words that only stand before the name
 * (`Canadian scholar Welsh`, given names).
 */
export function readingsOf(mention: CitationMention, reading: DocumentReading): readonly CitationMention[] {
  const readings = [mention];
  const [first, ...others] = mention.authors;
  if (first === undefined || mention.form === "collapsed-year") return readings;
  if (others.length > 0 && !mention.etAl) {
    readings.push({ ...mention, authors: [mention.authors.length === 2 ? mention.authors.join(" and ") : mention.authors.join(", ")] });
  }
  const words = first.split(" ");
  for (let drop = 1; drop < words.length; drop += 1) {
    readings.push(withoutLeading(mention, words, drop, reading));
  }
  return readings;
}

/** The mention without the first words of its first author; the span begins later by as much. */
function withoutLeading(mention: CitationMention, words: readonly string[], drop: number, reading: DocumentReading): CitationMention {
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
    authors: [words.slice(drop).join(" "), ...mention.authors.slice(1)],
    group: alone ? { start: at, end: mention.group.end } : mention.group,
  };
}
