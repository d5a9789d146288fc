/** How long an answer takes to get out once it is there, and a question to come in that follows on what was typed, in milliseconds. */
const SOON = 3;

/** Keeps in mind whether somebody waits for an answer, or is about to ask, so that what takes long can stand back. */
export function answersFirst(): { readonly isBusy: () => boolean; typed(): void; during<R>(answer: () => R): R } {
  let waiting = 0;
  let until = 0;
  const typed = (): void => {
    until = performance.now() + SOON;
  };
  const answered = (): void => {
    waiting -= 1;
    typed();
  };
  return {
    isBusy: () => waiting > 0 || performance.now() < until,
    typed,
    during(answer) {
      waiting += 1;
      let given: ReturnType<typeof answer> | undefined;
      try {
        given = answer();
        return given;
      } finally {
        if (given instanceof Promise) given.then(answered, answered);
        else answered();
      }
    },
  };
}
