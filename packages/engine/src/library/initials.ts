import { fold } from "../text/fold.ts";

/** The acronym that an institution's name of several words would give: `World Trade Organization` as `wto`, `United Nations` as `un`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : fold(words.map((word) => word.charAt(0)).join(""));
}
