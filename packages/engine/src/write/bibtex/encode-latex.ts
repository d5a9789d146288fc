const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  "\u00a0": "~",
  "–": "--",
  "—": "---",
};

/**
 * Plain text as LaTeX in which no sign means anything else: letters, accents and quotes in UTF-8, special signs escaped, dashes as
 * LaTeX writes them. Signs that would join into another are kept apart.
 */
export function encodeLatex(text: string): string {
  let latex = "";
  let before = "";
  for (const sign of text) {
    const written = commands[sign] ?? (/[&%$#_{}]/.test(sign) ? `\\${sign}` : sign);
    if (before === "<" && /[a-z/]/i.test(sign)) latex = `${latex.slice(0, -1)}{<}`;
    const joins = (/[-',]/.test(sign) && sign === before) || (isDash(sign) && isDash(before));
    latex += joins ? `{}${written}` : written;
    before = sign;
  }
  return latex;
}

/** A title as LaTeX: words with a capital that BibTeX's styles would write small are in braces. */
export function encodeTitle(text: string): string {
  return text
    .split(" ")
    .map((word, at) => (hasCapital(at === 0 ? word.slice(1) : word) ? `{${encodeLatex(word)}}` : encodeLatex(word)))
    .join(" ");
}

function hasCapital(word: string): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(word);
}

function isDash(sign: string): boolean {
  return sign === "-" || sign === "–" || sign === "—";
}
