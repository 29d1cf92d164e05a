import { describe, expect, it } from "vitest";
import type { EvidencePair, LinkableArticle, PairScore } from "@/lib/analysis/events/types";
import { explainLink } from "./explain-link";

const SCORE: PairScore = { score: 0.9, parts: [] };

function article(id: number, text: string, people: string[] = [], date: string | null = null): LinkableArticle {
  return {
    id,
    publication: null,
    date: date === null ? null : { date, precision: "day" },
    title: null,
    text,
    people: people.map((name) => ({ id: name.length, name, mentions: 1 })),
  };
}

function explain(a: LinkableArticle, b: LinkableArticle, kind: EvidencePair["kind"]): [string[], string[], string][] {
  return explainLink(a, b, SCORE)
    .pairs.filter((pair) => pair.kind === kind)
    .map((pair) => [cut(a, pair.a), cut(b, pair.b), pair.words]);
}

function cut({ text }: LinkableArticle, spans: EvidencePair["a"]): string[] {
  return spans.map((span) => text.slice(span.start, span.end));
}

describe("shared quotations", () => {
  it.each([
    [
      "other marks",
      '"the bridge will never be built again here"',
      "\u2018the bridge will never be built again here\u2019",
    ],
    [
      "other apostrophes",
      '"the city\'s bridge will never be built again"',
      "\u201Cthe city\u2019s bridge will never be built again\u201D",
    ],
    [
      "other ellipses",
      '"the bridge will ... never be built again here"',
      "\u201Cthe bridge will \u2026 never be built again here\u201D",
    ],
    ["other case", '"The bridge will never be built again here"', '"the bridge will never be built again here"'],
  ])("are found through %s", (_, first, second) => {
    const found = explain(article(1, `He said ${first} twice.`), article(2, `A voice: ${second}.`), "quotation");
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]).toMatch(/^the same \d words quoted$/);
  });

  it("are found where one side prints a part of the other", () => {
    const a = article(1, 'He said "it is late, and the bridge will never be built again here, I fear" twice.');
    const b = article(2, 'He said it "will never be built again here" and left.');
    expect(explain(a, b, "quotation")).toEqual([
      [["will never be built again here"], ["will never be built again here"], "the same 6 words quoted"],
    ]);
  });

  it("are one with its small differences", () => {
    const a = article(
      1,
      '"We shall rebuild this old bridge stone by stone, and nobody will stop us from doing so," she said.',
    );
    const b = article(
      2,
      '"We shall rebuild this old bridge stone upon stone and nobody will stop us from doing so," she said.',
    );
    const found = explain(a, b, "quotation");
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]).toContain("small differences");
    expect(found[0]?.[0][0]).toMatch(/^We shall rebuild.*doing so$/);
  });

  it("tell every place where a text repeats one", () => {
    const quotation = '"the bridge will never be built again here"';
    const found = explain(
      article(1, `He said ${quotation}. Later: ${quotation}.`),
      article(2, `Again ${quotation}.`),
      "quotation",
    );
    expect(found.map(([a, b]) => [a.length, b.length])).toEqual([[2, 1]]);
  });

  it("need six words: shorter ones are stock phrases", () => {
    const [a, b] = [
      article(1, 'He called it "a very big day indeed" twice.'),
      article(2, '"A very big day indeed," he said.'),
    ];
    expect(explain(a, b, "quotation")).toEqual([]);
  });

  it("do not reach from one quotation into the next", () => {
    const a = article(1, '"One two three," he said, "four five six."');
    const b = article(2, '"One two three four five six," he said.');
    expect(explain(a, b, "quotation")).toEqual([]);
  });
});

