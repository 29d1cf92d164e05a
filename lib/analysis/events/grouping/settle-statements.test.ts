import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Statement, settleStatements } from "./settle-statements";

type Word = "same" | "different";

function say(decisionId: number, a: string, word: Word, b: string, isPoint = true): Statement {
  return { decisionId, a, b, verdict: word === "same" ? "same-event" : "different-event", isPoint };
}

function settle(...statements: Statement[]) {
  const { pairs, overtaken } = settleStatements(statements);
  return {
    pairs: pairs.map(({ a, b, verdict }) => `${a} ${verdict === "same-event" ? "=" : "≠"} ${b}`).sort(),
    overtaken: Object.fromEntries(overtaken),
  };
}

describe("settleStatements", () => {
  it.each([
    ["keeps what agrees", [say(1, "a", "same", "b"), say(2, "c", "different", "a")], ["a = b", "a ≠ c"], {}],
    [
      "takes the later word on a pair, whichever way round",
      [say(1, "a", "same", "b"), say(2, "b", "different", "a")],
      ["a ≠ b"],
      { 1: "wholly" },
    ],
    [
      "lets a later confirmation win over a rejection",
      [say(2, "a", "same", "b"), say(1, "b", "different", "a")],
      ["a = b"],
      { 1: "wholly" },
    ],
    [
      "keeps a rejection against later confirmations that go round it, and the latest of these",
      [say(1, "a", "different", "b"), say(2, "a", "same", "c"), say(3, "c", "same", "b")],
      ["a ≠ b", "b = c"],
      { 2: "wholly" },
    ],
    [
      "says when only part of a decision is overtaken",
      [say(1, "a", "same", "c"), say(1, "b", "same", "c"), say(2, "a", "different", "c")],
      ["a ≠ c", "b = c"],
      { 1: "partly" },
    ],
    [
      "does not call overtaken what was not the point",
      [say(1, "a", "different", "b"), say(1, "b", "same", "c", false), say(2, "b", "different", "c")],
      ["a ≠ b", "b ≠ c"],
      {},
    ],
    ["says nothing twice", [say(1, "a", "same", "b"), say(2, "a", "same", "b")], ["a = b"], {}],
    ["tells copies of one text apart", [say(1, "a", "different", "a")], ["a ≠ a"], {}],
  ])("%s", (_, statements, pairs, overtaken) => {
    expect(settle(...statements)).toEqual({ pairs, overtaken });
  });
});

describe("settleStatements on any statements", () => {
  const key = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const statement = fc
    .tuple(fc.integer({ min: 1, max: 12 }), key, fc.constantFrom<Word>("same", "different"), key)
    .filter(([, a, , b]) => a !== b)
    .map(([id, a, word, b]) => say(id, a, word, b));
  const statements = fc.array(statement, { maxLength: 25 });

  it("contradicts itself nowhere, not even through third articles", () => {
    fc.assert(
      fc.property(statements, (said) => {
        const { pairs } = settleStatements(said);
        const group = new Map("abcdef".split("").map((one) => [one, one]));
        for (const { a, b, verdict } of pairs) {
          if (verdict !== "same-event") continue;
          const [from, into] = [group.get(b), group.get(a) ?? a];
          for (const [one, its] of group) if (its === from) group.set(one, into);
        }
        for (const { a, b, verdict } of pairs) {
          if (verdict === "different-event") expect(group.get(a)).not.toBe(group.get(b));
        }
      }),
    );
  });

  it("always gives the latest decision its will", () => {
    fc.assert(
      fc.property(statements, key, fc.constantFrom<Word>("same", "different"), key, (said, a, word, b) => {
        fc.pre(a !== b);
        const { pairs, overtaken } = settleStatements([...said, say(99, a, word, b)]);
        expect(overtaken.has(99)).toBe(false);
        expect(pairs.some((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join())).toBe(true);
      }),
    );
  });

  it("does not depend on the order in which the statements are given", () => {
    fc.assert(
      fc.property(statements, (said) => {
        const [one, other] = [settleStatements(said), settleStatements([...said].reverse())];
        expect(other.pairs).toEqual(one.pairs);
        expect(new Map([...other.overtaken].sort())).toEqual(new Map([...one.overtaken].sort()));
      }),
    );
  });
});
