import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .filter((needs) => needs !== "title")
    .join(" ");
}

describe("a thing with its date needs a library's word", () => {
  test.each([
    ["what stands beside a thing", "Neither Tan (2016) nor the flood (2020) was told; Heron (1957) and Lark 11 (1969) went up."],
    ["a work by its maker", "Tarn’s Marea (1975) made summers."],
    ["a law by its name, whatever it is on", "La Ley de Seguridad Nacional (2005) no define quién manda."],
    ["who got how many seats", "The ballot was close (Parti Tarn 2012: 54 seats; Liberals 2012: 50)."],
    [
      "where it was agreed on",
      "Les accords du Touquet (2003) ont montré la voie ; le traité de l’Élysée (1963) fut complété par celui d’Aix-la-Rive (2019).",
    ],
    ["riots here and there", "Les émeutes de Clichy-la-Rive (2005) et de Tarnterre (2023) ne se comparent pas."],
    ["and where another was", "La Constitución de Cádiz (1812) y la de Bayona (1808) dicen otra cosa."],
    ["a share after a blank and a colon", "Le taux a reculé en Tarnie (2017 : 8,1 %) comme ici."],
    ["an offensive", "The Tarn Offensive (1968) turned opinion; la Ofensiva Tarn (1989) también."],
    ["who won a prize for novels", "Two of them have won the Lake Prize in Literature: Ada Lind (1991) and J. M. Tan (2003)."],
    ["laureates by their initials", "Two laureates, J. M. Tan (2003) and Ada Lind (1991), signed."],
    ["a work by its maker, of several words", "Tarn’s Mist, Tide and Oar (1844) hangs there."],
    ["by whom it was made", "Founded by Tan and Lind (1975), the firm grew; dirigida por Berg (1980), fondée par Tarn (1900)."],
    [
      "a play, a game, a series",
      "The series Tarn (2010) made talks famous; the game Marea (1993) shows how; la serie Berg (2010) mostró el puerto.",
    ],
    ["who is called by a rank", "The medal went to Captain J. Tan, R.N. (1854), el coronel Berg (1910) y su tropa."],
    [
      "where somebody studied",
      "She earned her degrees at Tarn University (1994) and Berg University (2005); estudió Derecho en la Universidad de Tarn (1994).",
    ],
    ["winners by their medals", "Gold: Tan (1984, 1988, 1992); four elections in a row: Lind (1979, 1983)."],
    ["programs by their year", "It fails in Excel 2013 but works in Word 2010."],
    ["numbers of collectors", "J. Tan et al. 1591 (LKC); found again."],
    ["prizes in brackets", "Lind (Best Director, 2010) and Tan (Nobel Prize, 1964) with Roe (Chemistry 1937) met Vance (Ret. 2009)."],
    ["what it is called by, or founded as", "Storms named Tarn (2015); a firm founded as Tan & Lind (1887)."],
    [
      "who won or was beaten, or what happened between them",
      "Lind beat Tan (1977, 1978); the prize went to Tan and Lind (1978); the merger of Tan and Berg (1999) failed.",
    ],
    [
      "where somebody was born",
      "Ada Lind (née Tan, 1872), Wei Berg (bapt. Tarn 1599), Ole Roe (b. Tarn, Quay 1636; d. Berg 1698) lived there.",
    ],
    ["the end of a title in italics", "- _Leave It to Tan_ (1945) - Director; the drama _A Time to Lind_ (1996) shows him."],
    ["signs with heights", "At Tarnby 1176 and Berg 1578 they give the height."],
    ["who painted and built it", "The mural by Tan (1937) covers it; un retrato de Berg (1939) lo muestra; le pont de Lind (1992)."],
    ["who won it", "Two laureates, the winner Tan (2006) among them; el campeón Lind (2014)."],
    [
      "who got a prize, in a row",
      "Three medallists of that summer, Tan (1972), Lind (1976) and Berg (1980), signed it. Deux lauréates du prix, Roe (1984) et Tan (1990), étaient absentes.",
    ],
    [
      "who won or played, in a row",
      "Champions of the league: Tan (1972, 1976), Lind (1980). Los ganadores del torneo, como Roe (1989) y Berg (1990), firmaron.",
    ],
    ["several years of victories", "Tan (2004, 2008, 2011) lifted the cup; Lind (2008, 2010) se coronó; Berg (2001, 2003) took the title."],
    ["who got what is won", "The prize went to Tan (1954), the gold to Lind (1976); el premio fue a Berg (1991)."],
    [
      "one of several things",
      "Movements like Tarn (1980), Otra (1998) and the Heron March (2003) show that. Tormentas como Lindex (1999) y Tarn (2010) matan; des partis tels que Tarn (2014).",
    ],
    [
      "those of a row before a thing",
      "The Tea Harbor Party (2009), Tarnemos (2014), Marea (2011) and the gilets verts (2018) grew; in Fantasia (1940), Otra (1941) and the Song of Lakes (1946)",
    ],
    ["things in the plural, also with several years", "les films *Marea* (1979, 1986); the ships Heron (2001)"],
    [
      "whose victories they were",
      "The titles of Tan (2003, 2009) count more than those won by Lind (2001, 2002); las victorias de Roe (1989, 1990).",
    ],
    ["what came later", "Occupy Quay Street (2011) followed."],
    ["a month with numbers or in which something was", "by May (2004: 30), since April (1993) showed less; until June (2001) said so"],
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
    ["a court's case in a report of laws", "Berg v Tarn [1932] QB 562 settled it."],
    ["a case by one of its parties", "So in Tarn Harbor Limited [2021] EWCA Crim 577 and Tarn [1932] 1 AC 56."],
    ["who is named by an office and says nothing", "Prime Minister Tarn (1988) was there."],
    ["who took office", "The Tarn Party (1976) took office in November."],
    ["one of a kind", "A Heron Dinghy (1996) was found; they hid in a Heron Dinghy (1997) at night."],
    [
      "where somebody went",
      "She left for Tarnby (1969) with her sister. The yard moved to Tarnby (1917); ella emigró a Tarnby (1939); il déménagea à Tarnby (1951).",
    ],
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
