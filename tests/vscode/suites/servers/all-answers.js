/**
 * How long a server must have told nothing to have told all, of the first document, for which it looks through the folder, and of
 * others, and how long that may take, in milliseconds.
 */
const [FIRST, NEXT, MOST] = [2500, 500, 60_000];

/**
 * All that a server says of documents: what serves each, what was looked at, what is wrong where, the card of every word, and what is
 * offered at the end of every line. By question, as texts.
 *
 * @param folder its address
 * @param documents the address, language and text of each
 */
export async function allAnswers(start, folder, documents, options) {
  const answers = {};
  let last = performance.now();
  const server = start((method, params) => {
    if (!told[method]) return;
    last = performance.now();
    answers[`${told[method]} ${params.uri}`] = answerOf(params);
  });
  const initializationOptions = { trusted: true, ...options };
  await server.ask("initialize", { processId: null, rootUri: folder, capabilities: {}, initializationOptions });
  server.tell("initialized", {});
  for (const [number, document] of documents.entries()) {
    const { uri, languageId } = document;
    const began = performance.now();
    server.tell("textDocument/didOpen", { textDocument: { ...document, version: 1 } });
    const isTold = () => performance.now() - last > (number === 0 ? FIRST : NEXT);
    const isChecked = () => languageId === "bibtex" || answers[`what was looked at in ${uri}`] !== undefined;
    // What is told while one asks may change what was answered.
    for (let asked = 0; asked <= last; ) {
      while (!isChecked() || !isTold()) {
        if (performance.now() - began > MOST) throw new Error(`Not all is told of ${uri}.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      asked = performance.now();
      for await (const [question, answer] of answersIn(server, document)) answers[question] = answerOf(answer);
    }
  }
  server.close();
  return answers;
}

/** What a server tells of its own accord. */
const told = {
  "textDocument/publishDiagnostics": "what is wrong in",
  "concordat/status": "what serves",
  "concordat/checked": "what was looked at in",
};

/** What a server answers about the places of a document. */
async function* answersIn(server, { uri, text }) {
  for (const [line, words] of text.split(/\r\n?|\n/).entries()) {
    const at = (character) => ({ textDocument: { uri }, position: { line, character } });
    for (const { index } of words.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}@]/gu))
      yield [`the card at ${line + 1}:${index + 1} of ${uri}`, await server.ask("textDocument/hover", at(index))];
    const offered = await server.ask("textDocument/completion", { ...at(words.length), context: { triggerKind: 1 } });
    yield [`what is offered at the end of line ${line + 1} of ${uri}`, offered];
    for (const item of offered.items.slice(0, 3))
      yield [`the card of ${item.label}, offered on line ${line + 1} of ${uri}`, await server.ask("completionItem/resolve", item)];
  }
}

/** An answer as a text, without the time at which something was read. */
const answerOf = (answer) => JSON.stringify(answer, (name, value) => (name === "readAt" && value !== null ? "then" : value));
