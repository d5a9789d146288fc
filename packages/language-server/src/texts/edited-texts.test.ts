import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { createProtocolConnection } from "vscode-languageserver-protocol/node";
import { editedTexts } from "./edited-texts.ts";

test("what a text shares with the one taken before is what both hold, whatever was edited in between", async () => {
  const stream = new PassThrough();
  const { texts, take } = editedTexts();
  const server = createConnection(new StreamMessageReader(stream), new StreamMessageWriter(new PassThrough()));
  texts.listen(server);
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(new PassThrough()), new StreamMessageWriter(stream));
  const place = fc.record({ line: fc.nat(4), character: fc.nat(6) });
  const edit = fc.record({ range: fc.record({ start: place, end: place }), text: fc.constantFrom("", "a", "b\r\n", "\nab") });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      number += 1;
      const uri = `file:///${number}.bib`;
      let seen = (): void => {};
      const listener = texts.onDidChangeContent(() => seen());
      const arrived = (): Promise<void> =>
        new Promise((resolve) => {
          seen = resolve;
        });
      const opened = arrived();
      void client.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "bibtex", version: 1, text: "ab\nab\r\nab\nb" },
      });
      await opened;
      let version = 1;
      for (const contentChanges of rounds) {
        const document = texts.get(uri);
        if (document === undefined) throw new Error("not open");
        const before = take(document).text;
        version += 1;
        const changed = arrived();
        void client.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
        await changed;
        const { text, same } = take(document);
        const ends = same(before);
        if (ends === null) throw new Error("not known");
        expect(text.slice(0, ends.prefix)).toBe(before.slice(0, ends.prefix));
        expect(text.slice(text.length - ends.suffix)).toBe(before.slice(before.length - ends.suffix));
        expect(ends.prefix + ends.suffix).toBeLessThanOrEqual(Math.min(text.length, before.length));
        expect(same("another")).toBeNull();
      }
      listener.dispose();
    }),
    { numRuns: 200 },
  );
  client.dispose();
});
