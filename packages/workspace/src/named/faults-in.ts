import type { Span } from "@concordat/engine";
import type { PlacedFault } from "../looked.ts";
import { plainAddress } from "../uris.ts";
import type { DocumentRef, Libraries } from "../workspace.ts";
import { declaredLibraries } from "./declared.ts";
import { includedInLatex } from "./included-in-latex.ts";

interface FaultIn extends Span, Pick<PlacedFault, "code" | "message"> {}

/** What a document names and could not be used, at the stretch that names it as the document reads now, in words. */
export function faultsIn({ uri, text, syntax }: DocumentRef, { looked }: Libraries): readonly FaultIn[] {
  const faults = looked.flatMap(({ fault }) => (fault !== null && plainAddress(fault.uri) === plainAddress(uri) ? [fault] : []));
  if (faults.length === 0) return [];
  const declared = declaredLibraries(text, syntax);
  const included = syntax === "latex" ? includedInLatex(text) : [];
  return faults.flatMap(({ code, path, message }) => {
    const place = (code === "library.none" ? included : declared).find((one) => one.path === path);
    return place === undefined ? [] : [{ start: place.start, end: place.end, code, message }];
  });
}
