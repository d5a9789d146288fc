import type { Corpus } from "@concordat/corpus";
import type { Locale, SourceIndex } from "@concordat/engine";
import { corpusFiles } from "./corpora/corpus-files.ts";
import { type NamedCorpora, namedCorpora } from "./corpora/named-corpora.ts";
import { messages } from "./messages/catalogue.ts";
import type { Messages } from "./messages/messages.ts";
import { familyOf } from "./named/family.ts";
import { inlineReferences } from "./named/inline-references.ts";
import { type MissingText, missingTexts } from "./named/missing-texts.ts";
import { type NamedLibrary, namedLibraries } from "./named/named-libraries.ts";
import { sharedLists } from "./named/shared-lists.ts";
import { type Project, projectOf } from "./project.ts";
import { mergeSettings, type Settings } from "./settings/settings.ts";
import type { DocumentRef, WorkspaceOptions } from "./workspace.ts";

/** All that a document asks for: what it, the texts around it, its project and the person name. */
export interface Asked {
  readonly project: Project;
  readonly settings: Settings;
  readonly named: readonly NamedLibrary[];
  /** Reference lists of the other texts that the document is a part of. */
  readonly lists: readonly SourceIndex[];
  /** Works that the texts list in their own YAML. */
  readonly inline: readonly SourceIndex[];
  readonly corpora: NamedCorpora;
  readonly missing: readonly MissingText[];
  /** Whether there were more texts than may be looked at to see what belongs together. */
  readonly isCut: boolean;
  readonly isPart: boolean;
  /** The corpora that serve undeclared. */
  readonly atHand: readonly Corpus[];
  readonly say: Messages;
}

/** Finds out what documents ask for. No library is read yet; corpora are. */
export function askedIn(options: WorkspaceOptions, locale: () => Locale): (document: DocumentRef) => Promise<Asked> {
  const { files, corpora: atHand } = options;
  const corpusAt = corpusFiles(files, locale);
  const listsOf = sharedLists();
  const referencesIn = inlineReferences();
  return async (document) => {
    const project = await projectOf(document.uri, options.roots(), files, locale());
    const person = options.settings?.(project.root) ?? new Map();
    const settings = mergeSettings(options.defaults ?? new Map(), project.settings, person);
    const family = await familyOf(document, project, files, options.trusted?.() ?? false);
    const { texts, isCut } = family;
    return {
      project,
      settings,
      missing: await missingTexts(family, project, files, options.trusted?.() ?? false),
      named: await namedLibraries(document, family, settings, project, options),
      corpora: await namedCorpora(settings.corpora, project, options, corpusAt),
      lists: listsOf(texts.slice(1), settings.listHeadings),
      inline: referencesIn(texts),
      isCut,
      isPart: texts.length > 1,
      atHand,
      say: messages[locale()],
    };
  };
}
