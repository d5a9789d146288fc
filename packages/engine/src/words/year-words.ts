/** Say that a work has no date. */
export const undated: readonly string[] =
  "n.d.|n. d.|s.f.|s. f.|s/f|s.d.|s. d.|s/d|o. J.|no date|undated|sin fecha|sem data|senza data|sans date|ohne Jahr".split("|");

/** Point to a work cited before, where a year stands: `Ibid., p. 3`, `Lind, op. cit., p. 3`. */
export const citedBefore: readonly string[] =
  "ibidem|ibid.|ibid|ibídem|ibíd.|ibíd|íbidem|íbid.|íbid|ib.|id.|idem|ídem|ebd.|ebenda|op. cit.|ob. cit.|loc. cit.|art. cit.|op.cit.|loc.cit.|op cit.|op cit|ob cit|loc cit|art cit|supra".split(
    "|",
  );

/** Say that a work is still to come, in the place of its year or before it, `Lind forthcoming 2004`; parted by bars. */
export const toCome = "forthcoming|in press|en prensa|de próxima aparición|à paraître|sous presse";

/** Say that a work is not published, or not yet. */
export const unpublished: readonly string[] = (
  `${toCome}|to appear|accepted|submitted|under review|in preparation|manuscript in preparation|in prep.|unpublished manuscript|unpublished|mimeo|` +
  "work in progress|in progress|in review|under contract|under revision|inédito|inédit|próximo a publicarse|por publicarse|por aparecer|en preparación|aceptado|enviado|en " +
  "préparation|soumis|" +
  "no prelo|em preparação|im Erscheinen|im Druck|in Vorbereitung|i. E.|in corso di stampa|in stampa"
).split("|");

const noDate = new RegExp(`^(?:${undated.map((words) => words.replaceAll(".", "\\.?").replaceAll(" ", "\\s*")).join("|")})$`, "iu");

/** Whether words in place of a year say that a work has no date: `n.d.`, `s. f.`. */
export function isUndated(year: string): boolean {
  return noDate.test(year);
}

/** Whether words in place of a year say that a work is still to come, in whatever words: `in press`, `en prensa`. */
export function isComing(year: string): boolean {
  return /^\p{L}[\p{L}\p{M}\s.]+$/u.test(year) && !isUndated(year);
}
