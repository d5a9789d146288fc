/** A text in an encoding of one byte a letter, given the letters from 128 on that are used. */
const inBytes = (text, letters) => Buffer.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)));
const swapped = (bytes) => Buffer.from(bytes).swap16();
const utf16 = (text) => Buffer.from(`\ufeff${text}`, "utf16le");

const book = (key, author, title, year, rest = "") => `@book{${key}, author = {${author}}, title = {${title}}, year = ${year}${rest}}\n`;
const many = Array.from({ length: 60 }, (_, at) => book(`many${at}`, `Many${at}, Ada`, `Work ${at}`, 1950 + at)).join("");

const libraries = {
  "latin.bib": Buffer.from(
    book("nunez2007", "Núñez, José", "Señales en la niebla", 2007) + book("sack2008", "Säck, Änne", "Über Seen", 2008),
    "latin1",
  ),
  "windows.bib": inBytes(book("obrien2004", "O’Brien, Kate", "The “Still” Shore – 5 €", 2004), {
    "’": 0x92,
    "“": 0x93,
    "”": 0x94,
    "–": 0x96,
    "€": 0x80,
  }),
  "mac.bib": inBytes(book("garcia2011", "García, Rosa", "El perímetro del año", 2011), { í: 0x92, ñ: 0x96 }),
  "greek.bib": inBytes(`% encoding: iso-8859-7\n${book("psarou2012", "Ψαρού, Άννα", "Νερά", 2012)}`, {
    ...Object.fromEntries(Array.from("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ", (letter, at) => [letter, 0xc1 + at])),
    ...Object.fromEntries(Array.from("ΣΤΥΦΧΨΩ", (letter, at) => [letter, 0xd3 + at])),
    ...Object.fromEntries(Array.from("αβγδεζηθικλμνξοπρςστυφχψω", (letter, at) => [letter, 0xe1 + at])),
    Ά: 0xb6,
    ά: 0xdc,
    ύ: 0xfd,
  }),
  "wide.bib": utf16(book("wang2015", "王, 明", "湖", 2015)),
  "wide-other.ris": swapped(utf16("TY  - BOOK\r\nAU  - Çelik, Ayşe\r\nTI  - Göl\r\nPY  - 2001\r\nER  - \r\n")),
  "marked.ris":
    "\ufeffTY  - JOUR\rAU  - Hernández-Rojas, Iván\rTI  - A Third Lake\rPY  - 2012///\rER  - \rTY  - BOOK\rAU  - No, End\rTI  - Not ended\rPY  - 1998\r",
  "broken.bib":
    book("first2001", "First, Ann", "One", 2001) +
    "@book{open2002, author = {Open, Bo}, title = {Never closed,\n  year = 2002\n\n" +
    book("third2003", "Third, Cy", "{\\'E}tudes \\unknown{x} of $a_1$", 2003) +
    "@book{,\n author = {Nokey, Di}, title = {No key} year = 2004 }\n" +
    book("third2003", "Third, Cy", "The same key", 2005) +
    book("gone2006", "Gone, Ed", 'With "quotes" # and nostring', "nostring") +
    "@article{late2007, author = {Late, Flo and others}, title = {Cut o",
  "cut.json":
    '[\n{"id": "whole2001", "type": "book", "author": [{"family": "Whole", "given": "Gus"}], "title": "All", "issued": {"date-parts": [[2001]]}},\n{"id": "half2002", "type": "book", "author": [{"family": "Ha',
  "odd.json": JSON.stringify([
    {
      id: "le1",
      type: "book",
      author: [{ literal: "Lakes Commission" }],
      title: "A <i>Still</i> Shore & 🌊",
      issued: { literal: "spring 2009" },
    },
    { id: 7, type: "nonsense", author: "not a list", title: ["a"], issued: "2010" },
    null,
    {
      id: "e\u0301te2010",
      author: [{ family: "E\u0301te\u0301", "non-dropping-particle": "de l’" }],
      title: "NFD",
      issued: { "date-parts": [["2010", 5]] },
    },
  ]),
  "items.yaml":
    "---\nreferences:\n- id: yves2010\n  author: [{family: Yves, given: Zoé}]\n  title: 'It''s: a title'\n  issued: 2010-05\n- id: bad\n   title: indented wrongly\n- id: last2011\n  author:\n  - name: Last\n  title: |\n    Lines\n    of it\n  issued: {year: 2011}\n...\n",
  "page.bib": `<!doctype html><html><body><pre>${book("paged2003", "Paged, Lou", "On &amp; On", 2003)}</pre></body></html>`,
  "zeros.bib": Buffer.concat([
    Buffer.from(book("zero2001", "Zero, Ann", "Before", 2001)),
    Buffer.alloc(300),
    Buffer.from(book("zero2002", "Zero, Bo", "After", 2002)),
  ]),
  "binary.bib": Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 37) % 256)),
  "empty.bib": "",
  "other.bib": "TY  - BOOK\nAU  - Other, Kim\nTI  - RIS in disguise\nPY  - 2014\nER  - \n",
  "strings.bib":
    '@string{quay = "Quay \\& Daughters"}\n@collection{shores, editor = {Beck, Ada}, title = {Shores}, publisher = quay, year = 1999}\n',
  "heirs.bib":
    '@incollection{muller1999, crossref = {shores}, author = {M{\\"u}ller, Jo}, title = {On Sand}}\n@incollection{lost1999, crossref = {nowhere}, author = {Lost, Jo}, title = {Orphan}}\n@book{used2001, author = {Used, Jo}, title = {T}, publisher = quay # { and } # missing, year = 2001}\n',
  "many.bib": many,
};

