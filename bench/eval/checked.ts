import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What `concordat check --format json` says of one citation, as far as an evaluation needs it; offsets in UTF-16 code units. */
export interface CitationFound {
  readonly kind: "citation" | "entity";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: string;
  readonly ids: readonly string[];
  /** The whole parenthesis, or the narrative citation with its year, that it stands in. */
  readonly group: { readonly start: number; readonly end: number };
}

export interface CheckedFile {
  readonly file: string;
  readonly error: { readonly message: string } | null;
  readonly mentions: readonly CitationFound[];
  readonly problems: readonly { readonly code: string; readonly level: string; readonly message: string; readonly line: number }[];
}

const concordat = fileURLToPath(new URL("../../packages/cli/bin/concordat.js", import.meta.url));

/** Runs `concordat check` over files, as a user would. What it could not do is thrown, in its own words. */
export function checked(files: readonly string[], options: readonly string[]): readonly CheckedFile[] {
  const words = [concordat, "check", "--format", "json", "--fail-on", "never", ...options, ...files];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (stdout === "") throw new Error(stderr.trim());
  const report = JSON.parse(stdout) as { readonly files: readonly CheckedFile[] };
  for (const { file, error } of report.files) if (error !== null) console.error(`${file}: ${error.message}`);
  return report.files;
}

export function citationsOf({ mentions }: CheckedFile): readonly CitationFound[] {
  return mentions.filter(({ kind }) => kind === "citation");
}
