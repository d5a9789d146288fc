import type { ReadFault } from "../read/read-fault.ts";
import { libraryFormat } from "../read/read-library.ts";
import type { Library } from "./library.ts";
import { byKey } from "./look-up.ts";

/**
 * Whether what an entry refers to and its own file does not have may stand in another file of the library, where BibLaTeX finds
 * it. Nobody cites an entry of the type xdata, so none is kept: there another `.bib` file is enough.
 */
export function isParentElsewhere(what: ReadFault, uri: string | null, library: Library): boolean {
  if (what.kind !== "reference" || what.isCircle) return false;
  const others = library.filter((source) => source.uri !== uri && source.uri !== null && libraryFormat(source.uri) === "bibtex");
  return what.by === "xdata" ? others.length > 0 : byKey(others, what.to) !== null;
}
