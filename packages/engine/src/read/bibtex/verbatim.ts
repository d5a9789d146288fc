/** Fields that hold no LaTeX: addresses, numbers of things, paths of files. */
export const verbatimFields: ReadonlySet<string> = new Set(
  "url urlraw doi doiraw eprint file pdf local-url bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 ids crossref xdata xref entryset related verba verbb verbc".split(
    " ",
  ),
);

/** An address without what writers put into it for LaTeX: escapes, braces around signs, `\url{}` around the whole. */
export function plainAddress(value: string): string {
  if (!/[\\{}$\s]/u.test(value)) return value;
  return value
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\s?\{(.*)\}$/su, "$1")
    .replace(/\\(?:textasciitilde|sim|~)(?:\{\}|\s)?|\$\\sim\$/gu, "~")
    .replace(/\\textunderscore(?:\{\}|\s)?/gu, "_")
    .replace(/\\([_%&#$~{}])/gu, "$1")
    .replace(/\{([_%&#~-])\}/gu, "$1")
    .replace(/\s+/gu, " ");
}
