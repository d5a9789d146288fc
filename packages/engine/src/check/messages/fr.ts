import type { Catalogue } from "./catalogue.ts";
import { aboutSome, at, count, fault, LIST, oneOf, sourceNames, stopped, titled } from "./phrases.ts";

export const fr: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "fr")}${one.more > 0 ? ` Et ${count("fr", one.more)} autres.` : ""} Entrées retenues\u00a0: ${count("fr", one.kept)}.`,
  "library.duplicate": (one) => `${fault(one, "fr")}${one.more > 0 ? ` Et ${count("fr", one.more)} autres.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `Le texte dit ${text}, ${place.name === LIST ? "la liste" : place.name} dit ${record}${at(place, "ligne")}.`,
      ...aboutSome(agree, (names) => `${names} aussi.`),
      ...aboutSome(support, (names) => `${names} dit comme le texte.`),
      "Lequel est juste\u00a0?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) =>
    `«\u00a0${text}\u00a0» est dans ${source}, mais pas dans la liste de ce texte. L'ajouter\u00a0?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `«\u00a0${text}\u00a0» est introuvable\u00a0: ${asked.map(({ name, entries }) => `${name === LIST ? "cette liste" : name} (${count("fr", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Le plus proche\u00a0: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` Le corpus ${corpus} le contient.`) +
    (unnamed === null ? "" : ` Il figure dans ${unnamed}, que personne ne nomme.`),
  "citation.ambiguous": ({ text, titles, choices }) =>
    `«\u00a0${text}\u00a0» convient à ${titles.length} ouvrages\u00a0: ${titled(titles, "\u00a0; ", (more) => `${count("fr", more)} autres`)}.${choices.length === 0 ? "" : ` Choisissez ${choices.join(" ou ")}.`}`,
  "citation.unused": ({ record }) => `${record} est dans la liste, mais n'est pas cité dans le texte.`,
  "citation.style": ({ style }) =>
    `Ce texte cite ${style === "numbers" ? "par numéros" : "dans des notes qui donnent la référence entière"}. Ces citations ne sont pas vérifiées.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Lecture en cours\u00a0: ${pending.join(", ")}. Les citations seront vérifiées ensuite.`
      : asked.length > 0
        ? `${citations === 1 ? "1 citation n'a pas pu être confirmée" : `${count("fr", citations)} citations n'ont pas pu être confirmées`} par ${sourceNames(asked, "cette liste")}\u00a0; peut-être dans ce qui n'a pas pu être lu\u00a0: ${unread.join(", ")}.`
        : `Rien pour vérifier ${citations === 1 ? "1 citation" : `${count("fr", citations)} citations`}\u00a0: ce texte n'a pas de liste de références et ${unread.length === 0 ? "ne nomme aucune bibliothèque" : `ce qu'il nomme n'a pas pu être lu\u00a0: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` Il pourrait nommer ${oneOf(unnamed, "ou", (more) => `${count("fr", more)} autres`)}.`}`,
};