describe("passages outside quotations", () => {
  it("are agency copy of eight words or more", () => {
    const a = article(1, "The bridge over the river collapsed early on Monday after heavy rain, police said.");
    const b = article(2, "A report: the bridge over the river collapsed early on Monday, killing none.");
    expect(explain(a, b, "passage")).toEqual([
      [
        ["The bridge over the river collapsed early on Monday"],
        ["the bridge over the river collapsed early on Monday"],
        "the same 9 words in a row",
      ],
    ]);
  });

  it("include what is quoted on one side only", () => {
    const a = article(1, 'She said "the bridge will never again be built in this place" at noon.');
    const b = article(2, "She said the bridge will never again be built in this place at noon.");
    expect(explain(a, b, "quotation")).toEqual([]);
    expect(explain(a, b, "passage")).toHaveLength(1);
  });

  it("do not repeat a shared quotation", () => {
    const text = 'He said "the bridge will never again be built in this place" and left the hall.';
    const passages = explain(article(1, text), article(2, text), "passage");
    expect(passages.flatMap(([a]) => a).join(" ")).not.toContain("never again");
  });
});

describe("people, dates, figures and rare words", () => {
  it("marks a person by every spelling that differs in marks and case only", () => {
    const a = article(1, "Choe Yong-rim spoke. Then Choe Yong-rim left.", ["Choe Yong-rim"]);
    const b = article(2, "CHOE YONG RIM was there.", ["Choe Yong-rim"]);
    expect(explain(a, b, "person")).toEqual([[["Choe Yong-rim", "Choe Yong-rim"], ["CHOE YONG RIM"], "Choe Yong-rim"]]);
  });

  it("finds a day both speak of in different words", () => {
    const a = article(1, "It opened on Jan. 28.", [], "2013-01-31");
    const b = article(2, "It opened on Monday.", [], "2013-01-29");
    expect(explain(a, b, "date")).toEqual([[["Jan. 28"], ["Monday"], "28 January 2013"]]);
  });

  it("finds figures whichever way they are written", () => {
    const a = article(1, "A magnitude 5.1 quake hit. It cost $3,000 there.");
    const b = article(2, "The 5.1-magnitude quake cost $3000 here.");
    expect(explain(a, b, "number").map(([x, y]) => [x[0], y[0]])).toEqual([
      ["magnitude 5.1", "5.1-magnitude"],
      ["$3,000", "$3000"],
    ]);
  });

  it("puts the rarest words of the archive first and leaves out those of people", () => {
    const statistics = {
      articleCount: 100,
      articlesWithTerm: (term: string) => (term === "granit" ? 2 : 50),
      articlesWithPerson: () => 1,
    };
    const a = article(1, "Choe Yong-rim opened the granite bridge.", ["Choe Yong-rim"]);
    const b = article(2, "A bridge of granite: Choe Yong-rim opened it.", ["Choe Yong-rim"]);
    const terms = explainLink(a, b, SCORE, statistics).pairs.filter((pair) => pair.kind === "term");
    expect(terms.map((pair) => pair.words).sort()).toEqual(["bridge", "granite", "opened"]);
    expect(terms[0]?.words).toBe("granite");
    expect(terms.some((pair) => /choe/i.test(pair.words))).toBe(false);
  });

  it("tells words that stand side by side in both as one, in place of the two", () => {
    const a = article(1, "The pension reform passed. A reform of taxes did not, and granite stayed dear.");
    const b = article(2, "It was granite, then the pension-reform bill.");
    expect(explain(a, b, "term")).toEqual([
      [["pension reform"], ["pension-reform"], "pension reform"],
      [["granite"], ["granite"], "granite"],
    ]);
  });

  it("does not join words over a full stop, or over a small word", () => {
    const a = article(1, "We saw the bridge. Granite was dear.");
    const b = article(2, "A bridge of granite, and a bridge granite built.");
    expect(explain(a, b, "term").map(([, , words]) => words)).toEqual(["bridge", "Granite"]);
  });

  it("says nothing of words the archive does not count", () => {
    const statistics = { articleCount: 9, articlesWithTerm: (term: string) => (term === "granit" ? 2 : 0) };
    const pairs = explainLink(article(1, "Granite and slate."), article(2, "Slate, granite."), SCORE, {
      ...statistics,
      articlesWithPerson: () => 1,
    }).pairs;
    expect(pairs.map((pair) => pair.words)).toEqual(["Granite"]);
  });

  it("gives spans inside both texts for all it says", () => {
    const a = article(
      1,
      'On Jan. 28 Ri Yong-ho said "we will build the long bridge by the spring" to 300 workers.',
      ["Ri Yong-ho"],
      "2013-01-31",
    );
    const b = article(
      2,
      'Monday: "We will build the long bridge by the spring," Ri Yong-ho told 300 workers.',
      ["Ri Yong-ho"],
      "2013-01-29",
    );
    const { pairs } = explainLink(a, b, SCORE);
    expect(new Set(pairs.map((pair) => pair.kind))).toEqual(new Set(["quotation", "person", "date", "number", "term"]));
    for (const pair of pairs) {
      for (const [spans, text] of [
        [pair.a, a.text],
        [pair.b, b.text],
      ] as const) {
        expect(spans.length).toBeGreaterThan(0);
        for (const span of spans) expect(text.slice(span.start, span.end).trim()).not.toBe("");
      }
    }
  });
});

