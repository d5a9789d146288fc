import type { Catalogue } from "./catalogue.ts";
import { aboutSome, at, count, fault, LIST, oneOf, sourceNames, stopped, titled } from "./phrases.ts";

export const en: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "en")}${one.more > 0 ? ` ${count("en", one.more)} more like it.` : ""} ${count("en", one.kept)} kept.`,
  "library.duplicate": (one) => `${fault(one, "en")}${one.more > 0 ? ` ${count("en", one.more)} more like it.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `Text says ${text}, ${place.name === LIST ? "list" : place.name} says ${record}${at(place, "line")}.`,
      ...aboutSome(agree, (names) => `So does ${names}.`),
      ...aboutSome(support, (names) => `${names} agrees with the text.`),
      "Which is right?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) => `"${text}" is in ${source} but not in this paper's list. Add it?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `"${text}" was not found: ${asked.map(({ name, entries }) => `${name === LIST ? "this list" : name} (${count("en", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Nearest: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` The corpus ${corpus} has it.`) +
    (unnamed === null ? "" : ` ${unnamed} has it, which nobody names.`),
  "citation.ambiguous": ({ text, titles, choices }) =>
    `"${text}" fits ${titles.length} works: ${titled(titles, "; ", (more) => `${count("en", more)} more`)}.${choices.length === 0 ? "" : ` Choose ${choices.join(" or ")}.`}`,
  "citation.unused": ({ record }) => `${record} is in the list but not cited in the text.`,
  "citation.style": ({ style }) =>
    `This text cites ${style === "numbers" ? "by numbers" : "in notes that give the whole reference"}. Such citations are not checked.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Still being read: ${pending.join(", ")}. Citations are checked once that is done.`
      : asked.length > 0
        ? `${citations === 1 ? "1 citation" : `${count("en", citations)} citations`} could not be confirmed by ${sourceNames(asked, "this list")}, and may be in what could not be read: ${unread.join(", ")}.`
        : `Nothing to check ${citations === 1 ? "1 citation" : `${count("en", citations)} citations`} against: this text has no reference list and ${unread.length === 0 ? "names no library" : `what it names could not be read: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` It could name ${oneOf(unnamed, "or", (more) => `${count("en", more)} more`)}.`}`,
};
