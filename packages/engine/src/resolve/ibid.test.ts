import { describe, expect, test } from "vitest";
import { codes } from "../../test/checked.ts";
import { said } from "../../test/resolved.ts";

const list = `

## References

Lind, Ada. 2001. *Eels*.

Lind, Ada. 2003. *Reeds*.

Tan, Wei. 1999. *Ice*.

Welland, Ruth. 2004. *Who Watches?*
`;

/** What the last citation of a text turned out to be. */
function lastOf(text: string): string | undefined {
  return said(text + list, [])
    .split("; ")
    .at(-1);
}

describe("which work a citation means that points back", () => {
  test.each([
    ["the one before", "It fell (Tan 1999). It rose (ibid.: 5).", "known list:3"],
    ["in prose", "Tan (1999) held so. It rose (*Ibid.*, p. 4).", "known list:3"],
    ["Spanish", "Cayó (Tan 1999: 3). Subió (ídem).", "known list:3"],
    ["one after the other", "It fell (Tan 1999). It rose (ibid.). It fell (ibid.: 5).", "known list:3"],
    ["in the next paragraph", "It fell (Tan 1999).\n\nIt rose (ibid.: 5).", "known list:3"],
    ["in the next note", "It.[^1] So.[^2]\n\n[^1]: Tan (1999).\n\n[^2]: Ibid., 5.", "known list:3"],
    ["two in the group before", "It fell (Tan 1999; Lind 2001). It rose (ibid.).", "ambiguous list:3 list:1"],
    ["the same work twice in the group before", "It fell (Tan 1999: 3; Tan 1999: 5). It rose (ibid.).", "known list:3"],
    ["one of the group before is nobody's", "It fell (Tan 1999; Berg 2010). It rose (ibid.).", "unknown"],
    ["the one before is nobody's", "It fell (Berg 2010). It rose (ibid.).", "unknown"],
    ["pages before", "It fell (Tan 1999).\n\nSo.\n\nSo.\n\nIt rose (ibid.).", "unknown"],
    ["none before", "It rose (ibid.: 5).", "unknown"],
    ["by its author", "It fell (Tan 1999). It rose (Welland 2004). So (Tan, op. cit.: 5).", "known list:3"],
    ["by its author in prose", "It fell (Tan 1999). It rose (Welland 2004). So Tan (op. cit.: 5) held.", "known list:3"],
    ["by the number of a note", "It fell (Tan 1999). It rose (Welland 2004). So (Tan, supra note 3).", "known list:3"],
    ["two works of the author", "It fell (Lind 2001). It rose (Lind 2003). So (Lind, op. cit.: 5).", "ambiguous list:1 list:2"],
    ["by its author, another than the last", "Lind (2001) held so, as did Tan (1999). Lind (ibid.: 5) held.", "known list:1"],
    ["by its author, who is the last", "So held Lind (2001), then Lind (2003). Lind (ibid.: 5) held.", "known list:2"],
    ["after a name that is nobody's", "It fell (Tan 1999), as in Ottawa (ibid.: 5).", "known list:3"],
    ["Spanish, one after the other", "Cayó (Tan 1999). Subió (íbidem). Cayó (íbid.: 5) y (ib., p. 3).", "known list:3"],
    ["German, one after the other", "Es fiel (Tan 1999). Es stieg (ebenda). Es fiel (ebd., S. 3).", "known list:3"],
    ["decomposed", "Cayó (Tan 1999). Subió (íbidem). Cayó (ídem).".normalize("NFD"), "known list:3"],
    ["two in the note before", "It.[^1] So.[^2]\n\n[^1]: Tan (1999); Lind (2001).\n\n[^2]: Ibid., 5.", "ambiguous list:3 list:1"],
    ["two in its own note", "It.[^1]\n\n[^1]: Tan (1999); Lind (2001). Ibid., 5.", "known list:1"],
    ["two in the note before, where it is called", "It.^[Tan (1999) and Lind (2001).] So.^[Ibid., 5.]", "ambiguous list:3 list:1"],
    ["an author not cited before", "It fell (Tan 1999). So (Lind, op. cit.: 5).", "unknown"],
    ["no author, of the only work so far", "It fell (Tan 1999). So (*op. cit*.: 5).", "known list:3"],
    ["no author, of two works", "It fell (Tan 1999; Lind 2001). So (op. cit.: 5).", "unknown"],
    ["of the text itself", "It fell (Tan 1999). So (supra, p. 5).", "unknown"],
    ["by its author before, in italics", "It fell (Tan 1999). It rose (Welland 2004). So Tan (*loc. cit*.: 5) held.", "known list:3"],
    [
      "with another in its note",
      "It.[^1] So.[^2] Or.[^3]\n\n[^1]: Tan (1999).\n\n[^2]: *Ibid*., 6; see also Lind (2001: 7).\n\n[^3]: Ibidem",
      "ambiguous list:3 list:1",
    ],
  ])("%s", (_why, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });

  test("is never a problem", () => {
    expect(
      codes(`It rose (ibid.: 5). It fell (Tan 1999; Lind 2001; Lind 2003; Welland 2004). It rose (ibid.). So (Berg, op. cit.).${list}`),
    ).toBe("");
  });
});
