import type { DocumentEvidence, WordEvidence } from "./document-evidence";
import { looksChinese, looksJoinedPinyin, looksKorean } from "./east-asian";
import { nameLikeness } from "./name-likeness";
import type { Run } from "./runs";
import type { Token } from "./tokens";
import { classesOf, EAST_ASIAN, GIVEN, isKnownThing, SURNAME, WORD_CLASS } from "./word-classes";

export type RunContext = { tokens: readonly Token[]; evidence: DocumentEvidence };

const BITS = Object.entries(WORD_CLASS);
const DESCRIPTIONS = new Map<number, ClassDescription>();

/** What is said of a word's classes: a short code of all of them, and each by itself. */
type ClassDescription = { code: string; features: readonly string[] };

/**
 * What the tagger knows of each token of a run, as strings: the word, its shape and endings, its classes and its
 * neighbours', what stands left and right of the run, and how the article uses the word elsewhere.
 */
export function listRunFeatures(context: RunContext, run: Run): string[][] {
  const around = describeSurroundings(context.tokens, run);
  const things = markThings(context.tokens, run);
  const features: string[][] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const list = ["b"];
    addWord(list, context.tokens, run, at);
    addNeighbours(list, context.tokens, run, at);
    addEvidence(list, context, at);
    const position = positionOf(run, at);
    for (const feature of around) list.push(`${feature}|${position}`);
    if (things[at - run.from]) list.push("thing-phrase");
    features.push(list);
  }
  return features;
}

function describeClasses(bits: number): ClassDescription {
  let description = DESCRIPTIONS.get(bits);
  if (description === undefined) {
    const names = BITS.flatMap(([name, bit]) => (bits & bit ? [name] : []));
    const code = names.map((name) => CODES[name] ?? name).join("");
    description = { code, features: [`c=${code}`, ...names.map((name) => `k=${name}`)] };
    DESCRIPTIONS.set(bits, description);
  }
  return description;
}

const combination = (bits: number) => describeClasses(bits).code;

const CODES: Record<string, string> = {
  givenFemale: "G",
  givenMale: "G",
  givenEither: "G",
  surname: "S",
  common: "w",
  place: "P",
  demonym: "D",
  honorific: "H",
  role: "R",
  titleModifier: "m",
  kin: "K",
  speech: "V",
  personVerb: "v",
  organisation: "O",
  placeWord: "L",
  calendar: "M",
  particle: "p",
  suffix: "x",
  preposition: "i",
  koreanSurname: "k",
  chineseSurname: "c",
  vietnameseSurname: "t",
  organisationName: "N",
};

function positionOf(run: Run, at: number): string {
  if (run.to - run.from === 1) return "only";
  if (at === run.from) return "first";
  return at === run.to - 1 ? "last" : "mid";
}

function addWord(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { folded, shape } = token;
  const bits = classesOf(folded);
  const position = positionOf(run, at);
  list.push(`w=${folded}`, `sh=${shape}`, `sh=${shape}|${position}`);
  list.push(...describeClasses(bits).features);
  list.push(`n=${Math.min(run.to - run.from, 6)}|${position}`);
  if (token.gap !== "space") list.push(`g=${token.gap}`);
  if (token.isPossessive) list.push("poss", `poss|${combination(bits)}`);
  if (token.hasStop) list.push(`stop|${shape}`);
  if (folded.length > 3) list.push(`s3=${folded.slice(-3)}`);
  if (folded.length > 2) list.push(`s2=${folded.slice(-2)}`);
  if (folded.length > 4) list.push(`s4=${folded.slice(-4)}`, `p3=${folded.slice(0, 3)}`);
  if (/[-\u2010\u2011]/.test(folded)) list.push("hyphen");
  if (bits === 0) list.push("unknown", `unknown|${position}`);
  if (shape !== "initial" && shape !== "lower" && (bits & (GIVEN | SURNAME | WORD_CLASS.common)) === 0) {
    const likeness = nameLikeness(folded);
    list.push(`like=${likeness}`, `like=${likeness}|${position}`);
  }
  if (folded.length <= 13 && shape !== "initial") addEastAsian(list, tokens, run, at);
}

function addEastAsian(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const folded = tokens[at]?.folded ?? "";
  const isSyllable = looksKorean(folded) || looksChinese(folded) || looksJoinedPinyin(folded);
  if (!isSyllable) return;
  list.push("syllable");
  const first = classesOf(at > run.from ? (tokens[at - 1]?.folded ?? "") : "") & EAST_ASIAN;
  const second = classesOf(at > run.from + 1 ? (tokens[at - 2]?.folded ?? "") : "") & EAST_ASIAN;
  const next = at + 1 < run.to ? (tokens[at + 1]?.folded ?? "") : "";
  if (first) list.push(`ea-1|${/[-\u2010\u2011]/.test(folded) ? "h" : ""}`);
  if (second) list.push("ea-2");
  if (classesOf(folded) & EAST_ASIAN && next !== "") {
    if (looksKorean(next) || looksChinese(next) || looksJoinedPinyin(next)) {
      list.push(`ea+1|${/[-\u2010\u2011]/.test(next) ? "h" : ""}`);
    }
  }
}

