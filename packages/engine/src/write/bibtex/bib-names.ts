import type { EntryName } from "../../library/entry.ts";
import type { Dialect } from "./dialect.ts";
import { encodeLatex } from "./encode-latex.ts";

/** Names as BibTeX lists them: `Family, Suffix, Given and {Institution} and others`. */
export function bibNames(names: readonly EntryName[], others: boolean, dialect: Dialect): string {
  return [...names.map((name) => bibName(name, dialect)), ...(others ? ["others"] : [])].join(" and ");
}

function bibName(name: EntryName, dialect: Dialect): string {
  if (name.kind === "institution") return braced(encodeLatex(name.name));
  const { family, given, suffix, particle = "" } = name;
  // Only BibLaTeX can part a particle that drops, and a family of several words that is all of a name.
  if (dialect === "biblatex" && (particle !== "" || (given === "" && family.includes(" "))))
    return extended({ family, given, suffix, prefix: particle, ...(particle === "" ? {} : { useprefix: "false" }) });
  // A small word within a family would part it: `Vázques de Parga`.
  const [first = false, ...rest] = family.split(" ").map((word) => /^\p{Ll}/u.test(word));
  const named = !first && rest.includes(true) ? `{${encodeLatex(family)}}` : part(family);
  const whole = [named, part(suffix), part(`${given} ${particle}`.trim())];
  if (suffix === "") whole.splice(1, 1);
  return given === "" && particle === "" && suffix === "" ? part(family) : whole.join(", ");
}

/** `family=Luna, given=Inés, prefix=de, useprefix=false`. */
function extended(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${part(text)}`)
    .join(", ");
}

/** A part of a name, in braces of its own where BibTeX would take it apart. */
function part(text: string): string {
  const latex = encodeLatex(text);
  return /[,;=]|\\&|\s(?:and|et al)(?:\s|$)|^(?:and|others)(?:\s|$)/i.test(latex) ? `{${latex}}` : latex;
}

/** Braces that a command does not begin, which would make an accent of them. */
function braced(latex: string): string {
  return latex.startsWith("\\") ? `{{${latex}}}` : `{${latex}}`;
}
