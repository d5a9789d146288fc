/** How long work may go on before somebody else gets a turn, and how long it may be kept waiting for one, in milliseconds. */
const [TURN, WAIT] = [1, 50];

/**
 * Runs work that is done in steps, letting the event loop turn in between.
 *
 * @param isBusy whether somebody is waiting for an answer, which comes first
 * @param onTurn told how many steps were done, at each turn
 */
export async function inTurns<T>(steps: Generator<void, T>, isBusy: () => boolean, onTurn: (steps: number) => void): Promise<T> {
  let since = performance.now();
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    onTurn(count);
    await nextTurn();
    for (const from = performance.now(); isBusy() && performance.now() - from < WAIT; ) await nextTurn();
    since = performance.now();
  }
}

/** Node's `setImmediate` lets messages in and loses no time; a browser's timers wait four milliseconds each, its channels do not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else throughChannel(resolve);
  });
}

const waiting: (() => void)[] = [];
let channel: InstanceType<typeof MessageChannel> | null = null;

function throughChannel(then: () => void): void {
  if (channel === null) {
    channel = new MessageChannel();
    channel.port1.addEventListener("message", () => waiting.shift()?.());
    channel.port1.start();
  }
  waiting.push(then);
  channel.port2.postMessage(null);
}
