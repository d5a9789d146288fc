import type { Span } from "@concordat/engine";
import { liveLatex } from "./live-latex.ts";

/** A text that LaTeX takes in: the span is that of its path as written. */
export interface IncludedText extends Span {
  /** With the ending that TeX adds. */
  readonly path: string;
  /** Whether it can only be the writer's own: TeX looks for what a preamble takes in by its bare name among its own files, too. */
  readonly isOwn: boolean;
}

const commands: readonly RegExp[] = [
  /\\(input|include|subfile|subfileinclude|InputIfFileExists)\s{0,20}\{([^{}\n]{1,500})\}/g,
  /\\(input)[ \t]{1,20}([^\s\\{}%]{1,500})/g,
  /\\((?:sub)?(?:import|inputfrom|includefrom))\*?\s{0,20}\{([^{}\n]{1,300}\}\s{0,20}\{[^{}\n]{1,300})\}/g,
];

/** The texts that LaTeX takes in, in the order of the commands; what only TeX can work out is left out. */
export function includedInLatex(text: string): readonly IncludedText[] {
  const live = liveLatex(text);
  const body = live.indexOf("\\begin{document}");
  return commands.flatMap((command) =>
    [...live.matchAll(command)].flatMap(({ 0: whole, 1: name = "", 2: written = "", index }) => {
      const path = pathOf(written);
      if (/[\\#`]/.test(path)) return [];
      const start = index + whole.lastIndexOf(written);
      const isBare = name === "input" && !path.includes("/") && (body < 0 || index < body);
      // What stands behind a test for the file may be missing.
      const isOwn = !isBare && name !== "InputIfFileExists" && !isAskedFor(live, index);
      return [{ path, start, end: start + written.length, isOwn }];
    }),
  );
}

function pathOf(written: string): string {
  const path = written.replace(/\/?\}\s*\{/, "/").trim();
  return /\.[a-z]{1,8}$/i.test(path) ? path : `${path}.tex`;
}

/** Whether a command stands in `\IfFileExists{a}{\input{a}}`, or in another one's argument, which may never be printed. */
function isAskedFor(text: string, at: number): boolean {
  return /\{\s{0,20}$/.test(text.slice(Math.max(0, at - 21), at));
}
