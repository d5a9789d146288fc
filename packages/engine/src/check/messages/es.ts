import type { Catalogue } from "./catalogue.ts";
import { aboutSome, at, count, fault, LIST, oneOf, sourceNames, stopped, titled } from "./phrases.ts";

export const es: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "es")}${one.more > 0 ? ` Y ${count("es", one.more)} más.` : ""} Entradas en uso: ${count("es", one.kept)}.`,
  "library.duplicate": (one) => `${fault(one, "es")}${one.more > 0 ? ` Y ${count("es", one.more)} más.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `El texto dice ${text}; ${place.name === LIST ? "la lista" : place.name} dice ${record}${at(place, "línea")}.`,
      ...aboutSome(agree, (names) => `También ${names}.`),
      ...aboutSome(support, (names) => `${names} coincide con el texto.`),
      "¿Cuál es correcto?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) => `«${text}» está en ${source}, pero no en la lista de este texto. ¿Añadirlo?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `«${text}» no se encontró: ${asked.map(({ name, entries }) => `${name === LIST ? "esta lista" : name} (${count("es", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Lo más parecido: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` El corpus ${corpus} lo tiene.`) +
    (unnamed === null ? "" : ` Está en ${unnamed}, que nadie nombra.`),
  "citation.ambiguous": ({ text, titles, choices }) =>
    `«${text}» corresponde a ${titles.length} obras: ${titled(titles, "; ", (more) => `otras ${count("es", more)}`)}.${choices.length === 0 ? "" : ` Elija ${choices.join(" o ")}.`}`,
  "citation.unused": ({ record }) => `${record} está en la lista, pero no se cita en el texto.`,
  "citation.style": ({ style }) =>
    `Este texto cita ${style === "numbers" ? "por números" : "en notas con la referencia completa"}. Esas citas no se comprueban.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Todavía se está leyendo: ${pending.join(", ")}. Las citas se cotejan en cuanto termine.`
      : asked.length > 0
        ? `${citations === 1 ? "1 cita no se pudo confirmar" : `${count("es", citations)} citas no se pudieron confirmar`} con ${sourceNames(asked, "esta lista")}; quizá ${citations === 1 ? "esté" : "estén"} en lo que no se pudo leer: ${unread.join(", ")}.`
        : `No hay con qué cotejar ${citations === 1 ? "1 cita" : `${count("es", citations)} citas`}: este texto no tiene lista de referencias ${unread.length === 0 ? "ni nombra una biblioteca" : `y no se pudo leer lo que nombra: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` Podría nombrar ${oneOf(unnamed, "o", (more) => `${count("es", more)} más`)}.`}`,
};
