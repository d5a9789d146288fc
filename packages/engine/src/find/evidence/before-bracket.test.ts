import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

describe("one author in prose is a citation", () => {
  test.each([
    ["after a soft line break", "and this is so, as\nTan (2001) has it"],
    ["after a lead-in", "so, as Tan (2001) has it,"],
    ["after a lead-in and a preposition", "As in Tan (2001: 5), it was"],
    ["after a lead-in of two words", "according to Tan (2001) it was"],
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
    ["of whom a sentence tells on", "Tan (2001) moved her desk."],
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
    ["at the beginning of a paragraph", "One.\n\nTan (2001) was first."],
    ["on the first line after front matter", "---\ntitle: A\n---\nTan (2001) was first."],
    ["in a list item", "- Tan (2001) was first.\n* Tan (2001) was second."],
    ["in a quotation of a paragraph", "> Tan (2001) was first."],
    ["after a clause", "in contrast, Tan (2001) was first"],
    ["after a conjunction in Portuguese", "E Tan (2001) o diz."],
    ["after a word that joins sentences", "And Tan (2001) was first."],
    ["after 'by'", "first raised by Tan (2001) in a talk"],
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
    ["what a German relative clause is about", "eine These, die Tan (2001) vertrat und nicht mehr"],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["chance"]));
  });
});

describe("what happens in a place or several times is nobody", () => {
  test.each([
    ["a meeting in a place", "At COP27 in Sharm (2022), parties agreed."],
    ["a meeting and its place in brackets", "decided at COP29 (Baku, November 2024) again"],
    ["words of a link", '<p><a href="/content/docs/lakes.pdf" class="link">Tan 2025</a></p>'],
    ["one of several", "The first Biennial Assessment (2014) estimated it."],
    ["a treaty that words of a bracket lead to", "It stood (after the end of the Tarn Treaty 1990)."],
    ["what those who write made themselves", "Fonte: Autores (2022)."],
    ["what was founded there", "En esos años se crea el Instituto de Lagos (1987) en Lima."],
    ["of whose founding it tells", "after the founding of the Lake Board (1984)"],
    ["a title with its French article", "suivi du Libertinage (1924), puis"],
    ["land with its French article", "des communes du Villard et Saint-Tarn (1773)."],
    ["who is called by an estate", "appartenant au marquis de Tarn (1782)."],
    ["a count of people, with its article", "lo que vino (después de la fecha del Censo 2011)"],
  ])("%s", (_why, text) => {
    expect(shown(text)).toBe("library");
  });
});

