/** Whether something is told to be in a place: `the referendums in Norway (1994) rejected it`. */
export function isWhere(prose: string, start: number): boolean {
  return /\p{Ll}\s(?:in|en|em|au|à)\s$/u.test(prose.slice(Math.max(0, start - 6), start));
}
