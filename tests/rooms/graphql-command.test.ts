import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { launch, root } from "./launch.ts";

const bin = "packages/graphql/bin/concordat-graphql.js";

/** Starts the server on a free port and gives what it prints first. */
async function start(): Promise<{ readonly said: string; readonly url: string; readonly stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [`${root}${bin}`, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const said = await new Promise<string>((done) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      if (text.includes("Ctrl+C")) done(text);
    });
  });
  const stop = (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  return { said, url: /http:\/\/\S+\/graphql/.exec(said)?.[0] ?? "", stop };
}

test("it says what to open and what to ask, answers, and stops when told", async () => {
  const { said, url, stop } = await start();
  const body = /-d '(.*)'/.exec(said)?.[1] ?? "";
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(await response.json()).toMatchObject({ data: { agreements: { totalCount: expect.any(Number) } } });
  expect(said).toContain("npm run package -w packages/vscode-ext");
  expect(await stop()).toBe(0);
});

test("agreements whose parties are exactly the United States and Mexico: both dates, printed and recorded, with the evidence", async () => {
  const { url, stop } = await start();
  const query = `{ agreements(filter: { parties: { exactly: ["US", "MX"] } }) { nodes { key parties dates { event recorded printed erratum { status evidence { url accessed } } } } } }`;
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as {
    data: { agreements: { nodes: readonly { key: string; parties: readonly string[]; dates: readonly unknown[] }[] } };
  };
  expect(data.agreements.nodes.map(({ parties }) => [...parties].sort().join())).toEqual(data.agreements.nodes.map(() => "MX,US"));
  expect(data.agreements.nodes.find(({ key }) => key === "us-mexico-smart-border")?.dates).toEqual([
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

test("a port in use is one sentence and exit code 1", async () => {
  const { url, stop } = await start();
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
