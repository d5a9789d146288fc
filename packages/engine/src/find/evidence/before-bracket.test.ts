import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

test.each([
  ["a link that is all of a line", "So.\n\n**[Tarn](https://x.org/a)** (2004)\n\nA film.", "library"],
  ["a link before what it says", "So.\n\n[Tan](https://x.org/a) (2004) argues it.", "form"],
  ["what sank as another did", "Le naufrage du Heron (1999) souilla la côte, celui du Tarn (2002) davantage.", "library library"],
  ["a family that is a river elsewhere, in a row", "véanse Tan (1999), del Río (2001) y von Berg (2010).", "form doubt form"],
])("what stands before a year: %s", (_why, text, needs) => {
  expect(shown(text)).toBe(needs);
});

describe("one author in prose is a citation", () => {
  test.each([
    ["with what only those do who look into something", "Tan (2001) carried out forty interviews, and Berg (2003) realizó encuestas."],
    ["the classic", "Rivers divide (the classic is Tan (2001))."],
    ["with what only those who write do", "Tan (2001) restates it; and Berg (2003) operationalizes what Roe (1999) elucidated."],
    [
      "with what somebody is able or tries to do",
      "Of 1,850 houses, Tan (2001) was able to trace 90; and Berg (2003) sought to explain it.",
    ],
    ["with pages or a letter, got wrong", "said that Tan (2011) had got the dates wrong, and Berg (2004) was passed around as a draft"],
    ["whose thought is taken up", "Esta tipología retoma la de Tan (1990) y difiere de la de Berg (2003)."],
    ["by whom it is contested", "Elle est contestée, notamment par Tan (2009), et la tesis fue criticada por Berg (2003)."],
    ["for whom it is so", "On compte Tan (2009), pour qui rien ne change; queda Berg (2003), para quien todo cambia."],
    ["where to begin", "On lakes the place to start is Tan (2001)."],
    ["after a soft line break", "and this is so, as\nTan (2001) has it"],
    ["after a lead-in", "so, as Tan (2001) has it,"],
    ["after a lead-in and a preposition", "As in Tan (2001: 5), it was"],
    ["a family that is a tour elsewhere", "as de la Tour (1999) says"],
    ["in bold, with what is thought of it", "**Tan (2001)** is still the best guide."],
    ["alone with a verb", "Tan (2001) alone regretted it."],
    ["with pages after a further year", "In Tan (1961, 1966: 21) it was so."],
    ["after a lead-in of two words", "according to Tan (2001) it was"],
    ["who was the first to study it", "Tan (2009) was the first to count the barges."],
    ["for whom it is so, within a sentence", "Estalló la crisis; para Tan (1995) fue externa."],
    ["whom one reads or follows", "On lira sur ce point Tan (2001). On suivra ici Berg (2003) plutôt."],
    ["after a verb of saying", "como lo señala Tan (2001) en su obra"],
    ["after a capitalized preposition in Spanish", "Para Tan (2001), no."],
    ["after a lead-in in Spanish", "Según Tan (2001), no."],
    ["after a word for what is written", "on the work of Tan (2001)."],
    ["after a word for what is thought, in Spanish and French", "la tesis de Tan (2001) y celles de Berg (2003)"],
    ["after what somebody is who writes", "the economist Tan (2001) was first"],
    ["after the literature", "The literature is divided: Tan (2001), Berg (2003)."],
    ["after words that lead to one of several", "entre otros, Tan (2001) y Berg Jr. (2003)"],
    ["after what was said in a year", "It was said in 1997 by Tan (1996) already."],
    ["after another's word", "“Reeds,” wrote Tan (2001), “are tall.”"],
    ["by whom it is said", "descrito por Tan (2001), décrit par Berg (2003)"],
    ["with initials", "W. E. B. Tan (2001) was first."],
    ["with the family first", "Tan, Wei (2001) was first."],
    ["who edits", "Tan (ed.) (2001) was first."],
    ["in capitals, and no acronym", "LINDQVIST (2001) was first."],
    ["of whom a sentence tells on", "under Tan (2001), who moved her desk; to Berg (2003) himself"],
    ["whose year was said before", "In 2001 Tan (2001) was first."],
    ["before a verb, past what stands between commas", "Tan (2001), by contrast, holds that it did."],
    ["of whom it is said what was not thought", "Tan (2001) would never have agreed."],
    ["who was the first to say so, in four languages", "Tan (2001) was among the first to say so; Berg (2003) fue el primero en decirlo."],
    ["who is right or says more", "Tan (2001) tenía razón; Berg (2003) va plus loin."],
    ["from whom a term is taken", "The term is borrowed from Tan (2001)."],
    ["after a lead-in in German and Italian", "Laut Tan (2001) war es so; secondo Berg (2003), no."],
    ["in the past of Spanish, French and Portuguese", "Tan (2001) sostenía lo contrario; Berg (2003) notait cela; Lind (2004) afirmou."],
    ["with a second year, with a reprint's, in square brackets", "Tan (2001, 2004) was first; Tan (1901/2001) too; Tan [2001] too."],
    ["whom others cite", "Tan (2001) is often cited."],
    ["with years that a semicolon parts", "the surveys that were used in Tan (2001; 2004)"],
    ["who is named as a source", "The classic statement is Tan (2001)."],
    ["who is judged", "Tan (2001) was blunter; Tan (2001) remains the best source."],
    ["whom others build on", "Nobody has improved on Tan (2001)."],
    ["after a lead-in that is a number as well", "Segundo Tan (2001), não; conforme Berg (2003), sim."],
    ["after a verb with its pronoun", "Comme l’écrit Tan (2001), non."],
    ["after a lead-in in French", "D’après Tan (2001), non."],
    ["before a verb of saying, anywhere", "for whom Tan (2001) argues"],
    ["before a verb with small words", "in this field Tan (2001), who rightly also shows"],
    ["before a verb of saying in Spanish", "en este campo Tan (2001) sostiene"],
    ["before a verb of saying in French", "dans ce champ Tan (2001) soutient"],
    ["with pages", "in the Tan (2001: 5) view, in a Berg (2003), pp. 3-4, view"],
    ["by whom it was coded, planteada ya por whom", "as coded by Tan (2001). Esta idea, planteada ya por Berg (2003), cobra fuerza."],
    [
      "after words that lead to a source together",
      "Nobody put it better than Tan (2001); the reader may turn to Berg (2003), and my debt to Lind (2004) is plain.",
    ],
    [
      "after such words in Romance languages",
      "Cabe citar aquí a Tan (2001). On doit à Berg (2003) beaucoup. Segue-se aqui Lind (2004). Voyez Roe (1962).",
    ],
    ["after a word that bids in German", "Man lese Tan (1922)."],
    ["after a lead-in in Dutch and Italian", "Aldus Tan (2001). Così anche Berg (2003), con altre parole."],
    ["in the possessive", "against Tan's (2001) view"],
    ["with a particle", "van der Berg (2001) was first."],
    ["a surname that is a word of things", "Según Paz (2001), no."],
    ["with given names, before a verb of saying", "Wei Ling Tan (2001) argues"],
    ["in whose manner it is", "a port in the manner of Tan (2001), used in the sense of Berg (2003)"],
    ["what goes on at a time", "By then Tan (2001) was calling it a failure; soon Berg (2003) was already arguing the contrary."],
    ["verbs that end in y, of several after an aside", "But, more recently, Tan (2001) denies it, and Berg and Lind (2003) clarify why."],
    ["one surname with a conjunction, with given names or without", "Ortega y Gasset (1930) y Josep Puig i Cadafalch (1908) cavaron."],
    ["the work of an author in Italian and German", "Il saggio di Tan (2001); der Aufsatz von Berg (2003) ist alt."],
    ["an office that is called by what it deals with", "As Fisheries and Oceans Canada (2001) reported, no."],
    ["whose French article is an institution's", "l’enquête du Credoc (2004), les travaux du Conseil (2001)"],
    ["with a letter after the year", "in the LKC (2001a) and under Tan (2001b)"],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["form"]));
  });
});

