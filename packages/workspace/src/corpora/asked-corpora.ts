import type { Corpus } from "@concordat/corpus";
import { messages } from "../messages/catalogue.ts";
import { type NamedBy, whoNames } from "../named/named-by.ts";
import type { Project } from "../project.ts";
import { isNowhere, mayRead, refusal } from "../trust.ts";
import { asFolder, plainAddress, resolvePath } from "../uris.ts";
import type { WorkspaceOptions } from "../workspace.ts";
import { holdsCorpus, installedCorpus, isCorpusPath } from "./corpus-place.ts";

/** A corpus as somebody asks for it, by name or path: at hand, at an address, or nowhere, and why. */
export type AskedCorpus = { readonly name: string; readonly by: NamedBy } & (
  | { readonly kind: "at-hand"; readonly corpus: Corpus }
  | { readonly kind: "placed"; readonly uri: string }
  | { readonly kind: "nowhere"; readonly reason: string; readonly saysWho: boolean }
);

/** Finds the corpora that the command line, then settings name, each once however it is spelled. */
export async function askedCorpora(names: readonly string[], project: Project, options: WorkspaceOptions): Promise<readonly AskedCorpus[]> {
  const own = options.settings?.(project.root).get("corpora") as readonly string[] | undefined;
  const say = messages[options.locale?.() ?? "en"];
  const byHand: NamedBy = { kind: "command-line" };
  const asked: AskedCorpus[] = [];
  for (const { name, uri } of options.givenCorpora ?? []) {
    asked.push(uri === null ? atHand(name, byHand, options) : { kind: "placed", name, uri, by: byHand });
  }
  for (const name of names) {
    const byPerson = own?.includes(name) ?? false;
    const by: NamedBy = byPerson ? { kind: "settings" } : project.placeOf(name);
    const known = atHand(name, by, options);
    const uri = known.kind === "at-hand" ? null : await placeOf(name, byPerson, project, options);
    if (uri !== null) asked.push({ kind: "placed", name, uri, by });
    else if (known.kind === "at-hand" || !(isNowhere(name, project) || isCorpusPath(name))) asked.push(known);
    else asked.push({ kind: "nowhere", name, by, reason: refusal(name, project, whoNames(by, say), say), saysWho: true });
  }
  const places = asked.map((one) => (one.kind === "placed" ? asFolder(plainAddress(one.uri)) : one.name));
  return asked.filter((_, at) => places.indexOf(places[at] as string) === at);
}

function atHand(name: string, by: NamedBy, { corpora, locale }: WorkspaceOptions): AskedCorpus {
  const corpus = corpora.find((corpus) => corpus.name === name);
  if (corpus !== undefined) return { kind: "at-hand", name, by, corpus };
  const known = corpora.map(({ name }) => name).join(", ");
  return { kind: "nowhere", name, by, reason: messages[locale?.() ?? "en"].noCorpus(known), saysWho: false };
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
