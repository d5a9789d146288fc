import { printCount } from "@concordat/engine";
import type { FileFault, JsonFault, Messages, Must } from "./messages.ts";

const count = (number: number): string => printCount(number, "fr");

const files: Readonly<Record<Extract<FileFault, string>, string>> = {
  missing: "Ce fichier n'existe pas.",
  folder: "C'est un dossier, non un fichier.",
  device: "C'est un tube ou un périphérique, pas un fichier.",
  circle: "Ses liens tournent en rond.",
  forbidden: "Vous ne pouvez pas lire ce fichier\u00a0; vérifiez ses droits d'accès.",
  tooLarge: "Il dépasse 256\u00a0Mo.",
  notHere: "Seuls les fichiers de cette machine sont lus.",
  notText: "Ce n'est pas un fichier de texte.",
  notBase64: "La réponse de l'éditeur n'est pas en base64.",
};

const json: Readonly<Record<Extract<JsonFault, string>, string>> = {
  backslash: "une barre oblique inverse est isolée\u00a0; écrivez / dans les chemins",
  noClosingQuote: "il manque le guillemet fermant de ce texte",
  tooDeep: "l'imbrication est trop profonde",
  noValue: "il manque une valeur ici",
  singleQuotes: "le texte se met entre guillemets doubles, non simples",
  comment: "JSON n'admet pas de commentaires\u00a0; retirez celui-ci",
  commaTooMany: "cette virgule est de trop\u00a0; retirez-la",
  noComma: "il manque une virgule avant ceci",
  noWord: "il manque ici un mot entre guillemets doubles",
  empty: "il est vide\u00a0; écrivez {}",
  afterEnd: "quelque chose suit sa fin\u00a0; retirez-le",
};

const musts: Readonly<Record<Extract<Must, string>, string>> = {
  paths: "une liste de chemins",
  names: "une liste de noms",
  flag: "true ou false",
  headings: "une liste de titres, chacun de moins de 80 caractères et contenant une lettre",
  levels: "des codes avec error, warning, information, hint ou off",
  rules: "une liste de { code, text }",
};

const either = (words: readonly string[]): string => {
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.slice(0, -1).join(", ")} ou ${quoted.at(-1)}`;
};

function jsonFault(fault: JsonFault): string {
  if (typeof fault === "string") return json[fault];
  const { kind, text } = fault;
  if (kind === "unquoted") return `${text} n'est pas entre guillemets doubles`;
  if (kind === "neverClosed") return `ce ${text} n'est jamais fermé`;
  return kind === "noColon" ? `il manque deux-points après ${text}` : `il manque ici une virgule ou ${text}`;
}