describe("one author whom nothing but the place before a year shows counts where others are cited", () => {
  test.each([
    ["at the beginning", "Tan (2001) was first."],
    ["with what is hers", "Tan (2001) moved her desk."],
    ["at the beginning of a paragraph", "One.\n\nTan (2001) was first."],
    ["on the first line after front matter", "---\ntitle: A\n---\nTan (2001) was first."],
    ["in a list item", "- Tan (2001) was first.\n* Tan (2001) was second."],
    ["in a quotation of a paragraph", "> Tan (2001) was first."],
    ["after a clause", "in contrast, Tan (2001) was first"],
    ["after a conjunction in Portuguese", "E Tan (2001) o diz."],
    ["after a word that joins sentences", "And Tan (2001) was first."],
    ["after 'by'", "first raised by Tan (2001) in a talk"],
    ["what things go on to do, too", "Tan (2001) went on to take eleven prizes."],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["place"]));
  });
});

describe("one name that may be a thing's, too, counts there, and is no problem", () => {
  test.each([
    ["after a word of place", "In Tan (2001) the matter is new."],
    ["after a comma and another name", "of Lindqvist, Tan (2001) was first"],
    ["an event without a word for it", "After Katrina (2005) it was"],
    ["a verb that is no verb of saying", "In Tan (2001), it is said"],
    ["several words without a verb of saying", "Moon Landing (1969) was on all screens."],
    ["what a state may turn to", "The state may turn to Tarn (1998) and can look to Berg (2001)."],
    ["in whose style it was", "They moved in the style of Tan (1956), in blue."],
    ["what things do at a time", "By then Tarn (1976) was showing its age."],
    ["the head of a list item", "- Brexit (2016): the vote"],
    ["a bank at the head of a list item", "- DSB Bank (2009) - a run"],
    ["an event told by itself", "Brexit (2016). The vote was close."],
    ["the first of a row of events", "Watergate (1972), and what came of it."],
    ["in whose time it was won, twice", "They won under Tan (2005, 2006) and let him go."],
    ["an event that something goes back to", "Since Katrina (2005), no."],
    ["an event that something comes of", "Hence Katrina (2005). Thus Brexit (2016), and no more."],
    [
      "what comes next",
      "The flood, followed by Katrina (2005), y el lago, seguido por Tarn (2001); in 2008, 2012 and 2016, followed by Lindex (2012).",
    ],
    ["several years within a sentence", "In the decade of Tan (1993, 1997), grass was fast."],
    ["what a German relative clause is about", "eine These, die Tan (2001) vertrat und nicht mehr"],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["chance"]));
  });
});

