import { marked } from "@concordat/marked";
import { expect } from "vitest";
import { hover } from "../src/features/hover.ts";
import { analyzed } from "./lakes.ts";

/** The card at the cursor without its escapes and the addresses of its links, as a reader sees it. */
export async function seen(drawn: string, locale: "en" | "es" | "fr" = "en"): Promise<string | undefined> {
  const { text, cursor, spans } = marked(drawn);
  const found = hover(await analyzed(text), cursor, locale);
  if (found && spans[0]) expect(found.span).toMatchObject({ start: spans[0].start, end: spans[0].end });
  return found?.markdown.replace(/\[((?:\\.|[^\\\]])*)\]\([^)]*\)/g, "$1").replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
