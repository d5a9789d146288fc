import { decodeText } from "../encodings/decode.ts";
import type { Files } from "../files.ts";
import type { Project } from "../project.ts";
import type { DocumentRef } from "../workspace.ts";
import { declaredLibraries } from "./declared.ts";
import type { DeclaredLibrary } from "./declared-library.ts";
import { foldersAbove } from "./folders-above.ts";
import { bibliographyIn } from "./yaml-bibliography.ts";

/** A file of a Quarto or bookdown project, with the libraries that it names for all the texts of its folder. */
export interface ProjectMetadata {
  readonly uri: string;
  readonly text: string;
  readonly libraries: readonly DeclaredLibrary[];
}

const names = ["_metadata.yml", "_metadata.yaml", "_quarto.yml", "_quarto.yaml", "_bookdown.yml"];

/**
 * What the files of the project name, from the folder of a Markdown text up to the one that `_quarto.yml` or `_bookdown.yml` makes
 * a project, or to the open folder. The chapters of a bookdown book share what its `index.Rmd` names.
 */
export async function projectMetadata(document: DocumentRef, project: Project, files: Files): Promise<readonly ProjectMetadata[]> {
  if (document.syntax !== "markdown") return [];
  const found: ProjectMetadata[] = [];
  const textAt = async (uri: string): Promise<string | null> => {
    const decoded = await files.read(uri).then(decodeText, () => null);
    return decoded?.kind === "text" ? decoded.text : null;
  };
  for (const folder of foldersAbove(document.uri, project)) {
    let isProject = false;
    let isBook = false;
    for (const name of names) {
      const text = await textAt(folder + name);
      if (text === null) continue;
      isProject ||= !name.startsWith("_metadata");
      isBook ||= name === "_bookdown.yml";
      found.push({ uri: folder + name, text, libraries: bibliographyIn(text, ["book", "website"]) });
    }
    const index = folder === "" ? null : await textAt(`${folder}index.Rmd`);
    if (index !== null && (isBook || /^site:[ \t]*["']?bookdown::/m.test(index))) {
      found.push({ uri: `${folder}index.Rmd`, text: index, libraries: declaredLibraries(index, "markdown") });
      isProject = true;
    }
    if (isProject) break;
  }
  return found;
}
