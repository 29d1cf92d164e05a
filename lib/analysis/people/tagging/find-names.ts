import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import { classesOf, EAST_ASIAN, GIVEN, SURNAME, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import { looksChinese, looksJoinedPinyin, looksKorean } from "@/lib/analysis/people/names/east-asian";
import { parseName } from "@/lib/analysis/people/names/parse-name";
import type { Token } from "@/lib/analysis/people/tagging/token";
import type { FoundName } from "./found-name";
import { generationOf } from "./generation-words";
import { addLeaders } from "./leaders";
import { isCode, isNamedThing, isThingByItself } from "./named-things";
import { isFunctionWord } from "./not-people";
import { type TaggedName, tagNames } from "./tag-runs";
import type { TaggerModel } from "./tagger-model";
import { findTitleAfter, findTitleBefore } from "./titles-beside";

/** The names of people in a text, in order, without titles and possessives, each with the reason for it. */
export function findNames(text: string, tokens: readonly Token[], model: TaggerModel): FoundName[] {
  const all = addLeaders(tokens, tagNames(tokens, model));
  const taken = new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const things = listThings(tokens, all);
  return all.flatMap((tagged) => {
    const { from, to } = cutToName(tokens, tagged.from, tagged.to);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || from >= to || to - from > MAX_NAME_WORDS) return [];
    if (to - from === 1 && things.has(first.folded)) return [];
    if (isNamedThing(tokens, from, to) || isCode(text, first.start, last.end)) return [];
    const printed = text.slice(first.start, last.end);
    const form = withLostSpaces(text, tokens.slice(from, to));
    const titleBefore = findTitleBefore(text, tokens, from);
    const office = findTitleAfter(text, tokens, to, (at) => taken.has(at));
    return [
      {
        start: first.start,
        end: last.end,
        form,
        ...(printed === form ? {} : { printed }),
        words: tokens.slice(from, to).map((token) => token.folded),
        parsed: parseName(form),
        titleBefore,
        titleAfter: office?.role ?? null,
        roleDates: office && (office.from ?? office.until) !== null ? { from: office.from, until: office.until } : null,
        generation: generationOf(tokens[from - 1], first.gap),
        isPossessive: last.isPossessive,
        confidence: tagged.confidence,
        reason: explainName(tokens, from, to, titleBefore),
      },
    ];
  });
}

function withLostSpaces(text: string, words: readonly Token[]): string {
  const starts = words.flatMap(({ start, gap }, at) => (at === 0 || gap === "glued" ? [start] : []));
  const end = words.at(-1)?.end ?? 0;
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? end)).join(" ");
}

/** Single words that name a thing once ("the asteroid Bennu") and stand in nobody's full name: they do throughout. */
function listThings(tokens: readonly Token[], names: readonly TaggedName[]): ReadonlySet<string> {
  const wordsOf = ({ from, to }: TaggedName) => tokens.slice(from, to).map((token) => token.folded);
  const [single, full] = [
    names.filter(({ from, to }) => to - from === 1),
    names.filter(({ from, to }) => to - from > 1),
  ];
  const people = new Set(full.filter(({ from, to }) => !isNamedThing(tokens, from, to)).flatMap(wordsOf));
  const things = single.filter(({ from }) => isThingByItself(tokens, from)).flatMap(wordsOf);
  return new Set(things.filter((word) => !people.has(word)));
}

// More words than any name has: rubbish or upper-case prose.
const MAX_NAME_WORDS = 10;
const MAX_INITIALS = 3;
const DEGREES = new Set("md phd mba dds esq cbe obe dbe mbe rn qc kc mp".split(" "));

/**
 * Titles and degrees the tagger took for a part of the name are cut off, as long as a name is left; initials it left
 * out before a name of several words ("W. Mark Felt") are taken in.
 */
function cutToName(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end - 1) {
    const classes = classesOf(tokens[start]?.folded ?? "");
    if (!(classes & WORD_CLASS.honorific) || classes & GIVEN) break;
    start += 1;
  }
  while (end > start + 1 && DEGREES.has((tokens[end - 1]?.folded ?? "").replace(/\./g, ""))) end -= 1;
  if (end - start === 1 && isGivenBefore(tokens, start)) start -= 1;
  // "H. E. Kim Jong Un": surnames that come first have no initials before them, but "His Excellency" has.
  while (end - start > 3 && tokens[start]?.shape === "initial" && isEastAsian(tokens, start + 1, end)) start += 1;
  if (tokens[start]?.shape !== "initial" && isEastAsian(tokens, start, end)) return { from: start, to: end };
  for (let k = 0; k < MAX_INITIALS && end > start + 1 && isInitialBefore(tokens, start); k += 1) start -= 1;
  return { from: start, to: end };
}

/** "the American Spike Lee": a given name that the tagger left out before a surname. */
function isGivenBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.gap !== "space" || before.shape !== "capitalised" || before.isPossessive)
    return false;
  if (!(classesOf(token.folded) & SURNAME) && rankOf(token.folded).surname === "") return false;
  const isGiven = (classesOf(before.folded) & GIVEN) !== 0 || rankOf(before.folded).given !== "";
  return isGiven && (classesOf(before.folded) & (TITLE | NO_GIVEN)) === 0 && !isFunctionWord(before.folded);
}

const NO_GIVEN =
  WORD_CLASS.demonym | WORD_CLASS.calendar | WORD_CLASS.place | WORD_CLASS.organisation | WORD_CLASS.titleModifier;

function isEastAsian(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const first = words.find((token) => token.shape !== "initial");
  const syllables = words.slice(words.length - 2);
  return (
    first !== undefined &&
    words.length >= 3 &&
    (classesOf(first.folded) & EAST_ASIAN) !== 0 &&
    words.at(-3) === first &&
    syllables.every((token) => isSyllable(token.folded))
  );
}

function isInitialBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.shape === "initial" && before.hasStop && tokens[at]?.gap === "dot" && before.text.length <= 3;
}

function explainName(tokens: readonly Token[], from: number, to: number, title: string | null): MentionReason {
  const [first, second] = [tokens[from], to - from > 1 ? tokens[from + 1] : undefined];
  const after = tokens[to];
  const form = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  if (title !== null) return { rule: "name-after-title", args: { form, title } };
  if (first && second && classesOf(first.folded) & EAST_ASIAN && isSyllable(second.folded)) {
    return { rule: "name-east-asian", args: { word: first.text } };
  }
  if (first && second && classesOf(first.folded) & GIVEN) {
    return { rule: "name-given-known", args: { word: first.text, hasMore: true } };
  }
  if (after?.gap === "space" && classesOf(after.folded) & WORD_CLASS.speech) {
    return { rule: "name-speaks", args: { form, after: after.text } };
  }
  if (first && !second && classesOf(first.folded) & GIVEN) {
    return { rule: "name-given-known", args: { word: first.text, hasMore: false } };
  }
  const before = tokens[from - 1];
  if (before && classesOf(before.folded) & TITLE) {
    return { rule: "name-after-title", args: { form, word: before.text } };
  }
  return { rule: "name-in-context", args: { form } };
}

function isSyllable(folded: string): boolean {
  return looksKorean(folded) || looksChinese(folded) || looksJoinedPinyin(folded);
}
