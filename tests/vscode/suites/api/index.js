import "mocha/mocha.js";

/* global ONLY_TESTS */

/** Entry that VS Code calls: runs the tests with mocha and tells each one, in the Node host and in a worker alike. */
export function run() {
  globalThis.location ??= { search: "" }; // mocha's portable build reads its options from a page's address
  const { mocha, Mocha } = globalThis;
  mocha.setup({ ui: "tdd", timeout: 20_000, reporter: class {}, ...(ONLY_TESTS === "" ? {} : { grep: ONLY_TESTS }) });
  require("./extension.test.js");
  require("./open-library.test.js");
  require("./same-answers.test.js");
  require("./large-library.test.js");
  return new Promise((resolve, reject) => {
    const counts = { passed: 0, failed: 0 };
    const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_RUN_END } = Mocha.Runner.constants;
    mocha
      .run()
      .on(EVENT_TEST_PASS, (test) => {
        counts.passed += 1;
        console.log(`  ok ${test.fullTitle()}`);
      })
      .on(EVENT_TEST_FAIL, (test, error) => {
        counts.failed += 1;
        console.log(`  FAILED ${test.fullTitle()}: ${error.message}`);
      })
      .on(EVENT_RUN_END, () => {
        console.log(`suite: ${counts.passed} passed, ${counts.failed} failed`);
        if (counts.failed > 0 || counts.passed === 0) reject(new Error(`${counts.failed} failed`));
        else resolve();
      });
  });
}