describe("one name in prose may be an author or a thing", () => {
  test.each([
    ["an everyday word within a sentence", "Compare it with He (2015)."],
    ["after another year", "In 2004, Tan (2001) was old."],
    ["an institution with its article", "the Harbor Office (2005) was"],
    ["a country that says", "Canada (2001) argues"],
    ["an acronym with its French article", "Selon l’ONU (2010), rien"],
    ["families in capitals that dashes join", "a frase, e LINDQVIST - OKAFOR (2001) dizem"],
    ["an acronym that shows", "LKC (1994) shows that"],
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

describe("a thing with its date needs a library's word", () => {
  test.each([
    ["what stands beside a thing", "Neither Tan (2016) nor the flood (2020) was told; Heron (1957) and Lark 11 (1969) went up."],
    ["a work by its maker", "Tarn’s Marea (1975) made summers."],
    ["by whom it was made", "Founded by Tan and Lind (1975), the firm grew; dirigida por Berg (1980), fondée par Tarn (1900)."],
    ["who painted and built it", "The mural by Tan (1937) covers it; un retrato de Berg (1939) lo muestra; le pont de Lind (1992)."],
    ["who won it", "Two laureates, the winner Tan (2006) among them; el campeón Lind (2014)."],
    ["what happened, a compound of German", "Der Reaktorunfall von Tarn (1986) und die Präsidentenwahl von Berg (2008)."],
    [
      "what a noun is of, in Italian and German",
      "La casa di Tarn (1944) è chiusa; nella festa di Berg (1839), no. Der Kniefall von Tarn (1970) bewegte viele.",
    ],
    ["what came after a place", "post-Fukushima (2011) literature"],
    ["a place after a preposition of Italian", "Il sacco di Roma (1527) e il silenzio di Berlin (1989), la notte di Praga (1968)."],
    ["a trial, a conference, in Italian", "Il processo di Tarn (1995), la conferenza di Berg (1945)."],
    ["what came before or after a thing", "The post-Tarn (1992) city and the pre-Brexit (2016) polls, a Chernobyl (1986)-type accident."],
    ["a name that somebody gave", "It came out under the name Tarn Etch (2007), under the title Marea (1998)."],
    ["a model by its maker", "Tan’s Model T (1908) put them on wheels."],
    ["a place beside a thing, before a verb", "The Tarn spill (1986) and Fukushima (2011) turned opinion."],
    ["where somebody was, in French and Spanish", "Il enseigna à la Tarnonne (1968); ella llegó a la Tarna (1982)."],
    [
      "what happened, in Italian",
      "La strage di Tarn (1980), l’eccidio di Berg (1944), la caduta di Lind (1975), il disastro del Vanto (1963).",
    ],
    [
      "what happened, in German and Dutch",
      "Der Fall von Tarn (1975), das Massaker von Lind (1995); de val van Berg (1975), de ramp van Tarn (2000).",
    ],
    ["what happened, in Spanish and French", "El derrocamiento de Tarn (1973), la catastrophe de Lind (1952)."],
    ["what has the definite article", "The Heron (1990) and the Lark (2021) see the same sky."],
    ["what stands beside a term of office", "Tan (2003–2007) and Lind (2008) took the next titles."],
    ["what is counted in thousands", "They live in Quaytown (2010: 153,060) and Heronby (2010: 36,047)."],
    ["what is measured or counted", "Tan (1930; 319 m) stood; Ottawa (2011: 12,615) and Tan (2011: 2,615,060) grew."],
    ["what is won", "Wei Tan (2002, 2003, 2009) won there."],
    ["a city", "Ottawa (2001) was first."],
    ["cities in a row", "from Rio (1992), Kyoto (1997) and on"],
    ["a town after a city", "the meetings in London (2017) and in Reed (2018)"],
    ["a city in Portuguese", "conferências em Londres (2017) e em Berlim (2018)"],
    ["a country in Spanish", "En España (1978) fue"],
    ["a possessive of a country", "Mexico's (2004) decision"],
    ["a war", "World War II (1939) began."],
    ["a treaty", "The Treaty of Rome (1957) began."],
    ["what came into being", "The World Bank (1944) was founded then; le Conseil (1946) fut créé."],
    ["a number at its end", "Title VI (1964) forbids it; Basel II (2004) began."],
    ["a film by its maker", "Tan's Harbor (1985) is long."],
    ["an article at the beginning", "The Titanic (1912) sank; La Belgique (1993) aussi."],
    ["an indefinite article", "She won an Oscar (1998) there."],
    ["a tariff, a pandemic, a mutiny", "The Tarn-Berg Tariff (1930), the Tarn Pandemic (1918) and el Motín de Tarn (1766) came first."],
    ["a storm in French", "La tempête Xenia (2010) fit des morts."],
    ["what is built", "le barrage de Tarn (1959), the Tarn bridge of Berg (1890), la presa de Lind (1969)"],
    ["a memoir", "Her memoir Marea (2000) was banned."],
    ["a tale", "El cuento Marea (1953) es breve."],
    ["part of a name that no author has", "The Mars Tarn (1997) and the Good Friday Agreement (1998) holds."],
    ["conventions", "The Tarn Conventions (1949: art. 3) apply."],
    ["what is won", "She won a Tarn (1987), recibió el Berg (1961), remporta le Lind (1964)."],
    ["what somebody launched", "The yard launched Heron (1998) late."],
    ["a volcano, a play, a march", "El volcán Tarn (1982), la pièce Marée (1959), la marche des Tarns (1983) first."],
    ["what goes on in a country", "Le Tour de France (1903) part en juillet."],
    ["an acronym with its French article in capitals", "Le LKC (1976) devint grand."],
    ["what becomes of things", "Heron Freight (1998) bought two ships; Tarn (1999) sank; Muelle (1985) duró poco."],
    ["a title of two after its kind", "The documentary Tan & Me (1989) was shot there."],
    ["a treaty in German", "Der Vertrag von Tarn (2007) trat 2009 in Kraft."],
    ["a court's case in Latin", "In re Tarn (1967) gave them counsel."],
    ["who is named by an office and says nothing", "Prime Minister Tarn (1988) was there."],
    ["who took office", "The Tarn Party (1976) took office in November."],
    ["one of a kind", "A Heron Dinghy (1996) was found; they hid in a Heron Dinghy (1997) at night."],
    ["where somebody went", "The yard moved to Tarnby (1917); ella emigró a Tarnby (1939); il déménagea à Tarnby (1951)."],
    ["the next of a row of models", "Heron 405 (1987), Heron Sea (1990): both sold."],
    ["an acronym with its article in capitals", "L’ALENA (1994) est en vigueur."],
    ["a named thing at the beginning", "The Nobel Prize (2009) went elsewhere."],
    ["a rise, a diet", "Rise of Communism (1917) and Diet of Worms (1521)"],
    ["a summit with others before it", "The G20 Pittsburgh Summit (2009) committed"],
    ["a revolution in a list", "- French Revolution (1789): liberty"],
    ["a case", "Tarn v. Berg (1954) held it"],
    ["a battle in lower case", "at the battle of the Tarn (1916) they"],
    ["a treaty in lower case", "le traité de Tarn (2007) a été signé"],
    ["a storm", "Hurricane Ida (2021) came."],
    ["an acronym", "As NAFTA (1994) had it"],
    ["a work of art", "the film Traffic (2000) did"],
    ["a work of art that follows", "The film Sin Puerto (2000) follows two of them."],
    ["a fall, a death", "the fall of Tarn (1975), la muerte de Lind (1986), la mort d’Aubin (1973)"],
    ["a country where something happened", "The invasion of Grenada (1983) took days."],
    ["treaties in the plural", "The Tarn-Berg Treaties (1977) gave it back."],
    ["a survey", "The Harbor Office Survey (2004) and la Encuesta Nacional de Muelles (2012) count."],
    ["a cup", "O Plano Tarn (1994) e a Copa do Porto (2014)."],
    ["German nouns", "Das Grundgesetz (1949) und der Einigungsvertrag (1990) sind alt."],
    ["a row of German nouns", "Die Wende (1989), der Mauerbau (1961), die Wahl (2005)."],
    ["one of several", "A Quay Special (2004) was seized."],
    ["a phase, an option, an annex", "Phase II (2010), Option B (2020), Annex B (1997)"],
    ["an affair, a tower, a comet", "l’affaire Tarn (1894), la tour Berg (1889), Comet Hale-Tarn (1997)"],
    ["gardens, a championship", "Maple Quay Gardens (1931) and le Mondial (1998)."],
    ["a street, a term", "on Quay Road (1969) in Michaelmas Term (2004)"],
    ["an acronym that does what no institution says", "the LKC (2017) extended it"],
    ["figures of a place", "Ontario (2004: 12.4 million)"],
    ["a room", "the lot, Room 2004, and Building 1990"],
    ["a row of meetings", "They met at Tarn (2005), Lindau (2007) and L’Aube (2009)."],
    ["a thing with an article", "the Titanic (1912) sank"],
    ["a month that is a surname, too", "It was in March (2004); the model of May’s (1975: 3) was his."],
    ["an opening word that is a surname, too", "In brief: Given (2004), 15."],
  ])("%s", (_why, text) => {
    expect(new Set(shown(text).split(" "))).toEqual(new Set(["library"]));
  });

  test.each([
    ["months", "It was in October (2004)."],
    ["tables", "See Table (2) and Figure (2004)."],
  ])("nothing at all: %s", (_why, text) => {
    expect(shown(text)).toBe("");
  });
});
