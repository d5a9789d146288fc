/** How the tests of all hosts went. */
export const counts = { passed: 0, failed: 0 };

/** What each host answered to each question, by its title. */
const answers = new Map();
let host = "";

/** Every line that is printed from now on until the next call comes from this host. */
export function beginHost(title) {
  host = title;
}

/** Reads what is printed: counts the lines by which each suite tells its tests, and keeps answers instead of printing them. */
export function readOutput(stream) {
  const write = stream.write.bind(stream);
  let rest = "";
  stream.write = (chunk) => {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop();
    const shown = lines.filter((line) => !take(line));
    return shown.length === 0 || write(`${shown.join("\n")}\n`);
  };
}

/** Takes note of a line; true where it is not to be shown. */
function take(line) {
  if (/^\s+ok /.test(line)) counts.passed += 1;
  if (/^\s+FAILED /.test(line)) counts.failed += 1;
  const answer = /^suite: answer (.*)$/.exec(line)?.[1];
  if (answer === undefined) return false;
  const known = answers.get(host) ?? new Map();
  answers.set(host, known.set(...JSON.parse(answer)));
  return true;
}

/** Compares what the hosts answered, where more than one was asked, as a test of its own. */
export function compareAnswers() {
  const [one, other] = [...answers];
  if (other === undefined) return;
  const questions = new Set([...one[1].keys(), ...other[1].keys()]);
  const said = ([title, known], question) => `${title}: ${JSON.stringify(known.get(question)) ?? "nothing"}`;
  const isSame = (question) => JSON.stringify(one[1].get(question)) === JSON.stringify(other[1].get(question));
  const differing = [...questions].filter((question) => !isSame(question));
  const name = `${one[0]} and ${other[0]} give the same answers to ${questions.size} questions`;
  if (differing.length === 0) console.log(`\n  ok ${name}`);
  else console.log(`\n  FAILED ${name}: ${differing[0]}\n${said(one, differing[0])}\n${said(other, differing[0])}`);
}
