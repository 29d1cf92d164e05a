import type { EvidencePair, LinkableArticle } from "@/lib/analysis/events/types";
import { rememberTexts } from "@/lib/analysis/text/remember";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { findSharedWords, listTellingWords, pickWords, type TellingWord } from "@/lib/analysis/text/shared-words";
import type { Span } from "@/lib/analysis/text/span";

// A headline is told where one sentence has so many of its words, and such a part of them.
const MIN_TOLD = 3;
const MIN_TOLD_SHARE = 0.6;
// A sentence that repeats a headline comes early; the rest of a long text need not be looked through.
const MAX_SENTENCES = 60;

/** What of two headlines agrees: the words of both, and the sentence of either text that tells the other's headline. */
export function findSharedHeadline(a: LinkableArticle, b: LinkableArticle): EvidencePair[] {
  const titles = findSharedWords(a.title ?? "", b.title ?? "");
  const both: EvidencePair[] =
    titles.a.length === 0 ? [] : [{ kind: "headline", a: [], b: [], titles, words: listForms(a.title, titles.a) }];
  const inB = findTelling(a.title, b.text);
  const inA = findTelling(b.title, a.text);
  if (inB) both.push({ kind: "headline", a: [], b: inB.text, titles: { a: inB.title, b: [] }, words: inB.words });
  if (inA) both.push({ kind: "headline", a: inA.text, b: [], titles: { a: [], b: inA.title }, words: inA.words });
  return both;
}

type Telling = { title: Span[]; text: Span[]; words: string };

function findTelling(title: string | null, text: string): Telling | null {
  const words = listTellingWords(title ?? "");
  const wanted = new Set(words.map((word) => word.stem));
  if (wanted.size < MIN_TOLD) return null;
  const best = findBest(text, wanted);
  if (!best || best.told.size < MIN_TOLD || best.told.size < MIN_TOLD_SHARE * wanted.size) return null;
  return {
    title: pickWords(words, best.told),
    text: pickWords(best.words, best.told),
    words: `${best.told.size} of ${wanted.size} words of the headline in one sentence`,
  };
}

/** The first sentence that has most of these words. */
function findBest(text: string, wanted: ReadonlySet<string>) {
  let best: { told: Set<string>; words: TellingWord[] } | null = null;
  for (const words of listSentenceWords(text)) {
    const told = new Set(words.map((word) => word.stem).filter((stem) => wanted.has(stem)));
    if (told.size > (best?.told.size ?? 0)) best = { told, words };
  }
  return best;
}

/** The telling words of each of the first sentences, with their places in the text. */
const listSentenceWords = rememberTexts((text: string): TellingWord[][] =>
  splitSentences(text)
    .slice(0, MAX_SENTENCES)
    .map(({ start, end }) =>
      listTellingWords(text.slice(start, end)).map((word) => ({
        ...word,
        start: word.start + start,
        end: word.end + start,
      })),
    ),
);

function listForms(title: string | null, spans: readonly Span[]): string {
  const forms = spans.map(({ start, end }) => (title ?? "").slice(start, end));
  return [...new Map(forms.map((form) => [form.toLowerCase(), form])).values()].join(", ");
}
