import { fold } from "../text/fold.ts";

/** The acronym that a long institution's name would give: `world trade organization` as `wto`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? "" : fold(words.map((word) => word.charAt(0)).join(""));
}
