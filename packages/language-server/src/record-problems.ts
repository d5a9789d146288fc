import type { Looked } from "@concordat/workspace";
import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";

/**
 * Tells the mistakes in the records of corpora at the files they stand in, whether those are open or not, and takes back
 * what was told of a file once nothing is wrong with it.
 *
 * @returns what to call with all that was looked at for one document
 */
export function recordProblems(connection: Connection): (uri: string, looked: readonly Looked[]) => void {
  const byDocument = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  return (uri, looked) => {
    const before = [...(byDocument.get(uri)?.keys() ?? [])];
    const now = new Map(
      looked.flatMap((one): [string, Diagnostic[]][] =>
        one.kind === "corpus" && one.uri !== null && one.problems.length > 0 ? [[one.uri, one.problems.map(diagnosticOf)]] : [],
      ),
    );
    byDocument.set(uri, now);
    for (const file of new Set([...before, ...now.keys()])) {
      void connection.sendDiagnostics({ uri: file, diagnostics: [...(now.get(file) ?? [])] });
    }
  };
}

function diagnosticOf({ line, column, message }: Looked["problems"][number]): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { ...start, character: start.character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: "concordat",
    code: "corpus.record",
    message,
  };
}
