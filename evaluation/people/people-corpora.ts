import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type GoldMention = {
  start: number;
  end: number;
  text: string;
  id?: string | null;
  kind?: "name" | "nominal" | "pronoun";
  cross?: boolean;
  full?: [number, number];
};

/** A labelled text; offsets in UTF-16 units. Outside `annotated` (where given) the labels are incomplete. */
export type GoldDocument = {
  id: string;
  set: string;
  text: string;
  people: GoldMention[];
  annotated?: [number, number][];
};

export const PEOPLE_SETS = ["ecbplus", "meantime", "gum", "wikigold"] as const;

/** Short posts of many hands: to learn from, too noisy to be measured on. */
export const SHORT_POSTS = "wnut17";

/** The sets a tagger learns from besides those it is measured on: short posts, and judged newsletters. */
export function readFurtherTraining(corpora: string): GoldDocument[] {
  return [...readPeopleSet(corpora, SHORT_POSTS), ...readJudgedPeople(corpora)];
}

/** The labelled texts of one set; empty when the folder does not hold it. */
export function readPeopleSet(corpora: string, set: string): GoldDocument[] {
  return readJsonLines<GoldDocument>(join(corpora, "people", `${set}.dev.jsonl`));
}

/** Newsletter articles with every person's name labelled by one reader, each publication a set. */
export function readJudgedPeople(corpora: string): GoldDocument[] {
  return readJsonLines<GoldDocument>(join(corpora, "newsletters/judged/people.dev.jsonl"));
}

export type AliasPerson = {
  id: string;
  set: string;
  name: string;
  country?: string | null;
  program?: string | null;
  names: { name: string; type: string; script: string }[];
};

export function readAliasList(corpora: string, list: string): AliasPerson[] {
  return readJsonLines<AliasPerson>(join(corpora, "people", `aliases-${list}.dev.jsonl`));
}

function readJsonLines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}
