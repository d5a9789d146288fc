import { counted } from "../counted.ts";
import { syntaxes } from "./syntaxes.ts";
import type { Words } from "./words.ts";

export const fr: Words = {
  lookedAt: "Examiné\u00a0:",
  languages: { en: "anglais", es: "espagnol", fr: "français" },
  syntaxes: { ...syntaxes, plain: "texte brut" },
  levels: { error: "erreur", warning: "avertissement", information: "information", hint: "suggestion" },
  list: (line, entries) => `sa propre liste à la ligne ${line} (${counted(entries, "entrée", "entrées")})`,
  noList: "sans liste propre",
  library: (name, entries) => `${name} (${counted(entries, "entrée", "entrées")})`,
  corpus: (name, records, works) =>
    `${name} (${counted(records, "fiche", "fiches")}, ${works === 0 ? "aucun ouvrage" : `dont ${counted(works, "ouvrage", "ouvrages")}`})`,
  explaining: (corpus) => `le corpus ${corpus}, qui explique sans jamais accuser`,
  unnamed: (libraries, entries) =>
    `${counted(libraries, "bibliothèque", "bibliothèques")} que personne ne nomme (${counted(entries, "entrée", "entrées")}), qui ne ${libraries === 1 ? "fait" : "font"} qu'expliquer`,
  couldNotBeUsed: "N'a pas pu servir\u00a0:",
  because: (name, reason) => `${name}\u00a0: ${reason}`,
  differs: "Diffère\u00a0:",
  nothingDiffers: "Rien ne diffère.",
  silenced: (counts) => `Passé sous silence\u00a0: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "un commentaire dans le texte" },
  agrees: (known, all) => `Concorde\u00a0: ${known} sur ${counted(all, "citation", "citations")}.`,
  mistakesInRecords: "Erreurs dans des fiches de corpus\u00a0:",
  faultsInLibraries: "Défauts dans des bibliothèques\u00a0:",
  notChecked: "Non vérifié\u00a0:",
  onlyCorpus: (names) => `seulement dans un corpus non déclaré\u00a0: ${names}`,
  onlyUnnamed: (names) => `seulement dans une bibliothèque que personne ne nomme\u00a0: ${names}`,
  unresolved: (count) => `${counted(count, "citation", "citations")} que rien ici ne confirme\u00a0:`,
  more: (count) => `et ${count} de plus`,
  noPaper: (endings) => `Ce dossier ne contient aucun texte\u00a0: aucun fichier ne finit en ${endings}.`,
  noPaperButLibrary:
    "C'est une bibliothèque, pas un texte\u00a0: --library compare des textes avec elle, et concordat convert dit ce qui n'y va pas.",
  noPaperButPrinted:
    "C'est un PDF ou un fichier de traitement de texte, que Concordat ne lit pas\u00a0: enregistrez-le en Markdown ou en texte brut.",
  noCitations: "Aucune citation auteur-date ni clé trouvée. Les notes et les numéros ne sont pas lus.",
  total: ({ read, unread, problems, unused }) =>
    [
      counted(read, "fichier", "fichiers"),
      ...(unread > 0 ? [counted(unread, "illisible", "illisibles")] : []),
      `${counted(problems, "point", "points")} à revoir`,
      ...(unused > 0 ? [`${counted(unused, "élément nommé", "éléments nommés")} qui ${unused === 1 ? "n'a" : "n'ont"} pas pu servir`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "\u00a0; ",
};
