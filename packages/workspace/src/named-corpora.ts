import type { Corpus } from "@concordat/corpus";
import type { CorpusFile } from "./corpus-files.ts";
import { holdsCorpus, installedCorpus, isCorpusPath } from "./corpus-place.ts";
import type { Project } from "./project.ts";
import { isNowhere, mayRead, refusal } from "./trust.ts";
import { pathFrom, resolvePath } from "./uris.ts";
import type { Looked, WorkspaceOptions } from "./workspace.ts";

/** A corpus that settings name: by a name at hand, or by the folder, file or package where it lies. */
export interface NamedCorpora {
  /** In the order in which they are named. */
  readonly corpora: readonly Corpus[];
  readonly looked: readonly Looked[];
  /** Those that could not be read at all. */
  readonly unread: readonly string[];
}

/** Finds and reads the corpora that settings name. */
export async function namedCorpora(
  names: readonly string[],
  project: Project,
  options: WorkspaceOptions,
  read: (uri: string) => Promise<CorpusFile>,
): Promise<NamedCorpora> {
  const corpora: Corpus[] = [];
  const looked: Looked[] = [];
  const unread: string[] = [];
  const own = options.settings?.().get("corpora") as readonly string[] | undefined;
  for (const name of names) {
    const atHand = options.corpora.find((corpus) => corpus.name === name);
    if (atHand !== undefined) {
      corpora.push(atHand);
      continue;
    }
    const byPerson = own?.includes(name) ?? false;
    const askedBy = byPerson ? "your settings" : project.placeOf(name);
    const tell = (error: string | null, entries: number, uri: string | null): void =>
      void looked.push({ kind: "corpus", name, uri, entries, problems: [], error });
    const place = await placeOf(name, byPerson, project, options);
    if (place === null) {
      tell(
        isNowhere(name, project) || isCorpusPath(name) ? refusal(name, project, askedBy) : `${nowhere(options)} It is named by ${askedBy}.`,
        0,
        null,
      );
      unread.push(name);
      continue;
    }
    const file = await read(place);
    tell(file.error === null ? null : `${file.error} It is named by ${askedBy}.`, file.corpus?.citations.length ?? 0, place);
    looked.push(...faults(file, project));
    if (file.corpus === null) unread.push(name);
    else corpora.push(file.corpus);
  }
  // Two corpora of one name would be one in every id; the first that was named counts.
  const called = corpora.map(({ name }) => name);
  return { corpora: corpora.filter(({ name }, at) => called.indexOf(name) === at), looked, unread };
}

/** Mistakes in the files of a corpus, a file each, by its path in the project. */
function faults({ problems }: CorpusFile, { root }: Project): readonly Looked[] {
  const uris = [...new Set(problems.map(({ uri }) => uri))];
  const placed = problems.map(({ uri, line, column, message }) => ({ uri, told: { start: 0, end: 0, line, column, message } }));
  return uris.map((uri) => ({
    kind: "corpus",
    name: pathFrom(root, uri),
    uri,
    entries: 0,
    problems: placed.flatMap((problem) => (problem.uri === uri ? [problem.told] : [])),
    error: null,
  }));
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

function nowhere({ corpora }: WorkspaceOptions): string {
  const known = corpora.map(({ name }) => name).join(", ") || "none";
  return `There is no corpus of this name (known: ${known}), and no folder or installed package of this name that holds one.`;
}
