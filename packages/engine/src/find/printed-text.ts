import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Token } from "./tokens.ts";

/** What tokens are as a reader sees them, a comma at their end left out. */
export function printedText(tokens: readonly Token[], prose: string): string {
  const first = tokens[0];
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  return first && last ? singleBlanks(visible(prose.slice(first.start, last.end))) : "";
}
