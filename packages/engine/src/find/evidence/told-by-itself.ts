import { visible } from "../../text/characters.ts";

/** Whether a name and year head a list item, as in a timeline: `- Brexit (2016): the vote`. */
export function isHeadword(prose: string, start: number, after: number): boolean {
  return (
    /(?:^|\n)[\s\u0001]*[-+*•][\s\u0001]+$/.test(prose.slice(Math.max(0, start - 12), start)) &&
    /^[\s\u0001]*[:–—-]/.test(prose.slice(after, after + 4))
  );
}

/** Whether a name and year begin a sentence, or follow *since* or *hence*, and a sign ends them, as where events are told one by one: `Brexit (2016), Katrina (2005).` */
export function isAlone(prose: string, start: number, after: number): boolean {
  if (!/^[\s\u0001]*[.,;]/.test(prose.slice(after, after + 4))) return false;
  const before = visible(prose.slice(Math.max(0, start - 12), start)).trimEnd();
  return before === "" || /[.!?]$|(?<!\p{L})(?:since|desde|depuis|hence|thus|therefore|de ahí|d[’']où)$/iu.test(before);
}
