import { refusal } from "./refusal.ts";

/** The id of a record across types and corpora: base64url of `Type:corpus/id`. */
export function encodeGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

/** Reads a global id. Throws a refusal where the text is none. */
export function decodeGlobalId(text: string): { readonly typename: string; readonly corpus: string; readonly id: string } {
  const match = /^([A-Za-z]+):([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(Buffer.from(text, "base64url").toString("utf8"));
  if (match === null) throw refusal("BAD_ID", `"${text.slice(0, 60)}" is no global id; take ids from the field "id" of a record.`);
  const [, typename = "", corpus = "", id = ""] = match;
  return { typename, corpus, id };
}
