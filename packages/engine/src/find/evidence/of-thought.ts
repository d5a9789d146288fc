import { visible } from "../../text/characters.ts";
import { thoughts } from "../../words/thoughts.ts";

/** How far after a year in brackets what is done may be told. */
const REACH = 72;

/** What is done, by its verb and not by one of being, and within a few words what is thought or said. */
const told = new RegExp(
  "^\\s(?!(?:and|or|y|o|e|et|ou|is|are|was|were|be|(?:has|had|have) been|as|than|es|son|fue|era|est|fut|était|que|qui|foi)\\s)" +
    `(?:[\\p{Ll}'’-]+\\s|[dl]['’]){1,5}(?:${thoughts})s?(?!\\p{L})`,
  "u",
);

/** Whether somebody named with a year does something with a thought: `Lind (2004) opened the debate`, `Lind (2004) abrió la discusión`. */
export function isOfThought(prose: string, after: number): boolean {
  return told.test(visible(prose.slice(after, after + REACH)).normalize("NFC"));
}
