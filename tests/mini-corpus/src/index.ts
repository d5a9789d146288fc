import type { Corpus } from "@concordat/corpus";
import { corpus } from "./generated/corpus.ts";

/** An invented corpus about lakes, made by the same pipeline as the built-in one. Nothing in it exists. */
export const miniCorpus: Corpus = corpus;
