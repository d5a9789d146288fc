const verbatim = ["verbatim", "verbatim*", "lstlisting", "minted", "comment", "filecontents", "filecontents*"];

/** LaTeX without what TeX does not read as commands, as blanks of the same length: comments, and code that is shown. */
export function liveLatex(text: string): string {
  const live = text.replace(/(?<!\\)%.*/g, (comment) => " ".repeat(comment.length));
  let written = "";
  let from = 0;
  const unclosed = new Set<string>();
  for (const begin of live.matchAll(/\\begin\{([a-z]{1,20}\*?)\}/g)) {
    const [opening, name = ""] = begin;
    if (begin.index < from || !verbatim.includes(name) || unclosed.has(name)) continue;
    const end = live.indexOf(`\\end{${name}}`, begin.index);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    const start = begin.index + opening.length;
    written += live.slice(from, start) + live.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return written + live.slice(from);
}
