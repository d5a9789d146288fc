/** What is left of the shortest address of a link: its signs, which mean nothing. */
const link = /\u0001{9}\s?$/;
const REACH = 10;

/** Whether a link of Markdown ends right before an offset, but for a blank. */
export function isAfterLink(prose: string, at: number): boolean {
  return link.test(prose.slice(Math.max(0, at - REACH), at));
}
