import type { Locale } from "../text/locale.ts";

/** The small words of a reference, by language. */
export const formatWords: Readonly<Record<Locale, { and: string; in: string; editor: string; editors: string; noDate: string }>> = {
  en: { and: "and", in: "In", editor: "ed.", editors: "eds.", noDate: "n.d." },
  es: { and: "y", in: "En", editor: "ed.", editors: "eds.", noDate: "s.f." },
  fr: { and: "et", in: "Dans", editor: "dir.", editors: "dir.", noDate: "s.d." },
};
