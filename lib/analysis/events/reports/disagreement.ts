import type { Span } from "@/lib/analysis/text/span";

/** A day one report speaks of. */
export type SpokenThere = Span & { articleId: number; date: string; kind: string };

/** One of several things reports say of one matter: the sentence of the first report that says so, and who else does. */
export type DisagreementSide = {
  /** What is said, as printed: "12", "Monday". */
  value: string;
  articleId: number;
  /** The sentence, and where in it the value stands. */
  sentence: string;
  mark: Span;
  /** Where the sentence is in the article's text. */
  span: Span;
  alsoIn: number[];
};

/** What reports of one event do not say alike. `about` names the matter: "killed", a person's name. */
export type Disagreement = { kind: "number" | "date" | "name"; about: string; sides: DisagreementSide[] };

/** A value somewhere in a report. */
export type ToldValue = { articleId: number; text: string; sentence: Span; at: Span; value: string; key: string };

/** The sides of a matter, the earliest report of each first; `reports` are in the order in which they appeared. */
export function toSides(told: readonly ToldValue[], reports: readonly number[]): DisagreementSide[] {
  const place = (id: number) => reports.indexOf(id);
  const inOrder = [...told].sort((x, y) => place(x.articleId) - place(y.articleId) || x.at.start - y.at.start);
  const sides = new Map<string, DisagreementSide>();
  for (const { articleId, text, sentence, at, value, key } of inOrder) {
    const known = sides.get(key);
    if (known) {
      if (known.articleId !== articleId && !known.alsoIn.includes(articleId)) known.alsoIn.push(articleId);
      continue;
    }
    const mark = { start: at.start - sentence.start, end: at.end - sentence.start };
    const words = text.slice(sentence.start, sentence.end);
    const { start, end } = sentence;
    sides.set(key, { value, articleId, sentence: words, mark, span: { start, end }, alsoIn: [] });
  }
  return [...sides.values()];
}