export const fr: Messages = {
  file: (fault) => {
    if (typeof fault === "string") return files[fault];
    if (fault.kind === "other") return `Il n'a pas pu être lu (${fault.reason}).`;
    return `Il y a plus de ${count(fault.most)} fichiers et dossiers à parcourir\u00a0; nommez un dossier plus petit, ou les fichiers un par un.`;
  },
  yourSettings: "vos réglages",
  commandLine: "la ligne de commande",
  namedBy: (who) => `Il est nommé par ${who}.`,
  outside: (who) =>
    `Il se trouve hors du dossier et il est nommé par ${who}\u00a0; il sera lu quand vous ferez confiance à cet espace de travail ou le nommerez dans vos propres réglages.`,
  nowhere: (who) => `Il est nommé par ${who}, mais le texte ne se trouve encore dans aucun dossier\u00a0; enregistrez-le d'abord.`,
  atPlace: (name, what) => `${name}\u00a0: ${what}`,

  noFormat:
    "Concordat lit les bibliothèques qui se terminent par .bib, .ris, .json (CSL-JSON) ou .yaml (CSL-YAML)\u00a0; celle-ci n'en est pas une.",
  noEntry: "Il ne contient aucune entrée pour le moment.",
  breaksOff: (entries, held) =>
    `Il s'interrompt au milieu d'une entrée, comme à moitié enregistré, avec ${count(entries)} entrées sur ${count(held)}.`,
  endsEarly: (entries, held) =>
    `Il s'arrête après ${count(entries)} entrées sur ${count(held)}, comme à moitié enregistré\u00a0; la suite est attendue, une minute au plus.`,
  lacksLast: (entries) =>
    `Il lui manque les ${count(entries)} dernières entrées qu'il avait\u00a0; s'il a été coupé pendant l'enregistrement, enregistrez-le de nouveau.`,
  stays: "La version lue auparavant reste en usage.",
  notUtf8: (encoding) =>
    `le fichier n'est pas en UTF-8\u00a0; il a été lu comme du ${encoding}. Enregistrez-le en UTF-8 pour plus de sûreté.`,
  strayBytes: (bytes, as) =>
    `${bytes === 1 ? "un octet" : `${count(bytes)} octets`} du fichier ${bytes === 1 ? "n'est" : "ne sont"} pas de l'UTF-8, le premier ici\u00a0; lus comme du ${as.join(", ")}. Vérifiez ces lettres et enregistrez le tout en UTF-8.`,
  zeros: (zeros) =>
    `${count(zeros)} zéros se trouvent ici à la place du texte, comme en laisse une panne\u00a0; ce qui s'y trouvait est perdu. Reprenez le fichier d'une copie.`,
  madeOnce: (written) =>
    `des lettres sont ici celles d'un autre codage, comme «\u00a0${written}\u00a0», dans tout le fichier\u00a0; elles ont été lues comme elles devaient l'être. Exportez-le de nouveau en UTF-8.`,
  twiceEncoded: (written) =>
    `des lettres sont ici celles d'un autre codage, comme «\u00a0${written}\u00a0»\u00a0; elles étaient perdues avant l'enregistrement du fichier. Exportez-le de nouveau en UTF-8.`,
  address: "C'est une adresse, et les adresses ne sont pas téléchargées\u00a0; enregistrez une copie et nommez-la.",
  computed: "Seuls R ou TeX peuvent dire de quel fichier il s'agit\u00a0; il n'a donc pas été cherché.",
  texStrings: "TeX l'a lui-même\u00a0; il ne contient pas d'ouvrages, seulement des noms de revues.",
  entryStays: "Ce qu'elle disait avant reste en usage.",
  beingRead: "Lecture en cours.",
  moreProblems: (number) => `${count(number)} autres problèmes de cette bibliothèque ne sont pas affichés.`,
  unnamed: "Personne ne la nomme\u00a0: elle explique seulement.",
  tooManyLibraries: (found, most) =>
    `Ce dossier contient ${count(found)} fichiers de bibliothèque que personne ne nomme\u00a0; les ${count(most)} premiers sont regardés. Nommez ceux que vous utilisez.`,
  tooManyDoubtful: (found, most) =>
    `Sur ${count(found)} fichiers JSON et YAML de ce dossier, les ${count(most)} premiers ont été examinés. Nommez les bibliothèques que vous utilisez.`,
  tooLargeLibraries: (megabytes) =>
    `Les fichiers de bibliothèque que personne ne nomme sont regardés jusqu'à ${count(megabytes)}\u00a0Mo en tout\u00a0; les autres ont été laissés de côté. Nommez ceux que vous utilisez.`,
  tooManyPassed: (most) =>
    `Les fichiers de bibliothèque que personne ne nomme ont été cherchés parmi les ${count(most)} fichiers et dossiers les plus proches\u00a0; il y en a d'autres. Nommez ceux que vous utilisez.`,
  tooManyTexts: (most) =>
    `Pour voir quels textes vont ensemble, ${count(most)} fichiers ont été regardés\u00a0; les autres ont été laissés de côté, avec les bibliothèques qu'ils nomment.`,
  missingText: "Il n'est pas là\u00a0; les bibliothèques qu'il nomme peut-être, et sa liste, n'ont pas été regardées.",

  noCorpus: (known) =>
    `Il n'y a pas de corpus de ce nom (connus\u00a0: ${known || "aucun"}), ni de dossier ou de paquet installé de ce nom qui en contienne un.`,
  noCorpusThere: "Ce n'est pas un corpus\u00a0: il ne contient ni data/corpus.yaml, ni corpus.yaml, ni dist/data.json.",
  corpusUnreadable: "Il ne contient aucun corpus lisible\u00a0; corrigez les erreurs ci-dessous.",
  corpusBroken: "Il ne contient aucune fiche lisible\u00a0; corrigez les erreurs ci-dessous.",
  corpusEmpty: "Il ne contient encore aucune fiche.",
  twin: (name, user) =>
    `Deux corpus s'appellent «\u00a0${name}\u00a0»\u00a0: ${user} et celui-ci, qui n'est pas utilisé. Donnez-lui un autre nom.`,

  noJson: (fault) => `Ce n'est pas du JSON valide (${jsonFault(fault)})\u00a0; ses réglages ont été laissés de côté.`,
  noObject: "Les réglages doivent être un objet JSON.",
  must: (word, must, what) => {
    const wanted = typeof must === "string" ? musts[must] : either(must.oneOf);
    return `«\u00a0${word}\u00a0» doit être ${wanted}\u00a0; laissé de côté${what === null ? "" : `\u00a0: ${what}`}.`;
  },
  item: (number) => `élément ${number}`,
  noSetting: (word) => `«\u00a0${word}\u00a0» n'est pas un réglage de Concordat\u00a0; il a été laissé de côté.`,
  noCode: (code, setting) =>
    `«\u00a0${code}\u00a0» n'est pas un code de Concordat\u00a0; il a été laissé de côté dans «\u00a0${setting}\u00a0».`,
  didYouMean: (word) => `Vouliez-vous dire «\u00a0${word}\u00a0»\u00a0?`,
};
