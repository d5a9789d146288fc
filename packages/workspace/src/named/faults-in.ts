import type { Span } from "@concordat/engine";
import { plainAddress } from "../uris.ts";
import type { DocumentRef, Libraries } from "../workspace.ts";
import { declaredLibraries } from "./declared.ts";

/** What a document names and could not be used, at the stretch that names it as the document reads now, in words. */
export function faultsIn({ uri, text, syntax }: DocumentRef, { looked }: Libraries): readonly (Span & { readonly message: string })[] {
  const faults = looked.flatMap(({ fault }) => (fault !== null && plainAddress(fault.uri) === plainAddress(uri) ? [fault] : []));
  if (faults.length === 0) return [];
  const declared = declaredLibraries(text, syntax);
  return faults.flatMap(({ path, message }) => {
    const place = declared.find((one) => one.path === path);
    return place === undefined ? [] : [{ start: place.start, end: place.end, message }];
  });
}
