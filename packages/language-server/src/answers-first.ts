/** How long an answer takes to get out once it is there, in milliseconds. */
const OUT = 3;

/** Keeps in mind whether somebody waits for an answer, so that what takes long can stand back. */
export function answersFirst(): { readonly isBusy: () => boolean; during<R>(answer: () => R): R } {
  let waiting = 0;
  let until = 0;
  const answered = (): void => {
    waiting -= 1;
    until = performance.now() + OUT;
  };
  return {
    isBusy: () => waiting > 0 || performance.now() < until,
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
