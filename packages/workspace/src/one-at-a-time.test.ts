import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("work that is asked for while it is under way is done once more, for all who asked", async () => {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const work = oneAtATime(async (thing) => {
    begun.push(thing);
    const number = begun.length;
    await new Promise<void>((resolve) => finish.push(resolve));
    if (number === 2) throw new Error("broken");
    return number;
  });
  const [first, second, third, other] = [work("a"), work("a"), work("a"), work("b")];
  const failed = [first, second, third].slice(1).map((one) => one.catch(String));
  expect(begun).toEqual(["a", "b"]);
  for (const done of finish.splice(0)) done();
  expect(await first).toBe(1);
  await expect(other).rejects.toThrow("broken");
  await Promise.resolve();
  expect(begun).toEqual(["a", "b", "a"]);
  for (const done of finish.splice(0)) done();
  expect(await Promise.all(failed)).toEqual([3, 3]);
  const again = work("a");
  for (const done of finish.splice(0)) done();
  expect(await again).toBe(4);
});
