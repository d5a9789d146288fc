import type { Corpus } from "@concordat/corpus";
import { faulty, type Looked, nothing, type ToldProblem } from "../looked.ts";
import { messages } from "../messages/catalogue.ts";
import type { Project } from "../project.ts";
import { pathFrom } from "../uris.ts";
import type { WorkspaceOptions } from "../workspace.ts";
import { type AskedCorpus, askedCorpora } from "./asked-corpora.ts";
import type { CorpusFile } from "./corpus-files.ts";
import { freeName } from "./free-name.ts";

/** The corpora that a person or a project names, as far as they can be used. */
export interface NamedCorpora {
  /** In the order in which they are named, no two of one name. */
  readonly corpora: readonly Corpus[];
  readonly looked: readonly Looked[];
  /** Those that could not be read at all. */
  readonly unread: readonly string[];
}

/** Finds and reads the corpora that a person or a project names. */
export async function namedCorpora(
  names: readonly string[],
  project: Project,
  options: WorkspaceOptions,
  read: (uri: string) => Promise<CorpusFile>,
): Promise<NamedCorpora> {
  const say = messages[options.locale?.() ?? "en"];
  const corpora: Corpus[] = [];
  const looked: Looked[] = [];
  const unread: string[] = [];
  const users = new Map<string, string>();
  for (const asked of await askedCorpora(names, project, options)) {
    if (asked.kind === "nowhere") {
      looked.push({ ...lookedAt(asked, null), ...faulty(asked, asked.reason, asked.saysWho, asked.by, say) });
      unread.push(asked.name);
      continue;
    }
    const file = asked.kind === "placed" ? await read(asked.uri) : null;
    const taken = [...users.keys(), ...options.corpora.map(({ name }) => name)];
    const corpus = asked.kind === "at-hand" ? asked.corpus : underFreeName(file, asked.uri, taken);
    // Two corpora of one name would be one in every id.
    const user = users.get(corpus?.name ?? "");
    const reason = user === undefined ? (file?.error ?? null) : say.twin(corpus?.name ?? "", user);
    const wrong = reason === null ? {} : faulty(asked, reason, false, asked.by, say);
    if (file !== null || reason !== null) looked.push({ ...lookedAt(asked, corpus), ...wrong });
    if (file !== null) looked.push(...faults(file, corpus, project));
    if (corpus === null) unread.push(asked.name);
    else if (user === undefined) {
      corpora.push(corpus);
      users.set(corpus.name, asked.name);
    }
  }
  return { corpora, looked, unread };
}

/** A table goes by the name of its file, which others may have; a corpus that names itself keeps its name. */
function underFreeName(file: CorpusFile | null, uri: string, taken: readonly string[]): Corpus | null {
  if (file === null || file.corpus === null) return null;
  return file.namesItself ? file.corpus : freeName(file.corpus, uri, taken);
}

function lookedAt(asked: AskedCorpus, corpus: Corpus | null): Looked {
  const uri = asked.kind === "placed" ? asked.uri : null;
  return { ...nothing, kind: "corpus", name: asked.name, uri, ...nameOf(corpus), entries: corpus?.citations.length ?? 0 };
}

/** Mistakes in the files of a corpus, a file each, by its path in the project. */
function faults({ problems }: CorpusFile, corpus: Corpus | null, { root }: Project): readonly Looked[] {
  const byFile = new Map<string, ToldProblem[]>();
  for (const { uri, line, column, message } of problems) {
    const told = byFile.get(uri) ?? [];
    byFile.set(uri, told);
    told.push({ start: 0, end: 0, line, column, message });
  }
  const about = { ...nothing, kind: "corpus", ...nameOf(corpus) } as const;
  return [...byFile].map(([uri, problems]) => ({ ...about, name: pathFrom(root, uri), uri, problems }));
}

function nameOf(corpus: Corpus | null): Pick<Looked, "corpus"> {
  return corpus === null ? {} : { corpus: corpus.name };
}
