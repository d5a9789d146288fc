/**
 * How long a server must have told nothing to have told all, after a document was opened and where it looks anew what serves it, and how
 * long that may take, in milliseconds.
 */
const [OPENED, ANEW, MOST] = [500, 2500, 60_000];

/**
 * A server that is asked all about documents: what serves each, what was looked at, what is wrong where, the card of every word, and what
 * is offered at the end of every line. It answers by question, as texts.
 *
 * @param folder its address
 */
export async function askedServer(start, folder, options) {
  const answers = {};
  /** Those that were asked about each document, by its address. */
  const questions = {};
  let last = 0;
  const server = start((method, params) => {
    if (!told[method]) return;
    last = performance.now();
    answers[`${told[method]} ${params.uri}`] = answerOf(params);
  });
  /** Asks about documents once all is told, and once more where something was told meanwhile: it may change what was answered. */
  const ask = async (documents, since, quiet) => {
    for (let asked = since; asked <= last || asked === since; ) {
      while (last < since || performance.now() - last < quiet) {
        if (performance.now() - since > MOST) throw new Error(`Not all is told of ${documents[0].uri}.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      asked = performance.now();
      for (const document of documents) {
        // What is offered no longer is no question any more.
        for (const question of questions[document.uri] ?? []) delete answers[question];
        questions[document.uri] = [];
        for await (const [question, answer] of answersIn(server, document)) {
          answers[question] = answerOf(answer);
          questions[document.uri].push(question);
        }
      }
    }
  };
  const initializationOptions = { trusted: true, ...options };
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };
  await server.ask("initialize", { processId: null, rootUri: folder, capabilities, initializationOptions });
  server.tell("initialized", {});
  return {
    /** @param documents the address, language and text of each */
    async opened(documents) {
      for (const [number, document] of documents.entries()) {
        const since = performance.now();
        server.tell("textDocument/didOpen", { textDocument: { ...document, version: 1 } });
        await ask([document], since, number === 0 ? ANEW : OPENED);
      }
      return answers;
    },
    /** @param changes the files that were written, made or removed, as the protocol says it */
    async changed(changes, documents) {
      const since = performance.now();
      server.tell("workspace/didChangeWatchedFiles", { changes });
      await ask(documents, since, ANEW);
      return answers;
    },
    /** @param documents those that are asked about once more */
    async again(documents) {
      await ask(documents, last, ANEW);
      return answers;
    },
    close: () => server.close(),
  };
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
