import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

test.each([
  ["nothing said", [], {}, { kind: "serve", host: "127.0.0.1", port: 4000 }],
  ["the environment", [], { HOST: "0.0.0.0", PORT: "8080" }, { kind: "serve", host: "0.0.0.0", port: 8080 }],
  ["a flag wins over a variable", ["--port", "5000"], { PORT: "8080" }, { kind: "serve", host: "127.0.0.1", port: 5000 }],
  ["any free port", ["--port=0"], {}, { kind: "serve", host: "127.0.0.1", port: 0 }],
  ["an empty variable is not set", [], { PORT: "", HOST: "" }, { kind: "serve", host: "127.0.0.1", port: 4000 }],
  [
    "corpora of one's own, and the built-in one left out",
    ["--corpus", "arctic", "--corpus=records.csv", "--no-corpus"],
    {},
    { kind: "serve", host: "127.0.0.1", port: 4000, corpora: ["arctic", "records.csv"], builtIn: false },
  ],
  ["help", ["-h"], {}, { kind: "help" }],
  ["the version", ["--version"], {}, { kind: "version" }],
  [
    "a port that is no number",
    ["--port", "http"],
    {},
    { kind: "usage", message: '--port takes a number from 0 to 65535; "http" is none.' },
  ],
  ["a port that is too large", [], { PORT: "70000" }, { kind: "usage", message: 'PORT takes a number from 0 to 65535; "70000" is none.' }],
  ["an unknown flag", ["--prot"], {}, { kind: "usage", message: 'Unknown option "--prot". See concordat-graphql --help.' }],
  [
    "a word too many",
    ["corpus"],
    {},
    { kind: "usage", message: expect.stringMatching(/^Unexpected argument "corpus"\. .*See concordat-graphql --help\.$/) },
  ],
])("%s", (_why, words, environment, command) => {
  const served = { corpora: [], builtIn: true };
  expect(readArguments(words, environment)).toEqual(command.kind === "serve" ? { ...served, ...command } : command);
});
