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
  /** What stands right before the name: no word but a sign, a word with a capital, one of some kinds, or one that tells of few things. */
  sign: 0x80,
  capital: 0x100,
  preposition: 0x200,
  article: 0x400,
  conjunction: 0x800,
  being: 0x1000,
  likening: 0x2000,
  possessive: 0x4000,
  telling: 0x8000,
  /** A dash right before the name, or two blanks on one side of it and its bracket, as between columns. */
  dash: 0x10000,
  gap: 0x20000,
  /** A sign of emphasis before the bracket. */
  italic: 0x40000,
  /** The bracket goes on from its year, or is not just four digits in round brackets. */
  more: 0x80000,
  odd: 0x100000,
  /** What follows: a comma, else a letter; the end of the line. */
  comma: 0x200000,
  goesOn: 0x400000,
  lineEnds: 0x800000,
  /** Another bracket near by. */
  brackets: 0x1000000,
} as const;
