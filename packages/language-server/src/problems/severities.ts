import type { Level } from "@concordat/engine";
import { DiagnosticSeverity } from "vscode-languageserver";

/** How much a problem matters, in the protocol's words. */
export const severities: Readonly<Record<Exclude<Level, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
