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
 * LaTeX writes them. Signs that would join into another, or into a tag of HTML, are kept apart.
 */
export function encodeLatex(text: string): string {
  let latex = "";
  let before = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const written = sign === "<" && /[a-z/]/i.test(text.charAt(at + 1)) ? "{<}" : escaped(sign);
    const joins = (/[-',]/.test(sign) && sign === before) || (isDash(sign) && isDash(before));
    latex += joins ? `{}${written}` : written;
    before = sign;
  }
  return latex;
}

function escaped(sign: string): string {
  return commands[sign] ?? (/[&%$#_{}]/.test(sign) ? `\\${sign}` : sign);
}

/**
 * A title as LaTeX: words with a capital that styles would write small are in braces.
 *
 * @param isStart whether the title begins here: its first letter is left large
 */
export function encodeTitle(text: string, isStart = true): string {
  return text
    .split(" ")
    .map((word, at) => (hasCapital(at === 0 && isStart ? word.slice(1) : word) ? protectedWord(word) : encodeLatex(word)))
    .join(" ");
}

/** A word in braces, without the signs about it: `({EU}):`. */
function protectedWord(word: string): string {
  let [start, end, at] = [word.length, 0, 0];
  for (const sign of word) {
    const next = at + sign.length;
    if (/[\p{L}\p{M}\p{N}]/u.test(sign)) [start, end] = [Math.min(start, at), next];
    at = next;
  }
  return `${encodeLatex(word.slice(0, start))}{${encodeLatex(word.slice(start, end))}}${encodeLatex(word.slice(end))}`;
}

function hasCapital(word: string): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(word);
}

function isDash(sign: string): boolean {
  return sign === "-" || sign === "–" || sign === "—";
}
