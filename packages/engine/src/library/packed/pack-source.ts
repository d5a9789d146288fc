import { bytesOf, growingBytes } from "../../text/utf8.ts";
import type { SourceIndex } from "../source-index.ts";
import { tableSections } from "./packed-table.ts";
import { joinSections, type Section } from "./sections.ts";

/** How many entries are packed between two yields. */
const SLICE = 200;

/**
 * Packs what was read and indexed into one buffer, from which `openSource` has it back at once: to be kept on a disk, or sent
 * to a worker. What the source is called and the part it plays are left out. Yields now and then.
 *
 * @returns null where it holds half a character, which no bytes can say
 */
export function* packSource(source: SourceIndex): Generator<void, ArrayBuffer | null> {
  const { entries, places, shadowed, problems, lends, lent, lacks, lastWords, lowerCase, names, firsts, years, words, keys } = source;
  const texts = growingBytes();
  const ends = new Uint32Array(entries.length);
  for (let number = 0; number < entries.length; number += 1) {
    ends[number] = texts.add(JSON.stringify(entries.at(number)));
    if (number % SLICE === SLICE - 1) yield;
  }
  const tables: Section[] = [];
  for (const table of [names, firsts, years, words, keys]) {
    const sections = yield* tableSections(table);
    if (sections === null) return null;
    tables.push(...sections);
  }
  const lending = { lends: lends && [[...lends.strings], [...lends.data]], lent: [[...lent.strings], [...lent.parents]], lacks };
  const rest = bytesOf(JSON.stringify({ problems, lastWords: [...lastWords], lowerCase: [...lowerCase], ...lending }));
  if (rest === null) return null;
  const doubles = Uint32Array.from([...shadowed].flat());
  const { starts, ends: stops, lines } = places;
  return yield* joinSections([[rest], [starts], [stops], [lines], [doubles], texts.all(), [ends], ...tables]);
}