describe("what happens in a place or several times is nobody", () => {
  test.each([
    ["a meeting in a place", "At COP27 in Sharm (2022), parties agreed."],
    ["a meeting and its place in brackets", "decided at COP29 (Tarnby, November 2024) again"],
    ["words of a link", '<p><a href="/content/docs/lakes.pdf" class="link">Tan 2025</a></p>'],
    ["one of several", "The first Biennial Assessment (2014) estimated it."],
    ["a treaty that words of a bracket lead to", "It stood (after the end of the Tarn Treaty 1990)."],
    ["what those who write made themselves", "Fonte: Autores (2022)."],
    ["what was founded there", "En esos años se crea el Instituto de Lagos (1987) en Lima."],
    ["of whose founding it tells", "after the founding of the Lake Board (1984)"],
    ["a title with its French article", "suivi du Libertinage (1924), puis"],
    ["land with its French article", "des communes du Villard et Saint-Tarn (1773)."],
    ["who is called by an estate", "appartenant au marquis de Tarn (1782)."],
    ["after what kind it is, with its article", "Her second novel, The Tarn House (1983), sold well."],
    ["one word, with whose it is after it", "Side two opens with a track from Tarn (1971), her fourth album."],
    ["one word, with whose it is", "Luego escribió su novela más conocida, Tarn (1786), en francés."],
    ["words of a title before its end", "Her album, Cuz I Tan You (2019), which sold."],
    ["what somebody made", "In her novels, such as *Marea* (1999), the sea; of his early films, including Baja Tarn (1964), none is left."],
    ["a tour", "They left on the Home Tarn Tour (2013)."],
    ["a region", "Votes were held in Uttar Pradesh (2009)."],
    ["further years of a victory", "Past winners of the cup include Tarn (1994, 1998) and Heron (2002)."],
    ["a count of people, with its article", "lo que vino (después de la fecha del Censo 2011)"],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["library"]));
  });
});