function addNeighbours(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const own = combination(classesOf(tokens[at]?.folded ?? ""));
  const before = at > run.from ? tokens[at - 1] : undefined;
  const after = at + 1 < run.to ? tokens[at + 1] : undefined;
  const left = before ? combination(classesOf(before.folded)) : "^";
  const right = after ? combination(classesOf(after.folded)) : "$";
  list.push(`c-1=${left}`, `c+1=${right}`, `c-1c=${left},${own}`, `cc+1=${own},${right}`, `c3=${left},${own},${right}`);
  if (before) list.push(`w-1=${before.folded}`, `sh-1=${before.shape}`);
  if (after) {
    list.push(`w+1=${after.folded}`, `sh+1=${after.shape}`);
    if (after.gap !== "space") list.push(`g+1=${after.gap}`);
  }
  if (at + 2 < run.to) list.push(`c+2=${combination(classesOf(tokens[at + 2]?.folded ?? ""))}`);
  if (at - 2 >= run.from) list.push(`c-2=${combination(classesOf(tokens[at - 2]?.folded ?? ""))}`);
}

/** What stands left and right of the run, equal for all its tokens. */
function describeSurroundings(tokens: readonly Token[], run: Run): string[] {
  const list: string[] = [];
  const before = tokens[run.from - 1];
  const first = tokens[run.from];
  const after = tokens[run.to];
  const gap = first?.gap ?? "start";
  const isStart = gap === "start" || gap === "stop" || gap === "line" || gap === "paragraph" || gap === "quote";
  list.push(`gap=${gap}`, `L=${isStart ? "" : wordOf(before)}`);
  if (before && !isStart) {
    list.push(`Lc=${combination(classesOf(before.folded))}`, `Lg=${gap},${combination(classesOf(before.folded))}`);
    list.push(`L2=${wordOf(tokens[run.from - 2])},${wordOf(before)}`);
  } else if (before) list.push(`Ls=${combination(classesOf(before.folded))}`);
  const afterGap = after?.gap ?? "end";
  list.push(`R=${afterGap},${after?.shape === "number" ? numberKind(after.text) : (after?.folded ?? "")}`);
  if (after) list.push(`Rg=${afterGap}`, `Rc=${afterGap},${combination(classesOf(after.folded))}`);
  const last = tokens[run.to - 1];
  list.push(`end=${combination(classesOf(last?.folded ?? ""))}`);
  if (isShouted(tokens, run)) list.push("shout");
  if (isHeadline(tokens, run)) list.push("headline");
  return list;
}

/** A word as context: which figures it holds does not matter ("16-year-old"). */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return "";
  return token.shape === "number" ? token.folded.replace(/\d/g, "0") : token.folded;
}

function numberKind(text: string): string {
  if (/^\d{1,2}$/.test(text)) return "age";
  return /^(?:1[5-9]|20)\d\d/.test(text) ? "year" : "number";
}

function isShouted(tokens: readonly Token[], run: Run): boolean {
  let upper = 0;
  for (let at = Math.max(0, run.from - 3); at < Math.min(tokens.length, run.to + 3); at += 1) {
    const shape = tokens[at]?.shape;
    if (shape === "lower" || shape === "capitalised") return false;
    if (shape === "upper") upper += 1;
  }
  return upper >= 3;
}

/** A line in which every longer word is capitalised. */
function isHeadline(tokens: readonly Token[], run: Run): boolean {
  let capitals = 0;
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? run.from : run.to - 1, seen = 0; seen < 12; at += step, seen += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.shape === "lower" && token.folded.length > 4) return false;
      if (token.shape !== "lower" && token.shape !== "number") capitals += 1;
      const edge = step < 0 ? token : tokens[at + 1];
      if (edge === undefined || edge.gap === "line" || edge.gap === "paragraph" || edge.gap === "stop") break;
    }
  }
  return capitals - (run.to - run.from) >= 4;
}

const COUNTS: (keyof WordEvidence)[] = [
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
];

function addEvidence(list: string[], context: RunContext, at: number): void {
  const token = context.tokens[at];
  const evidence = token && context.evidence.get(token.folded);
  if (!evidence) return;
  for (const name of COUNTS) {
    const count = evidence[name];
    if (count > 0) list.push(`d=${name}${count * 2 > evidence.capital ? "+" : ""}`);
  }
  list.push(`d=n${Math.min(4, evidence.capital)}`);
  if (evidence.lower > 0) list.push(evidence.lower > evidence.capital ? "d=mostly-lower" : "d=also-lower");
}

/** Which tokens of the run belong to a known place or organisation of several words ("New York"). */
function markThings(tokens: readonly Token[], run: Run): boolean[] {
  const marks = new Array<boolean>(run.to - run.from).fill(false);
  for (let from = run.from; from + 1 < run.to; from += 1) {
    let phrase = tokens[from]?.folded ?? "";
    for (let at = from + 1; at < Math.min(run.to, from + 4); at += 1) {
      phrase += ` ${tokens[at]?.folded ?? ""}`;
      if (isKnownThing(phrase)) marks.fill(true, from - run.from, at - run.from + 1);
    }
  }
  return marks;
}
