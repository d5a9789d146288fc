import { levelOf } from "@concordat/engine";
import { type Libraries, plainAddress, type ToldProblem } from "@concordat/workspace";
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LinkEnds } from "../texts/link-ends.ts";
import { openDocument } from "../texts/open-texts.ts";
import { severities } from "./severities.ts";

/** How many problems of a library are shown in it. */
const MOST = 500;

/**
 * Tells the problems of libraries that are open in the editor at their places, at the levels that apply to the text that was served
 * last. Of a library that several open texts use only what is wrong to each of them is told: what one of them finds elsewhere is not
 * lacking.
 *
 * @param more says that so many problems are not shown
 * @returns what to call with what serves a document
 */
export function libraryTextProblems(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  ends: LinkEnds,
  more: (count: number) => string,
): (by: string, libraries: Libraries) => void {
  /** What is wrong with each library to each text that uses it. */
  const wrong = new Map<string, Map<string, ReadonlySet<string>>>();
  return (by, { looked, settings }) => {
    for (const users of wrong.values()) users.delete(by);
    for (const { kind, uri, isNamed, problems } of looked) {
      if (kind !== "library" || uri === null || !isNamed) continue;
      const document = openDocument(uri, texts, ends);
      const address = plainAddress(uri);
      const users = wrong.get(address);
      if (document === null || (problems.length === 0 && users === undefined)) continue;
      const others = Array.from(users ?? []).flatMap(([user, theirs]) => (texts.get(user) === undefined ? [] : [theirs]));
      wrong.set(address, new Map(users).set(by, new Set(problems.map(({ message }) => message))));
      const toAll = problems.filter(({ message }) => others.every((theirs) => theirs.has(message)));
      const diagnostics = toAll.flatMap((problem) => shown(problem, document, settings));
      const rest = diagnostics.splice(MOST);
      const [first] = rest;
      if (first !== undefined) diagnostics.push({ ...first, message: more(rest.length) });
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    }
  };
}

function shown(problem: ToldProblem, document: TextDocument, settings: Libraries["settings"]): readonly Diagnostic[] {
  const { start, end, message, what } = problem;
  const code = what?.kind === "duplicate" ? "library.duplicate" : "library.problem";
  const level = levelOf(code, settings);
  if (level === "off") return [];
  const from = document.positionAt(start);
  const lineEnd = document.offsetAt({ line: from.line + 1, character: 0 });
  // An entry that is never closed may go on for pages: its first line will do.
  const range = { start: from, end: document.positionAt(Math.min(end, Math.max(lineEnd - 1, start + 1))) };
  return [{ range, severity: severities[level], code, source: "concordat", message }];
}
