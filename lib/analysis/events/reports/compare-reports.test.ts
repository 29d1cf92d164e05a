import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { listPlainWords } from "@/lib/analysis/text/words";
import { findOwnSentences } from "./find-own-sentences";
import { measureCoverage } from "./measure-coverage";
import { compareSentences, readText, weighSentences } from "./weigh-sentences";

// What is indexed for speed has to come out as if everything were held against everything.

const WORD = fc.constantFrom(
  ..."Anna Berg Sandø ferry pier council vote 12 15 storm harbour lighthouse captain the of and on Jong-un it's".split(
    " ",
  ),
);
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(" ")}.`);
const TEXT = fc.array(SENTENCE, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(" "));
const TEXTS = fc.array(TEXT, { minLength: 2, maxLength: 5 });

describe("reports held against each other", () => {
  test("weigh the words of each sentence as if it were read by itself", () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const whole = weighSentences(texts.map(readText)).flat();
        const parts = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
        const alone = weighSentences(parts.map(readText)).flat();
        expect(whole.map(({ terms, norm }) => [[...terms], norm])).toEqual(
          alone.map(({ terms, norm }) => [[...terms], norm]),
        );
      }),
    );
  });

  test("have as their own what no sentence of another comes near", () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const sentences = weighSentences(texts.map(readText));
        const reports = texts.map((text, id) => ({ id, text, sentences: sentences[id] ?? [] }));
        const own = findOwnSentences(reports, () => false);
        for (const { id, sentences: told } of reports) {
          const others = reports.filter((one) => one.id !== id).flatMap((one) => one.sentences);
          const isNear = (one: (typeof told)[number]) => others.some((other) => compareSentences(one, other) >= 0.15);
          for (const one of told) {
            const isListed = own.some((it) => it.articleId === id && it.span.start === one.start);
            if (isListed) expect(isNear(one)).toBe(false);
          }
          const named = told.filter((one) => one.terms.size >= 6 && !isNear(one)).filter(hasName);
          expect(own.filter((it) => it.articleId === id)).toHaveLength(Math.min(2, named.length));
        }
      }),
    );
  });

  test("have copied the words that stand in eight in a row which another prints", () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const read = texts.map((text, id) => ({ id, words: listPlainWords(text), quoted: [] }));
        const runsOf = ({ words }: (typeof read)[number]) =>
          words.map((_, at) =>
            words
              .slice(at, at + 8)
              .map((word) => word.folded)
              .join(" "),
          );
        const measured = measureCoverage(read);
        for (const one of read) {
          const isCopied = one.words.map(() => false);
          runsOf(one).forEach((run, at) => {
            const isRun = at + 8 <= one.words.length;
            const others = read.filter((other) => other !== one && runsOf(other).includes(run));
            if (isRun && others.length > 0) isCopied.fill(true, at, at + 8);
          });
          expect(measured.get(one.id)?.copiedWords).toBe(isCopied.filter(Boolean).length);
        }
      }),
    );
  });
});

const hasName = ({ terms, units }: { terms: Map<string, number>; units: Map<string, number> }) =>
  [...terms.keys()].some((term) => (units.get(term) ?? 0) < 0 || /^\d/.test(term));
