import type { Corpus } from "@concordat/corpus";
import { holdsCorpus, installedCorpus, isCorpusPath } from "./corpus-place.ts";
import type { Project } from "./project.ts";
import { isNowhere, mayRead, refusal } from "./trust.ts";
import { asFolder, plainAddress, resolvePath } from "./uris.ts";
import type { WorkspaceOptions } from "./workspace.ts";

/** A corpus as somebody asks for it, by name or path: at hand, at an address, or nowhere, with a reason that says who asks. */
export type AskedCorpus = { readonly name: string; readonly askedBy: string } & (
  | { readonly kind: "at-hand"; readonly corpus: Corpus }
  | { readonly kind: "placed"; readonly uri: string }
  | { readonly kind: "nowhere"; readonly error: string }
);

/** Finds the corpora that the command line, then settings name, each once however it is spelled. */
export async function askedCorpora(names: readonly string[], project: Project, options: WorkspaceOptions): Promise<readonly AskedCorpus[]> {
  const own = options.settings?.().get("corpora") as readonly string[] | undefined;
  const asked: AskedCorpus[] = [];
  for (const { name, uri } of options.givenCorpora ?? []) {
    asked.push(uri === null ? atHand(name, "the command line", options) : { kind: "placed", name, uri, askedBy: "the command line" });
  }
  for (const name of names) {
    const byPerson = own?.includes(name) ?? false;
    const askedBy = byPerson ? "your settings" : project.placeOf(name);
    const known = atHand(name, askedBy, options);
    const uri = known.kind === "at-hand" ? null : await placeOf(name, byPerson, project, options);
    if (uri !== null) asked.push({ kind: "placed", name, uri, askedBy });
    else if (known.kind === "at-hand" || !(isNowhere(name, project) || isCorpusPath(name))) asked.push(known);
    else asked.push({ kind: "nowhere", name, askedBy, error: refusal(name, project, askedBy) });
  }
  const places = asked.map((one) => (one.kind === "placed" ? asFolder(plainAddress(one.uri)) : one.name));
  return asked.filter((_, at) => places.indexOf(places[at] as string) === at);
}

function atHand(name: string, askedBy: string, { corpora }: WorkspaceOptions): AskedCorpus {
  const corpus = corpora.find((corpus) => corpus.name === name);
  if (corpus !== undefined) return { kind: "at-hand", name, askedBy, corpus };
  const known = corpora.map(({ name }) => name).join(", ") || "none";
  const error = `There is no corpus of this name (known: ${known}), and no folder or installed package of this name that holds one. It is named by ${askedBy}.`;
  return { kind: "nowhere", name, askedBy, error };
}

/** Where a corpus lies: at a path of the project, or as a package that is installed for it; null where it may not be read. */
async function placeOf(name: string, byPerson: boolean, project: Project, options: WorkspaceOptions): Promise<string | null> {
  const { files, home = null } = options;
  const trusted = options.trusted?.() ?? false;
  if (isNowhere(name, project)) return null;
  const uri = resolvePath(name, project.folder, home);
  const isOpen = byPerson || (await mayRead(name, uri, project, files, trusted));
  if (isCorpusPath(name)) return isOpen ? uri : null;
  if (isOpen && (await holdsCorpus(uri, files))) return uri;
  return installedCorpus(name, project.folder, project.root, files);
}
