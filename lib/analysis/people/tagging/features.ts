import { classesOf, isKnownThing, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import type { Token } from "@/lib/analysis/people/tagging/token";
import type { DocumentEvidence, WordEvidence } from "./document-evidence";
import { joinCodes } from "./join-codes";
import type { Run } from "./list-runs";
import { describeSurroundings } from "./surroundings";
import { addNeighbours, addPlace, describeWord, type Position, positionOf } from "./word-features";

export type RunContext = { tokens: readonly Token[]; evidence: DocumentEvidence };

const MAX_PHRASE = 4;

/**
 * What the tagger knows of each word of a run: the word, its shape, endings, classes and usage, its neighbours, what
 * is left and right of the run, and how the article uses the word elsewhere. A feature is a kind and a value; each
 * list holds them in turn, so that no string is put together for looking one up.
 */
export function listRunFeatures(context: RunContext, run: Run): string[][] {
  return listContextFeatures(context, run).map((list, k) => {
    const token = context.tokens[run.from + k];
    return token ? [...describeWord(token.folded, token.shape, positionOf(run, run.from + k)), ...list] : list;
  });
}

/** The same without what each word shows by itself. */
export function listContextFeatures(context: RunContext, run: Run): string[][] {
  const around = describeSurroundings(context.tokens, run);
  const things = run.to - run.from > 1 ? markThings(context.tokens, run) : null;
  const heads = run.to - run.from > 2 ? findHeads(context.tokens, run) : null;
  const features: string[][] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const list: string[] = [];
    const place = positionOf(run, at);
    addPlace(list, context.tokens, run, at, place);
    addNeighbours(list, context.tokens, run, at);
    addEvidence(list, context, at);
    for (let k = 0; k < around.length; k += 2) list.push(kindAt(around[k] ?? "", place), around[k + 1] ?? "");
    if (things?.[at - run.from]) list.push("thing-phrase", "");
    const head = heads?.[at - run.from];
    if (head) list.push("head", head);
    features.push(list);
  }
  return features;
}

/** "L" of a last word is "L|last": what is beside a run means another thing to its first word than to its last. */
function kindAt(kind: string, position: Position): string {
  const names = KINDS[position];
  let name = names.get(kind);
  if (name === undefined) {
    name = `${kind}|${position}`;
    names.set(kind, name);
  }
  return name;
}

const KINDS: Record<Position, Map<string, string>> = {
  only: new Map(),
  first: new Map(),
  mid: new Map(),
  last: new Map(),
};

const COUNTS = (
  [
    "lower",
    "titled",
    "afterGiven",
    "speaking",
    "located",
    "determined",
    "beforeThing",
    "alone",
    "last",
    "possessive",
  ] satisfies (keyof WordEvidence)[]
).map((name) => ({ name, mostly: `${name}+` }));

function addEvidence(list: string[], context: RunContext, at: number): void {
  const token = context.tokens[at];
  const evidence = token && context.evidence.get(token.folded);
  if (!evidence) return;
  for (const { name, mostly } of COUNTS) {
    const count = evidence[name];
    if (count > 0) list.push("d", count * 2 > evidence.capital ? mostly : name);
  }
  list.push("d-n", String(Math.min(4, evidence.capital)));
  if (evidence.lower > 0) list.push("d", evidence.lower > evidence.capital ? "mostly-lower" : "also-lower");
}

const THING = WORD_CLASS.organisation | WORD_CLASS.placeWord;

/** For each word of a run how far behind its neighbour the next word for a thing is ("Betty Ford Center"), and of which kind. */
function findHeads(tokens: readonly Token[], run: Run): string[] {
  const heads: string[] = [];
  let [head, distance] = ["", 0];
  for (let at = run.to - 1; at >= run.from; at -= 1) {
    heads.unshift(distance > 1 && head !== "" ? joinCodes(head, DISTANCES[distance] ?? "far") : "");
    const classes = classesOf(tokens[at]?.folded ?? "");
    distance += 1;
    if (classes & THING && tokens[at]?.shape !== "lower")
      [head, distance] = [classes & WORD_CLASS.organisation ? "O" : "L", 1];
    else if (tokens[at]?.gap !== "space") [head, distance] = ["", 0];
  }
  return heads;
}

const DISTANCES = ["0", "1", "2", "3"];

/** Which tokens of the run belong to a known place or organisation of several words ("New York"). */
function markThings(tokens: readonly Token[], run: Run): boolean[] {
  const marks = new Array<boolean>(run.to - run.from).fill(false);
  for (let from = run.from; from + 1 < run.to; from += 1) {
    let phrase = tokens[from]?.folded ?? "";
    for (let at = from + 1; at < Math.min(run.to, from + MAX_PHRASE); at += 1) {
      phrase += ` ${tokens[at]?.folded ?? ""}`;
      if (isKnownThing(phrase)) marks.fill(true, from - run.from, at - run.from + 1);
    }
  }
  return marks;
}