/** What becomes of some of them, null of those that are removed: half written, emptied, mended, written anew in another encoding. */
export const oddChanges = {
  "latin.bib": book("nunez2007", "Núñez, José", "Señales en la bruma", 2008),
  "mac.bib": null,
  "wide.bib": "",
  "marked.ris": swapped(utf16("TY  - JOUR\nAU  - Hernández-Rojas, Iván\nTI  - A Fourth Lake\nPY  - 2013\nER  - \n")),
  "cut.json": '[{"id": "whole2001", "type": "book", "author": [{"family": "Whole"}], "title": "All", "issued": {"date-parts": [[2002]]}}]',
  "odd.json": '[{"id": "le1", "type": "book", "title": "A Sti',
  "items.yaml": "---\nreferences:\n- id: yves2010\n  author: [{family: Yves, gi",
  "zeros.bib": Buffer.alloc(400),
  "binary.bib": book("text2001", "Text, Tom", "No more binary", 2001),
  "strings.bib":
    '@string{quay = "The Quay"}\n@collection{shores, editor = {Beck, Ada}, title = {All Shores}, publisher = quay, year = 1999}\n',
  "many.bib": many.slice(0, many.length >> 1),
  "missing.bib": book("yves2010", "Yves, Zoé", "There after all", 2011),
};

const said = [
  "Núñez (2007), Nuñez (2008) and Säck (2008) hold with O’Brien (2004) and O'Brien (2005) what García (2011: 12) and Ψαρού (2012) say,",
  "as do 王 (2015), Çelik (2001, p. 3) and Hernández-Rojas (2012); see also (First 2001; Open 2002; Third 2003, 2005; Late et al. 2007).",
  "Of Whole (2001) and Half (2002) the Lakes Commission (2009) says: “de l’Été (2010) and Yves (2010) 🌊 were last” (Last 2011, 4–5).",
  "Paged (2003), Zero (2001, 2002), Other (2014), Müller (1999), Lost (1999), Used (2001) and Many7 (1957) follow; ibid., p. 3, does not.",
];
const keys = "@nunez2007 and [see @wang2015, 33; -@e\u0301te2010; @nowhere; @many59]";
const typed = ["As Nu", "As many (2", "Said (garc", "Said (2010 yv", "Said [@ma", "Said (ψαρ", "Said (zero aft"];
const named = Object.keys(libraries);

/** Papers and libraries that are odd in their encodings, formats and faults, by their names. */
export const oddFiles = {
  ...libraries,
  "paper.md": `---\nbibliography: [${[...named, "missing.bib", "https://lakes.example/refs.bib", "."].join(", ")}]\n---\n\n${said.join("\n")}\nKeys: ${keys}.\n\n${typed.join("\n\n")}\n`,
  "listed.md": `\ufeff${said.join("\r\n")}\r\n\r\nSaid (núñ\r\n\r\n## Obras citadas\r\n\r\nNúñez, José. 2006. *Señales en la niebla*. Lakeside: Quay.\r\n\r\n王明. 2015. 湖. Lakeside: Quay.\r\n\r\nUnused, Una. 2001. *Nobody’s*. Lakeside: Quay.\r\n`,
  "main.tex": `\\documentclass{article}\n\\addbibresource{latin.bib}\\addbibresource{strings.bib}\\addbibresource{heirs.bib}\n\\begin{document}\n\\input{part}\n\\include{gone}\n${said.join("\n")}\n\\printbibliography\n\\end{document}\n`,
  "part.tex": "As \\textcite[12]{muller1999} and \\cite{lost1999,used2001} say, and N\\'u\\~nez (2007).\n\nSaid \\cite{mu\n",
  "paper.typ": `#bibliography(("wide.bib", "items.yaml"))\nAs 王 (2015) and @yves2010 say, but not Yves (2011).\n\nAs Yv\n`,
  "paper.adoc": `:bibtex-file: broken.bib\n\nAs First (2001) and cite:[third2003] say, but not First (2002).\n\nAs Fir\n`,
};