describe("one name in prose may be an author or a thing", () => {
  test.each([
    ["an everyday word within a sentence", "Compare it with He (2015)."],
    ["a month's name that says something", "as April (1989) has argued; April (1989) concedes it, comme Mars (1998) le montre"],
    ["a month's name with pages, or whose something is", "Page (2001: 40) is blunter; Box (1988, p. 9) too, but June’s (1995) view"],
    [
      "a month's name after a word that leads",
      "The chapter follows May (2004), según Abril (2006); in this I follow June (1997), and August (2001), who has no doubts.",
    ],
    [
      "an institution that gives figures, after another",
      "L’Observatoire des quais (2018) et l’Office des lacs (2019) donnent des chiffres voisins.",
    ],
    ["against whom it is, an institution with its article", "Against the Royal Commission on Quays (2000), they held on."],
    ["a thought dropped at a time", "By then Tan (1996, 2001) had dropped the premise."],
    ["what is somebody's who may be another", "By then Brexit (2016) had cost the man his seat."],
    [
      "a family with a place in it",
      "Según Ruiz de Lima (1961), no. Para Costa de Lisboa (1977), sim; como ya había dicho Ruiz de Quito (1999).",
    ],
    ["whom it is against", "It was against Tan (1957), and not for them. C’est contre Berg (1961) que le livre est écrit."],
    ["a clause that begins", "The crowd apes; thus Tan (1981). La foule imite : ainsi Berg (1981)."],
    ["after another year", "In 2004, Tan (2001) was old."],
    ["an institution with its article", "the Harbor Office (2005) was"],
    ["a country that says", "Canada (2001) argues"],
    ["an acronym with its French article", "Selon l’ONU (2010), rien"],
    ["families in capitals that dashes join", "a frase, e LINDQVIST - OKAFOR (2001) dizem"],
    ["an acronym that shows", "LKC (1994) shows that"],
    ["an acronym that puts a figure", "LKC (2021) put the number of boats at 400."],
    ["an acronym that is asked first", "Per the LKC (2011), no."],
    ["an acronym that says so", "Costs fell, says the LKC (2011)."],
    ["an acronym whose data they are", "Fuente: elaboración propia con datos del LKC (2020)."],
    ["an acronym that has figures", "In the LKC (2019) figures, no."],
    ["in whose manner it is, in English", "They met the median voter à la Tan (1957)."],
    ["an acronym that something is from", "The table is from LKC (2014)."],
    ["an acronym after a word that points", "See LKC (2014) for more."],
    ["what somebody thought of", "under the Tan (2001) rule"],
    ["what does something with a thought", "Tan (2001) has long closed the debate."],
    ["what does something with a thought, in Spanish", "Tan (2001) abrió la discusión."],
    ["what does something with a thought, in French", "Tan (2001) a ouvert le débat."],
    [
      "what somebody thought of, in Spanish, French and Portuguese",
      "La prueba de Tan (1978). Le test de Berg (1960), o teste de Lind (1969).",
    ],
    ["what somebody thought of, a regression, a solution", "A Tan (1972) regression has the Berg (1950) bargaining solution."],
    ["what somebody thought of, with a hyphen", "They use a Tan (2003)-type model of two ports."],
    ["what was thought before somebody", "This pre-Tan (1962) picture of ice sells, and the post-Berg (2001) literature, too."],
    ["what readers are told to do", "4. Discuss Tan (1971) with an example. Resuma Berg (1998)."],
    ["who may be right", "Was Tan (1911) right? And this: is Berg (2001) wrong about the ice?"],
    ["a German preposition that is also after something", "Nach Tan (2001) war es so."],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["doubt"]));
  });
});

test.each([
  ["what another says on a page", "Both LKC (2001) and Reed Watch (2003: 6) dispute it.", "doubt form"],
  ["what another says on a page otherwise", "LKC (2001: 6) counts eels, whereas QHC (2003) does not.", "form doubt"],
  ["a treaty beside a treaty", "LKC (2001) covers eels, whereas QHC (2003) does not.", "library library"],
])("an acronym beside %s", (_why, text, needs) => {
  expect(shown(text)).toBe(needs);
});
