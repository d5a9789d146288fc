import { isElsewhere, type SourceIndex } from "@concordat/engine";
import type { Asked } from "./asked.ts";
import type { CorpusSources } from "./corpora/corpus-sources.ts";
import type { LibraryFile } from "./libraries/library-files.ts";
import { faulty, type Looked, nothing, type ToldProblem } from "./looked.ts";
import type { Messages } from "./messages/messages.ts";
import { MOST_TEXTS } from "./named/family.ts";
import type { MissingText } from "./named/missing-texts.ts";
import type { NamedLibrary } from "./named/named-libraries.ts";
import { baseName, pathFrom } from "./uris.ts";
import type { Libraries } from "./workspace.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";

/** What is known of a library file at once; null where it was never read. */
type Known = (uri: string) => LibraryFile | null;

/**
 * Puts together what serves a document, of the library files as far as they are read by now.
 *
 * @param others library files that nobody names
 * @param isDone whether all that was asked has been read
 */
export function gather(asked: Asked, others: WorkspaceFiles, known: Known, sourcesOf: CorpusSources, isDone: boolean): Libraries {
  const { project, settings, named, corpora, say } = asked;
  const looked: Looked[] = [...project.looked];
  const sources: SourceIndex[] = [];
  const unread: string[] = [...project.unread];
  const reading: string[] = [];
  for (const one of asked.inline) {
    sources.push(one);
    looked.push({ ...nothing, kind: "library", name: one.name, entries: one.entries.length });
  }
  const mayLend = named.flatMap(({ kind, path }) => (kind === "tex-strings" ? [path] : []));
  for (const one of named) {
    const file = one.kind === "file" ? known(one.uri) : null;
    if (file?.source && one.kind === "file") sources.push(usedAs(file.source, { name: file.source.name, role: one.role, declared: true }));
    else if (one.kind === "file" && file === null && !isDone) reading.push(one.path);
    else if (one.kind !== "tex-strings") unread.push(one.path);
    looked.push(lookedAt(one, file, say));
  }
  for (const list of asked.lists) {
    const name = pathFrom(project.root, list.uri ?? "");
    sources.push(usedAs(list, { name, role: "bibliography", declared: true }));
    looked.push({ ...nothing, kind: "library", name, uri: list.uri, entries: list.entries.length });
  }
  looked.push(...corpora.looked);
  unread.push(...corpora.unread);
  const names = new Set(corpora.corpora.map(({ name }) => name));
  const undeclared = settings.corpus.enabled ? asked.atHand.filter(({ name }) => !names.has(name)) : [];
  const shown = [...corpora.corpora, ...undeclared];
  for (const corpus of corpora.corpora) sources.push(sourcesOf(corpus, true).source);
  const unnamed = unnamedFiles(asked, others, known);
  sources.push(...unnamed.sources);
  looked.push(...unnamed.looked);
  looked.push(...asked.missing.map((one) => notThere(one, say)));
  if (asked.isCut) looked.push(noted(project.folder, say.tooManyTexts(MOST_TEXTS)));
  for (const corpus of undeclared) sources.push(sourcesOf(corpus, false).source);
  const told = looked.map((one) => withoutWhatIsElsewhere(one, sources, [...unread, ...mayLend]));
  const entities = settings.entities.enabled ? shown.map((corpus) => sourcesOf(corpus, false).entities) : [];
  return { sources, entities, corpora: shown, settings, isPart: asked.isPart, looked: told, unread, mayLend, reading };
}

/** What was looked at without the complaint that it lacks what another of the libraries has. */
function withoutWhatIsElsewhere(looked: Looked, sources: readonly SourceIndex[], unread: readonly string[]): Looked {
  const named = sources.filter(({ declared }) => declared);
  const isWrong = ({ what }: ToldProblem): boolean => what === undefined || !isElsewhere(what, looked.uri, named, unread);
  return looked.problems.every(isWrong) ? looked : { ...looked, problems: looked.problems.filter(isWrong) };
}

/** Library files that nobody names, by their paths: they explain, and what is wrong with them is nobody's matter. */
function unnamedFiles({ project, say }: Asked, others: WorkspaceFiles, known: Known): { sources: SourceIndex[]; looked: Looked[] } {
  const sources: SourceIndex[] = [];
  const looked: Looked[] = [];
  for (const uri of others.uris) {
    const file = known(uri);
    if (!file?.source || file.source.entries.length === 0) continue;
    const name = pathFrom(project.root, uri);
    sources.push(usedAs(file.source, { name, role: "workspace", declared: false }));
    const { length } = file.source.entries;
    looked.push({ ...nothing, kind: "library", name, uri, isNamed: false, entries: length, readAt: file.readAt, note: say.unnamed });
  }
  return { sources, looked: others.note === null ? looked : [...looked, noted(project.root, others.note)] };
}

/** What was read goes by its file name, what could not be by the path that names it. */
function lookedAt(one: NamedLibrary, file: LibraryFile | null, say: Messages): Looked {
  const about = { ...nothing, kind: "library", name: one.path } as const;
  if (one.kind === "no-file") return { ...about, note: one.note };
  if (one.kind === "tex-strings") return { ...about, note: say.texStrings };
  if (one.kind === "refused") return { ...about, ...faulty({ name: one.path }, one.reason, one.saysWho, one.by, say) };
  if (file === null) return { ...about, uri: one.uri, note: say.beingRead };
  const { uri, source, problems, error, note, readAt } = file;
  const name = source === null ? one.path : baseName(uri);
  const wrong = error === null ? {} : faulty({ name, path: one.path }, error, false, one.by, say);
  return { ...about, name, uri, entries: source?.entries.length ?? 0, problems, note, readAt, ...wrong };
}

/** A text that is not there is no library; that nobody could look into it is told where it is named. */
function notThere({ path, ...place }: MissingText, say: Messages): Looked {
  const note = say.missingText;
  return {
    ...nothing,
    kind: "library",
    name: path,
    note,
    fault: { ...place, path, code: "library.none", message: say.atPlace(path, note) },
  };
}

function noted(folder: string, note: string): Looked {
  return { ...nothing, kind: "library", name: baseName(folder.replace(/\/$/, "")), note };
}

type Part = Pick<SourceIndex, "name" | "role" | "declared">;
const used = new WeakMap<SourceIndex, Map<string, SourceIndex>>();

/** A source in the part that it plays for a document; the same each time. */
function usedAs(source: SourceIndex, part: Part): SourceIndex {
  const known = used.get(source) ?? new Map<string, SourceIndex>();
  used.set(source, known);
  const key = `${part.role} ${part.name}`;
  const made = known.get(key) ?? { ...source, ...part };
  known.set(key, made);
  return made;
}
