/** The first day of an EDTF date, or month, or year, without what says that it is not certain: of `2004-05~/2004-07` it is `2004-05`. */
export function firstDay(date: string): string {
  const [from = "", to = ""] = date.split("/");
  return (/\d/.test(from) ? from : to).replace(/[?~%]$/, "");
}
