/**
 * What shows at a glance of names before a bracketed year, a bit each. A rule that says at which of them it may hold is asked of no
 * others: most are of few names, and what is not asked need not be fetched.
 */
export const shows = {
  /** A name has several words; several are named. */
  spaced: 0x1,
  several: 0x2,
  /** The name is what those who write call themselves, a school's, another institution's, has a number, or a year tells it apart. */
  self: 0x4,
  school: 0x8,
  institution: 0x10,
  numbered: 0x20,
  yearly: 0x40,
  /** The word right before the name: one with a capital, one of some kinds, or one that tells of few things. */
  capital: 0x80,
  genitive: 0x100,
  preposition: 0x200,
  article: 0x400,
  conjunction: 0x800,
  being: 0x1000,
  likening: 0x2000,
  possessive: 0x4000,
  telling: 0x8000,
  /** The sign there, if no word: a comma, a dot, a colon or an apostrophe, what closes or parts. */
  afterComma: 0x10000,
  afterDot: 0x20000,
  afterColon: 0x40000,
  afterClose: 0x80000,
  /** A dash right before the name, or two blanks on one side of it and its bracket, as between columns. */
  dash: 0x100000,
  gap: 0x200000,
  /** A sign of emphasis before the bracket. */
  italic: 0x400000,
  /** The bracket goes on from its year, or is not just four digits in round brackets. */
  more: 0x800000,
  odd: 0x1000000,
  /** What follows: a comma, else a letter; the end of the line. */
  comma: 0x2000000,
  goesOn: 0x4000000,
  lineEnds: 0x8000000,
  /** Another bracket near by. */
  brackets: 0x10000000,
} as const;
