/** Line ends of two units, signs of quotation, marks that stand apart from their letters, other alphabets than the Latin, signs that do not show, and those of East Asia. */
const signs = /[\u0300-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3000-\uffff\r>]/;

/** Whether a text has signs that few texts have, and that are read as others: most are told by one look that nothing is to be done. */
export function hasRareSigns(text: string): boolean {
  return signs.test(text);
}
