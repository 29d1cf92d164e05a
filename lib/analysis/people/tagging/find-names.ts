import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import { classesOf, EAST_ASIAN, GIVEN, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { looksChinese, looksJoinedPinyin, looksKorean } from "@/lib/analysis/people/names/east-asian";
import { parseName } from "@/lib/analysis/people/names/parse-name";
import type { Token } from "@/lib/analysis/people/tagging/token";
import type { FoundName } from "./found-name";
import { generationOf } from "./generation-words";
import { tagNames } from "./tag-runs";
import type { TaggerModel } from "./tagger-model";
import { findTitleAfter, findTitleBefore } from "./titles-beside";

/** A name in the text, not yet anybody's. */
/** The names of people in a text, in order, without titles and possessives, each with the reason for it. */
export function findNames(text: string, tokens: readonly Token[], model: TaggerModel): FoundName[] {
  return tagNames(tokens, model).flatMap((tagged) => {
    const { from, to } = cutToName(tokens, tagged.from, tagged.to);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || from >= to || to - from > MAX_NAME_WORDS) return [];
    const form = text.slice(first.start, last.end);
    const titleBefore = findTitleBefore(text, tokens, from);
    const office = findTitleAfter(text, tokens, to);
    return [
      {
        start: first.start,
        end: last.end,
        form,
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
  for (let k = 0; k < MAX_INITIALS && end > start + 1 && isInitialBefore(tokens, start); k += 1) start -= 1;
  return { from: start, to: end };
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
