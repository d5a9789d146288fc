import { visible } from "../text/characters.ts";

/** How far around a key what makes it somebody's handle may stand. */
const REACH = 40;

const networks = "Twitter|Mastodon|Instagram|Facebook|Bluesky|TikTok|YouTube|Telegram|Threads|LinkedIn|GitHub|Weibo";
const before = new RegExp(
  `(?:(?:${networks})(?:\\s(?:handle|account|user|feed))?\\W{1,3}|(?:re)?tweet(?:s|ed)?(?:\\s(?:by|from|at))?\\s|(?:^|[.!?]\\s)(?:Follow(?:\\sus(?:\\sat|\\son)?)?|Síguenos\\sen|Suivez)\\s|(?<![\\p{L}\\p{N}])#\\d{1,7}(?:,\\s|\\s\\(|\\s(?:by|por|par)\\s))$`,
  "u",
);
const after = new RegExp(
  `^\\s(?:on|at|en|sur|no|via|auf)\\s(?:${networks}|X(?!\\p{L}))|^\\s\\((?:${networks}|X)\\)|^\\s(?:re)?tweet|^(?:,\\s|\\s(?:in|en|dans)\\s|\\s\\()#\\d`,
  "u",
);

/**
 * Whether an `@` and what follows it is how somebody is called in a social network, `follow @ada2004 on Twitter`, `tweeted by
 * @ada2004`, or where programs are written, beside the number of an issue: `(#1582, @ada2004)`, `by @ada2004 in #1582`.
 */
export function isHandle(prose: string, start: number, end: number): boolean {
  return after.test(visible(prose.slice(end, end + REACH))) || before.test(visible(prose.slice(Math.max(0, start - REACH), start)));
}
