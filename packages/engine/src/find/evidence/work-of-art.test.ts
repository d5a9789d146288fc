import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What each citation of a text needs, parted by blanks. */
function needs(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map((mention) => mention.needs)
    .join(" ");
}

describe("a title with its year", () => {
  test.each([
    ["after its kind", "She is in the thriller Salt Ferry (2010) and Danish drama Low Water (2011), too."],
    ["after its kind, small words within", "It was the film Living in Tarn (1992) that made it pay."],
    ["after its kind, in Spanish and Portuguese", "la comedia Marea Baja (1999), a minissérie Porto Velho (2003)"],
    ["after what a book is of", "his last book of sonnets Salt Fountain (1954), su libro de cuentos Marea Baja (1961)"],
    ["between commas after its kind", "It began with the musical, Salt Ferry (2004), which ran long."],
    ["between commas after what its kind is on", "Her ballads about the yard, Rusty Tides (1806), express it."],
    ["between commas before its kind", "He knew Salt Ferry (1940), the most famous treatise on ropes."],
    ["after the participle by which it is called", "a broad model called Harbor Semantics (1976) and, entitled Low Water (1980), another"],
    ["after what it won", "She had the Quay Prize for Best Voice for Seven Piers ... Seven Ropes (1960) then."],
    ["by which somebody is known", "Those who knew him from Salt Ferry (1993) were many."],
    ["which pleases those who hear it", "Listeners will love Low Water (2007) for its songs."],
    [
      "in a row after film roles",
      "Her screen credits include The Pier (2007), A Low Boat (2009), Rope Lane (2010), Winch (2013) and Oakum (2015).",
    ],
    ["in quotes, and beside it", "en obras como 'To Sail West' (1995) y 'Reeds' (2000), o “Quiet Harbors” (1998) y Mareas (2003)"],
    ["heads of items under each other", "- The Fog (2007)\n- Capstan (2008)\n- Bollard (2020)"],
    ["heads of items with who made them", "* Capstan (1996, Ada Lind)\n* Ne nous noyons plus (1966, Georges Laurin)"],
    ["in brackets in another language", "Her The Sailors (Les Matelots, 1959) came next, after Les Phares (The Lighthouses, 1951)."],
    ["in brackets and italics after italics", "In *Low Water* (*Marea Baja*, 1999) it ends."],
    ["in brackets after a title with a sign", "She was in Ready? (Three Ferries, 1950) and in others."],
    ["titles in italics that please", "Audiences who loved *Tarn* (2019) found *Heron* (2017) too sweet."],
    ["a heading of a full name", "# Ada Lind (2022)\n\nSo"],
  ])("needs a library: %s", (_why, text) => {
    expect(new Set(needs(text).split(" "))).toEqual(new Set(["library"]));
  });

  test.each([
    ["whoever says something of a kind", "In her study of drama, Lind (2004) argues so.", "form"],
    ["whoever is named with a work that is cited so", "The critic called Ada Lind (2004) a classic.", "doubt"],
    ["a family in brackets after a title", "in The Nature of Harbors (La Porta, 1999) and The Sailors (Lind, 2004)", "form form"],
    ["a question before what answers it", "Is it Rome? (Lind Tan, 1950).", "form"],
    ["a family before its apposition", "Lind (2004), a novel approach, holds.", "form"],
    ["whose quotes are none", "The Childers’ (2004) view and Reeds' (2001) view", "form form"],
    ["a list of families", "- Lind (2004)\n- Tan (2005)", "chance place"],
    ["an institution with who wrote for it", "- Lake Board (1996, Ada Lind)", "chance"],
    ["a heading of a family", "## Welsh (2004)\n\nSo", "place"],
    ["one to whom readers turn", "Readers may consult Lind (2004) on it.", "chance"],
  ])("but not: %s", (_why, text, expected) => {
    expect(needs(text)).toBe(expected);
  });
});
