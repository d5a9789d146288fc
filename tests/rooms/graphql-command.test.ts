import { request } from "node:http";
import { expect, test } from "vitest";
import { bin, serve } from "./graphql.ts";
import { launch } from "./launch.ts";

test("it says what to open and what to ask, answers, and stops when told", async () => {
  const { said, url, stop } = await serve();
  const body = /-d '(.*)'/.exec(said)?.[1] ?? "";
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(await response.json()).toMatchObject({ data: { agreements: { totalCount: expect.any(Number) } } });
  expect(said).toContain("npm run package -w packages/vscode-ext");
  expect(await stop()).toBe(0);
});

test("agreements whose parties are exactly the United States and Mexico: both dates, printed and recorded, with the evidence", async () => {
  const { ask, stop } = await serve();
  const query = `{ agreements(filter: { parties: { exactly: ["US", "MX"] } }) { nodes { key parties { key } dates { event recorded printed erratum { status evidence { url accessed } } } } } }`;
  const { agreements } = (await ask(query)) as {
    agreements: { nodes: readonly { key: string; parties: readonly { key: string }[]; dates: readonly unknown[] }[] };
  };
  expect(
    agreements.nodes.map(({ parties }) =>
      parties
        .map((party) => party.key)
        .sort()
        .join(),
    ),
  ).toEqual(agreements.nodes.map(() => "MX,US"));
  expect(agreements.nodes.find(({ key }) => key === "us-mexico-smart-border")?.dates).toEqual([
    {
      event: "SIGNED",
      recorded: "2002-03-22",
      printed: "2004-03-22",
      erratum: {
        status: "VERIFIED",
        evidence: expect.arrayContaining([{ url: expect.stringMatching(/^https:/), accessed: expect.stringMatching(/^\d{4}-/) }]),
      },
    },
  ]);
  await stop();
});

test("corpora side by side: a folder beside the built-in one, or alone", async () => {
  const example = "examples/arctic-cooperation";
  const both = await serve("--corpus", example);
  expect(both.said).toContain("Arctic cooperation: 10 records");
  const query = `{ corpora { name } agreement(id: "Ilulissat Declaration") { key corpus { name } } nafta: agreement(id: "NAFTA") { key } }`;
  expect(await both.ask(query)).toEqual({
    corpora: [{ name: "diez-2005" }, { name: "arctic" }],
    agreement: { key: "ilulissat-declaration", corpus: { name: "arctic" } },
    nafta: { key: "nafta" },
  });
  await both.stop();
  const alone = await serve("--no-corpus", "--corpus", example);
  expect(await alone.ask("{ corpora { name } }")).toEqual({ corpora: [{ name: "arctic" }] });
  await alone.stop();
});

test.each<[why: string, words: string[], said: string]>([
  [
    "a corpus that is nowhere",
    ["--corpus", "atlantis"],
    'There is no corpus "atlantis": no folder, file or installed package; built in: diez-2005.',
  ],
  ["nothing to serve", ["--no-corpus"], "--no-corpus leaves nothing to serve. Name a corpus with --corpus."],
  [
    "two of one name",
    ["--corpus", "examples/arctic-cooperation", "--corpus", "./examples/arctic-cooperation/data"],
    './examples/arctic-cooperation/data is named "arctic", as another corpus is. Give one of them another name.',
  ],
])("%s is one sentence and exit code 2", async (_, words, said) => {
  expect(await launch(bin, words)).toEqual({ code: 2, out: "", err: `concordat-graphql: ${said}\n` });
});

test("a port in use is one sentence and exit code 1", async () => {
  const { url, stop } = await serve();
  const { code, out, err } = await launch(bin, [], { env: { PORT: new URL(url).port } });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toBe(
    `concordat-graphql: Port ${new URL(url).port} on 127.0.0.1 is in use; stop what uses it, or choose another with --port or PORT.\n`,
  );
  await stop();
});

test("an unknown flag is one sentence and exit code 2", async () => {
  expect(await launch(bin, ["--prot", "1"])).toEqual({
    code: 2,
    out: "",
    err: 'concordat-graphql: Unknown option "--prot". See concordat-graphql --help.\n',
  });
});

test("told to stop, it answers the request under way, takes no other, and ends well", async () => {
  const { url, stop } = await serve();
  const body = JSON.stringify({ query: "{ corpus { name } }" });
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  const slow = request(url, { method: "POST", headers });
  const answer = new Promise<string>((done, fail) => {
    slow.on("error", fail).on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => done(text));
    });
  });
  await new Promise<void>((sent) => slow.write(body.slice(0, 10), () => sent()));
  await new Promise((soon) => setTimeout(soon, 100));
  const stopped = stop();
  await refused(url);
  slow.end(body.slice(10));
  expect(JSON.parse(await answer)).toEqual({ data: { corpus: { name: "diez-2005" } } });
  expect(await stopped).toBe(0);
}, 30_000);

/** Waits until an address takes no new connection. */
async function refused(url: string): Promise<void> {
  while (
    await fetch(new URL("/health", url), { headers: { connection: "close" } }).then(
      () => true,
      () => false,
    )
  ) {
    await new Promise((soon) => setTimeout(soon, 20));
  }
}
