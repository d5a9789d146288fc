import type { Looked } from "@concordat/workspace";
import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";

/**
 * Tells the mistakes in records of corpora and in `concordat.json` at the files they stand in, whether those are open or
 * not, and takes back what was told of a file once nothing is wrong with it.
 *
 * @returns what to call with all that was looked at for one document
 */
export function fileProblems(connection: Connection): (uri: string, looked: readonly Looked[]) => void {
  const byDocument = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  return (uri, looked) => {
    const before = [...(byDocument.get(uri)?.keys() ?? [])];
    const now = new Map<string, Diagnostic[]>();
    for (const { kind, uri: file, problems } of looked) {
      if (kind === "library" || file === null || problems.length === 0) continue;
      const code = kind === "corpus" ? "corpus.record" : "settings";
      now.set(file, [...(now.get(file) ?? []), ...problems.map((problem) => diagnosticOf(problem, code))]);
    }
    byDocument.set(uri, now);
    for (const file of new Set([...before, ...now.keys()])) {
      void connection.sendDiagnostics({ uri: file, diagnostics: [...(now.get(file) ?? [])] });
    }
  };
}

function diagnosticOf({ line, column, message }: Looked["problems"][number], code: string): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { ...start, character: start.character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: "concordat",
    code,
    message,
  };
}
