import { ownCopy } from "./own-copy.ts";

/** How many answers are remembered about one thing; then all are forgotten, and asked anew. */
const MOST = 2000;

/**
 * Answers a question about something that never changes, such as a library, from memory where it was asked of late: papers
 * cite the same works again and again, and a keystroke leaves most citations as they are.
 *
 * @param find gives the answer where it is not remembered
 * @param keyOf tells questions apart: all that the answer depends on
 */
export function remembered<About extends object, Question, Answer>(
  find: (about: About, question: Question) => Answer,
  keyOf: (question: Question) => string,
): (about: About, question: Question) => Answer {
  const memory = new WeakMap<About, Map<string, Answer>>();
  return (about, question) => {
    const key = keyOf(question);
    const answers = memory.get(about) ?? new Map<string, Answer>();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find(about, question);
    if (answers.size === 0) memory.set(about, answers);
    else if (answers.size === MOST) answers.clear();
    answers.set(ownCopy(key), answer);
    return answer;
  };
}

/** How many answers about texts are remembered before the older of them count as old, as many as a book has different names. */
const MOST_TEXTS = 4000;

/**
 * Answers a question about a text from memory where it was asked of late, such as of a name that papers print again and again. Of
 * what is remembered the older half is forgotten at a time, so that a text of many words does not lose them all again and again.
 */
export function rememberedText<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  let answers = new Map<string, Answer>();
  let old = answers;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const answer = old.get(own) ?? find(own);
    if (answers.size === MOST_TEXTS) {
      old = answers;
      answers = new Map();
    }
    answers.set(own, answer);
    return answer;
  };
}

/** Tells questions apart that are words. */
export function itself(question: string): string {
  return question;
}

/** Asks a question once, and only when its answer is first asked for. */
export function once<Answer>(find: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => {
    known ??= { answer: find() };
    return known.answer;
  };
}

/** Asks a question about a thing that never changes once, as long as there is the thing. */
export function onceForEach<About extends object, Answer>(find: (about: About) => Answer): (about: About) => Answer {
  const memory = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    const known = memory.get(about);
    if (known !== undefined) return known.answer;
    const answer = find(about);
    memory.set(about, { answer });
    return answer;
  };
}

/** Asks a question about two things that never change once, as long as there are both. */
export function onceForPair<One extends object, Other extends object, Answer>(
  find: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const asked = onceForEach((one: One) => onceForEach((other: Other) => find(one, other)));
  return (one, other) => asked(one)(other);
}

/**
 * What was last made for each thing, given again as long as it fits: what is made of it in turn then stays too.
 *
 * @returns asks for what is made for a thing: whether what was made last still fits, and how it is made anew
 */
export function lastForEach<About extends object, Made extends object>(): (
  about: About,
  fits: (last: Made) => boolean,
  make: () => Made,
) => Made {
  const memory = new WeakMap<About, Made>();
  return (about, fits, make) => {
    const last = memory.get(about);
    if (last !== undefined && fits(last)) return last;
    const made = make();
    memory.set(about, made);
    return made;
  };
}
