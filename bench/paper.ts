import { corpus } from "@concordat/corpus";

const prose =
  "The ministers met again in the spring and “agreed”, as they had before, that the work should go on at the level of officials. " +
  "Little of it was written down, and what was written down wasn’t always kept. ";

/** How many citations a paper has: as papers mostly do, one in five sentences; or one in every other, as in reviews of a field. */
export type Density = "usual" | "dense";

/** Where a paper has its works: in a list of its own at its end, or at the end of each of some chapters, or in its library alone. */
export type Works = "listed" | "listed by chapters" | "in a library";

/** How many chapters a book has. */
const CHAPTERS = 5;

/**
 * A Markdown paper of about this many characters, as word processors write it, with curly quotation marks: prose, citations,
 * names.
 */
export function paper(length: number, density: Density, works: Works = "listed"): string {
  if (works === "listed by chapters")
    return paper(length / CHAPTERS, density, "listed")
      .concat("\n")
      .repeat(CHAPTERS);
  const between = prose.repeat(density === "usual" ? 4 : 1);
  const labels = corpus.citations.map(({ label }) => label);
  const names = [...corpus.agreements, ...corpus.agencies].map(({ name }) => name);
  let text = "# A paper\n\n";
  for (let at = 0; text.length < length; at += 1) {
    const label = labels[at % labels.length] as string;
    text += `${between}The ${names[at % names.length]} was part of it (${label}: ${at % 300}). As ${label.replace(/ (\d{4}.?)$/, " ($1)")} held, so it stood. `;
    if (at % 4 === 3) text += "\n\n";
  }
  if (works === "in a library") return text;
  const entries = corpus.citations.map(({ csl, label }) => `${label.replace(/ \d{4}.?$/, "")}. ${label.slice(-4)}. ${csl.title ?? ""}.`);
  return `${text}\n\n## References\n\n${entries.join("\n\n")}\n`;
}
