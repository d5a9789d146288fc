import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { checkDocument } from "../src/check/check.ts";
import { corpusEntities, corpusSource } from "../src/corpus.ts";
import { type DocumentReading, readDocument } from "../src/document.ts";
import type { Syntax } from "../src/mask/syntax.ts";
import { type Recognized, recognize } from "../src/recognize.ts";
import { libraryOf } from "../src/resolve/library-of.ts";
import { bib, book } from "./sources.ts";

const lines = (words: string): readonly string[] => words.split("\n").filter((line) => line !== "");

/** What a text may be made of to make a reader slow: signs that open, signs that join, words that look like citations. */
export const hostile: readonly string[] = [
  ..."([{<)]}>,;:'\"—-*_`~$@#\\|&%!^=+/.“«".split(""),
  ...lines(`
()
[](
![
<!--
-->
<a 
<code>
{{< 
{#
\`\`\`
$$
$a 
@a 
@{a
[^1]: 
&amp;
http://
doi:10.1/a 
\\cite{a
\\cite[
\\cites(
\\begin{verbatim}
\\verb|
\\section{
\\'\\i 
:cite:\`a
.. code::
::
|a|
[a]_
cite:[a
footnote:[
<<a
----
[source]
#f(
#f[
#let a = (
#f("\\"
/*
#cite(<a
et al. 
see 
and 
& 
as cited in 
pp. 3, 
n.d. 
ibid. 
2004 
2004a, b 
(2004) 
1993–2001 
A
Aa 
de la van der 
Lind 
Lind and 
Lind, A., 
(Lind 2004) 
Lind (2004) 
Lind 2004; 
(Lind 2004 [
he said (2004: 3) 
Lind said “so” (2004: 3) 
LKA 
Harbor Guard 
Northern Lakes Accord (LKA) 
concordat-ignore 
They said that it was so and so. 
`),
  "\n",
  "\n\n",
  "\r\n",
  "\n    ",
  "\u00a0",
  "\0",
  "\u0001",
  "e\u0301",
  "👩‍🔬",
  "李",
  "\n\n## References\n\n",
  "Lind, Ada. 2004. Ice. Tarn: Reed.\n\n",
  "\\bibitem{a} Lind, Ada. 2004. Ice.\n",
];

/** How hostile pieces make a text: in turn, one after the other, or in an order like chance. */
export type Arrangement = "turns" | "rows" | "mixed";

/** A text of about this many code units. */
export function arranged(pieces: readonly string[], arrangement: Arrangement, length: number): string {
  const fill = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.round(size / unit.length)));
  if (arrangement === "rows") return pieces.map((piece) => fill(piece, length / pieces.length)).join("");
  if (arrangement === "turns") return fill(pieces.join(""), length);
  let text = "";
  for (let chance = 7; text.length < length; chance = (chance * 1103515245 + 12345) & 0x7fffffff)
    text += pieces[(chance >> 8) % pieces.length];
  return text;
}

const sources = [
  bib(Array.from({ length: 30 }, (_, at) => book(`lind${at}`, "Lind, Ada", String(1980 + at), `Ice ${at}`)).join("")),
  corpusSource(miniCorpus, { declared: false }),
];
const names = [corpusEntities(miniCorpus)];

/** All that is done with a text: read, resolved, names found, checked. */
export function served(text: string, syntax: Syntax): Pick<DocumentReading, "prose" | "list"> & Recognized {
  const reading = readDocument(text, syntax);
  const library = libraryOf(reading, sources);
  const recognized = recognize(reading, library, names);
  checkDocument({ reading, citations: recognized.citations, library, settings: {}, locale: "en" });
  return { prose: reading.prose, list: reading.list, ...recognized };
}
