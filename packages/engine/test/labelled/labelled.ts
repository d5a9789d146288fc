import { readFileSync } from "node:fs";
import { readLabelled } from "./read-labelled.ts";
import { type Scored, scoreLine } from "./score.ts";
import { languages } from "./tables.ts";

/** The whole set, read from its files and held against the recognizer, by language. */
export function scoreLabelled(): Readonly<Record<string, readonly Scored[]>> {
  return Object.fromEntries(
    Object.keys(languages).map((language) => [
      language,
      readLabelled(readFileSync(new URL(`./${language}.txt`, import.meta.url), "utf8"), `${language}.txt`).map(scoreLine),
    ]),
  );
}
