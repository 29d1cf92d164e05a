import { splitSentences } from "@/lib/analysis/text/sentences";
import type { Span } from "@/lib/analysis/text/span";
import { joinTerms } from "./join-terms";
import { listTerms, type Term } from "./list-terms";
import type { Snippet, TextMatch } from "./types";

const SNIPPET_CHARS = 260;
// How far before the first mark a sentence may begin to be shown from its beginning.
const LEAD_CHARS = 100;
// Reading on would cost more than a better passage is worth.
const MAX_CHARS = 200_000;

type Mark = Span & { key: string };

/** The passage of a text that shows most of what was asked for, marked; its beginning when nothing of it is there. */
export function findSnippet(text: string, wanted: TextMatch | null): Snippet {
  const read = text.slice(0, MAX_CHARS);
  const marks = wanted === null ? [] : markMatches(read, wanted);
  const first = chooseFirst(marks);
  const beginning = read.length - read.trimStart().length;
  const start = first === null ? beginning : findStart(read, first.start);
  const end = findEnd(read, start);
  return {
    text: read.slice(start, end),
    marks: joinMarks(read, marks)
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    start,
    isCutBefore: start > beginning,
    isCutAfter: end < text.trimEnd().length,
  };
}

/** The marks of a whole short text, such as a title. */
export function markText(text: string, wanted: TextMatch | null): Span[] {
  return wanted === null ? [] : joinMarks(text, markMatches(text, wanted));
}

/** The mark from which a passage of the length of a snippet holds most different matches, then most matches. */
function chooseFirst(marks: readonly Mark[]): Mark | null {
  let best: { mark: Mark; distinct: number; count: number } | null = null;
  const inside = new Map<string, number>();
  let next = 0;
  for (const [i, mark] of marks.entries()) {
    for (; next < marks.length && (marks[next]?.end ?? 0) <= mark.start + SNIPPET_CHARS - LEAD_CHARS; next += 1) {
      const key = marks[next]?.key ?? "";
      inside.set(key, (inside.get(key) ?? 0) + 1);
    }
    const [distinct, count] = [inside.size, next - i];
    if (best === null || distinct > best.distinct || (distinct === best.distinct && count > best.count)) {
      best = { mark, distinct, count };
    }
    const left = (inside.get(mark.key) ?? 0) - 1;
    if (left > 0) inside.set(mark.key, left);
    else inside.delete(mark.key);
  }
  return best?.mark ?? null;
}

/** The start of the sentence or paragraph when it is near, else of a word a little before. */
function findStart(text: string, mark: number): number {
  // Near the end of the text the passage begins earlier, so that it is as long as others.
  const from = Math.max(0, Math.min(mark - LEAD_CHARS, text.length - SNIPPET_CHARS));
  const starts = splitSentences(text.slice(from, mark + 1))
    .map((sentence) => from + sentence.start)
    .filter((start) => start > from || from === 0);
  // The latest that leaves room, or the first: a passage of its last words alone says little.
  const start = starts.findLast((found) => text.length - found > SNIPPET_CHARS / 2) ?? starts[0];
  if (start !== undefined) return start;
  const space = /\s+/.exec(text.slice(from, mark));
  return space ? from + space.index + space[0].length : mark;
}

function findEnd(text: string, start: number): number {
  if (text.length - start <= SNIPPET_CHARS) return start + text.slice(start).trimEnd().length;
  const passage = text.slice(start, start + SNIPPET_CHARS);
  const space = passage.search(/\s\S*$/);
  // Scripts without spaces are cut anywhere, but not inside a character.
  const end = space > SNIPPET_CHARS / 2 ? space : SNIPPET_CHARS;
  return start + passage.slice(0, end).replace(/[\uD800-\uDBFF]$/, "").length;
}

/** Marks that touch, or are separated by a space or hyphen alone, become one: a name is marked as one. */
function joinMarks(text: string, marks: readonly Mark[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of marks) {
    const last = joined.at(-1);
    if (last && /^[ \u00A0\-\u2010\u2011]?$/.test(text.slice(last.end, Math.max(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end });
  }
  return joined;
}

/** Where a text has what a match asks for, in order of start; `key` tells different words and phrases apart. */
function markMatches(text: string, wanted: TextMatch): (Span & { key: string })[] {
  const terms = listTerms(text);
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  collect(wanted, words, phrases);
  const marked = [...terms, ...joinTerms(text, terms)]
    .filter(({ term }) => words.has(term))
    .map(({ term, start, end }) => ({ start, end, key: term }));
  for (const [key, phrase] of phrases) marked.push(...findPhrase(terms, phrase, key));
  return marked.sort((a, b) => a.start - b.start || b.end - a.end);
}

function collect(match: TextMatch, words: Set<string>, phrases: Map<string, string[]>): void {
  if ("parts" in match) for (const part of match.parts) collect(part, words, phrases);
  else if (match.kind === "word") words.add(match.term);
  else if (match.kind === "near") for (const term of match.terms) words.add(term);
  else phrases.set(match.terms.join(" "), match.terms);
}

function findPhrase(terms: readonly Term[], phrase: readonly string[], key: string): (Span & { key: string })[] {
  return terms.flatMap((first, at) => {
    const last = terms[at + phrase.length - 1];
    const isHere = last !== undefined && phrase.every((term, i) => terms[at + i]?.term === term);
    return isHere ? [{ start: first.start, end: last.end, key }] : [];
  });
}
