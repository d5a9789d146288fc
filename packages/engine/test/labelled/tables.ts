import { type Counts, countsOf, share, silenceOf } from "./figures.ts";
import { forms } from "./read-labelled.ts";
import type { Scored } from "./score.ts";

/** The languages of the set, by file. */
export const languages: Readonly<Record<string, string>> = { en: "English", es: "Spanish", fr: "French", pt: "Portuguese" };

/** The figures as Markdown: by language, by form, and the lines that must stay silent. */
export function tablesOf(byLanguage: Readonly<Record<string, readonly Scored[]>>): string {
  const all = Object.values(byLanguage).flat();
  const head = (first: string) => `| ${first} | precision | recall | authors and year right |\n|---|---|---|---|\n`;
  const byLanguageRows = Object.entries(byLanguage).map(([language, scored]) => row(languages[language] as string, countsOf(scored)));
  const byFormRows = forms.map((form) => row(form, countsOf(all, form)));
  const silentRows = Object.entries(byLanguage).map(([language, scored]) => {
    const { all, silent } = silenceOf(scored);
    return `| ${languages[language]} | ${share(silent, all)} |`;
  });
  const silence = silenceOf(all);
  return [
    `${all.length} lines, ${silence.all} of them without a citation.\n`,
    `${head("language")}${[...byLanguageRows, row("all", countsOf(all))].join("\n")}\n`,
    `${head("form")}${byFormRows.join("\n")}\n`,
    `| lines that must stay silent | do |\n|---|---|\n${[...silentRows, `| all | ${share(silence.silent, silence.all)} |`].join("\n")}\n`,
  ].join("\n");
}

function row(name: string, { labelled, found, hit, right }: Counts): string {
  return `| ${name} | ${share(hit, found)} | ${share(hit, labelled)} | ${share(right, labelled)} |`;
}
