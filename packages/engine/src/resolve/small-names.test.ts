import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { resolved } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";

const library = bib(`
@book{tarn1984, author = {tarn, ida}, title = {Ice}, year = 1984}
@article{reed2012, author = {reed, mo and Lind, Ada}, title = {Reeds}, year = 2012}
@misc{quay2014, author = {{librairie Quay}}, title = {Boats}, year = 2014}
@article{diquay1988, author = {diQuay, Ada}, title = {Knots}, year = 1988}
@book{See1999, author = {See, Wei}, title = {Snow}, year = 1999}
`);

test.each([
  ["alone in brackets", "So it is («tarn 1984»)."],
  ["in the sentence", "So «tarn (1984») holds."],
  ["beside others", "So («tarn 1984»; Tan 2003)."],
  ["first of two", "So («reed and Lind 2012»), «reed and Lind (2012»)."],
  ["with others", "So («reed et al. 2012»), and «reed et al. (2012»)."],
  ["after a lead, with pages", "So it is (see «tarn 1984: 4»)."],
  ["with a capital inside", "So «diQuay (1988»), («diQuay, 1988»)."],
  ["an institution", "So («librairie Quay, 2014»), the «librairie Quay (2014»)."],
  ["a word that somebody's name is with a capital", "So it was (see 1999), he could see (1999)."],
  ["another year is no slip", "So it was (tarn 1985)."],
])("names in lower case are known by the library: %s", (_why, drawn) => {
  const { text, spans } = marked(drawn);
  const known = resolved(text, [library]).filter(({ resolution }) => resolution.kind === "known");
  expect(known.map(({ mention }) => mention.text)).toEqual(spans.map((span) => span.text));
});
