import type { Looked, PlacedFault } from "@concordat/workspace";
import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";

/**
 * Tells the mistakes in records of corpora and in `concordat.json` at the files they stand in, and libraries that cannot be used
 * at the file that names them, whether those are open or not; and takes back what was told of a file once nothing is wrong
 * with it. What a document itself names is told among its own problems.
 *
 * @param isOpen whether a file is open as a document, which is told its own problems
 * @returns what to call with all that was looked at for one document
 */
export function fileProblems(connection: Connection, isOpen: (uri: string) => boolean): (uri: string, looked: readonly Looked[]) => void {
  const byDocument = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  return (uri, looked) => {
    const before = [...(byDocument.get(uri)?.keys() ?? [])];
    const now = new Map<string, Diagnostic[]>();
    for (const { kind, uri: file, problems, fault } of looked) {
      if (fault !== null && fault.uri !== uri) now.set(fault.uri, [...(now.get(fault.uri) ?? []), faultOf(fault)]);
      if (kind === "library" || file === null || problems.length === 0) continue;
      const code = kind === "corpus" ? "corpus.record" : "settings";
      now.set(file, [...(now.get(file) ?? []), ...problems.map((problem) => diagnosticOf(problem, code))]);
    }
    byDocument.set(uri, now);
    for (const file of new Set([...before, ...now.keys()])) {
      if (isOpen(file)) continue;
      void connection.sendDiagnostics({ uri: file, diagnostics: [...(now.get(file) ?? [])] });
    }
  };
}

function faultOf({ line, column, start, end, code, message }: PlacedFault): Diagnostic {
  const from = { line: line - 1, character: column - 1 };
  const range = { start: from, end: { ...from, character: from.character + end - start } };
  const severity = code === "library.none" ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
  return { range, severity, source: "concordat", code, message };
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