describe("the summary", () => {
  it("says in one sentence what weighs most", () => {
    const a = article(1, 'Ri Yong-ho said "we will build the long bridge by the spring" to them.', ["Ri Yong-ho"]);
    const b = article(2, '"We will build the long bridge by the spring," Ri Yong-ho told us.', ["Ri Yong-ho"]);
    expect(explainLink(a, b, SCORE).summary).toMatch(
      /^Both print a shared quotation, name Ri Yong-ho and use the rare words .+\.$/,
    );
  });

  it("has words for articles that share nothing to point at", () => {
    expect(explainLink(article(1, "Alpha."), article(2, "Beta."), SCORE).summary).toBe(
      "Both tell it in similar words.",
    );
  });
});

describe("headlines", () => {
  const titled = (id: number, title: string, text: string) => ({ ...article(id, text), title });
  const headlines = (a: LinkableArticle, b: LinkableArticle) =>
    explainLink(a, b, SCORE).pairs.filter((pair) => pair.kind === "headline");
  const words = (text: string | null, spans: EvidencePair["a"] = []) =>
    spans.map((span) => (text ?? "").slice(span.start, span.end));

  it("have their shared words marked on both sides, whatever their endings", () => {
    const [a, b] = [
      titled(1, "Ferry Sinks Off Harbour", "Nobody was hurt."),
      titled(2, "Harbour master: the ferry had sunk, sinks always", "All were saved."),
    ];
    const [pair] = headlines(a, b);
    expect(words(a.title, pair?.titles?.a)).toEqual(["Ferry", "Sinks", "Harbour"]);
    expect(words(b.title, pair?.titles?.b)).toEqual(["Harbour", "ferry", "sinks"]);
    expect([pair?.a, pair?.b, pair?.words]).toEqual([[], [], "Ferry, Sinks, Harbour"]);
    expect(explainLink(a, b, SCORE).summary).toContain("have \u201CFerry, Sinks, Harbour\u201D in their headlines");
  });

  it("are told by the other text where one sentence has most of their words", () => {
    const a = titled(1, "Old ferry sinks in harbour", "Nobody was hurt.");
    const b = titled(2, "A bad morning", "It rained. An old ferry began sinking in the harbour. The ferry was old.");
    const [pair] = headlines(a, b);
    expect(words(b.text, pair?.b)).toEqual(["old", "ferry", "sinking", "harbour"]);
    expect(words(a.title, pair?.titles?.a)).toEqual(["Old", "ferry", "sinks", "harbour"]);
    expect(pair?.words).toBe("4 of 4 words of the headline in one sentence");
    expect(headlines(b, a)[0]?.a).toEqual(pair?.b);
  });

  it.each([
    ["one word in common", "Ferry sinks", "Ferry wins prize", "A quiet day."],
    ["words spread over a text", "Old ferry sinks", "A bad morning", "It was old. The ferry came. It may sink."],
    ["no headline", null, null, "A quiet day."],
  ])("are no evidence with %s", (_, first, second, text) => {
    expect(headlines({ ...article(1, "Nobody."), title: first }, { ...article(2, text), title: second })).toEqual([]);
  });
});
