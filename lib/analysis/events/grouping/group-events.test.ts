import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listSure } from "./decide-shown-links";
import { chooseEvent, groupIntoEvents, type PairDecision } from "./group-events";

// Scores are written as tenths above or below even odds, so that means can be read: 0.5 is even, 0 what was never scored.
const OPTIONS = { minMean: toScore(0.5), unscored: toScore(0), maxDrop: Number.POSITIVE_INFINITY };

function toScore(value: number): number {
  return 1 / (1 + Math.exp(-Math.round((value - 0.5) * 100) / 10));
}

function link(a: number, b: number, score: number) {
  return { a, b, score: { score: toScore(score) } };
}

function group(ids: number[], pairs: [number, number, number][], decisions: PairDecision[] = []) {
  return groupIntoEvents(
    ids,
    pairs.map(([a, b, score]) => link(a, b, score)),
    decisions,
    OPTIONS,
  );
}

describe("groupIntoEvents", () => {
  it("joins what belongs together and leaves the rest alone", () => {
    const pairs: [number, number, number][] = [
      [1, 2, 0.9],
      [3, 4, 0.8],
      [2, 3, 0.1],
    ];
    expect(group([1, 2, 3, 4, 5], pairs)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it("does not chain: a newcomer near one member and far from the others stays out", () => {
    const pairs: [number, number, number][] = [
      [1, 2, 0.95],
      [1, 3, 0.95],
      [2, 3, 0.95],
      [3, 4, 0.9],
    ];
    expect(group([1, 2, 3, 4], pairs)).toEqual([[1, 2, 3], [4]]);
  });

  it("does not join two events over one strong pair", () => {
    const pairs: [number, number, number][] = [
      [1, 2, 0.9],
      [3, 4, 0.9],
      [2, 3, 0.85],
    ];
    expect(group([1, 2, 3, 4], pairs)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("counts pairs never scored as strangers", () => {
    const options = { ...OPTIONS, unscored: toScore(0.4) };
    const links = [link(1, 2, 0.9), link(2, 3, 0.7)];
    expect(groupIntoEvents([1, 2, 3], links, [], options)).toEqual([[1, 2, 3]]);
    expect(groupIntoEvents([1, 2, 3], links, [], OPTIONS)).toEqual([[1, 2], [3]]);
  });

  it("ignores links to articles it was not given", () => {
    expect(
      group(
        [1, 2],
        [
          [1, 9, 0.9],
          [9, 2, 0.9],
        ],
      ),
    ).toEqual([[1], [2]]);
  });

  it("answers nothing for nothing", () => {
    expect(group([], [])).toEqual([]);
  });
});

describe("groupIntoEvents honours editors", () => {
  const same = (a: number, b: number): PairDecision => ({ a, b, verdict: "same-event" });
  const different = (a: number, b: number): PairDecision => ({ a, b, verdict: "different-event" });

  it("joins a confirmed pair that shares nothing", () => {
    expect(group([1, 2], [], [same(1, 2)])).toEqual([[1, 2]]);
  });

  it("never puts a rejected pair into one event, not even through others", () => {
    const pairs: [number, number, number][] = [
      [1, 2, 0.99],
      [1, 3, 0.99],
      [2, 3, 0.99],
    ];
    const groups = group([1, 2, 3], pairs, [different(1, 3)]);
    expect(groups.some((ids) => ids.includes(1) && ids.includes(3))).toBe(false);
    expect(groups).toContainEqual([1, 2]);
  });

  it("keeps a rejection against confirmations that would go round it", () => {
    const groups = group([1, 2, 3], [], [same(1, 2), same(2, 3), different(1, 3)]);
    expect(groups.some((ids) => ids.includes(1) && ids.includes(3))).toBe(false);
  });

  it("takes the latest word on a pair, whichever way round it was said", () => {
    expect(group([1, 2], [], [different(1, 2), same(2, 1)])).toEqual([[1, 2]]);
    expect(group([1, 2], [[1, 2, 0.9]], [same(1, 2), different(2, 1)])).toEqual([[1], [2]]);
  });

  it("judges others against the event a confirmation made", () => {
    const pairs: [number, number, number][] = [
      [1, 3, 0.9],
      [2, 3, 0.8],
    ];
    expect(group([1, 2, 3], pairs, [same(1, 2)])).toEqual([[1, 2, 3]]);
    expect(group([1, 2, 3], [[1, 3, 0.9]], [same(1, 2)])).toEqual([[1, 2], [3]]);
  });
});

describe("groupIntoEvents on any links", () => {
  const score = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);
  const anyLinks = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), score).filter(([a, b]) => a < b),
    { selector: ([a, b]) => `${a} ${b}`, maxLength: 30 },
  );
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  it("puts every article into exactly one event", () => {
    fc.assert(
      fc.property(anyLinks, (pairs) => {
        expect(group(ids, pairs).flat().sort()).toEqual(ids);
      }),
    );
  });

  it("gives the same events whatever the order of articles and links", () => {
    fc.assert(
      fc.property(anyLinks, fc.integer(), (pairs, seed) => {
        const turned = [...pairs].sort(
          (x, y) => ((x[0] * 31 + x[1] * 17 + seed) % 7) - ((y[0] * 31 + y[1] * 17 + seed) % 7),
        );
        const swapped = turned.map(([a, b, value]): [number, number, number] => [b, a, value]);
        expect(group([...ids].reverse(), swapped)).toEqual(group(ids, pairs));
      }),
    );
  });

  it("gives what joining the best pair of groups over and over gives", () => {
    fc.assert(
      fc.property(anyLinks, (pairs) => {
        expect(group(ids, pairs)).toEqual(groupSlowly(ids, pairs));
      }),
    );
  });

  it("never breaks a rejection", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(anyLinks, fc.array(pair, { maxLength: 5 }), (pairs, rejected) => {
        const groups = group(
          ids,
          pairs,
          rejected.map(([a, b]) => ({ a, b, verdict: "different-event" })),
        );
        for (const [a, b] of rejected)
          expect(groups.some((members) => members.includes(a) && members.includes(b))).toBe(false);
      }),
    );
  });
});

describe("groupIntoEvents keeps twins apart", () => {
  // Two tight events of one kind: close inside, fairly close to one another.
  const twins: [number, number, number][] = [
    [1, 2, 1],
    [3, 4, 1],
    [1, 3, 0.6],
    [1, 4, 0.6],
    [2, 3, 0.6],
    [2, 4, 0.6],
  ];

  it("when each is far closer inside than to the other", () => {
    expect(group([1, 2, 3, 4], twins)).toEqual([[1, 2, 3, 4]]);
    const links = twins.map(([a, b, value]) => link(a, b, value));
    expect(groupIntoEvents([1, 2, 3, 4], links, [], { ...OPTIONS, maxDrop: 3 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("but lets single articles join whatever they fit", () => {
    const links = [link(1, 2, 1), link(1, 3, 0.6), link(2, 3, 0.6)];
    expect(groupIntoEvents([1, 2, 3], links, [], { ...OPTIONS, maxDrop: 3 })).toEqual([[1, 2, 3]]);
  });
});

describe("chooseEvent", () => {
  const events = [
    { id: 7, articleIds: [1, 2, 3] },
    { id: 8, articleIds: [4] },
  ];

  function choose(values: [number, number][], rejected: number[] = []): number | null {
    const scores = new Map(values.map(([id, value]) => [id, toScore(value)]));
    return chooseEvent(events, scores, new Set(rejected), OPTIONS);
  }

  it.each([
    ["takes the event whose articles the newcomer fits on the whole", [0.9, 0.8, 0.7, 0.6], [], 7],
    ["is not won by one near member", [0.99, 0, 0, 0.6], [], 8],
    ["is null when no event fits well enough", [0.99, 0, 0, 0.3], [], null],
    ["passes by an event with an article an editor has told apart", [0.9, 0.9, 0.9, 0.6], [2], 8],
  ])("%s", (_, values, rejected, event) => {
    expect(
      choose(
        values.map((value, i) => [i + 1, value]),
        rejected,
      ),
    ).toBe(event);
  });

  it("counts articles that were never scored as strangers", () => {
    expect(
      choose([
        [1, 0.9],
        [4, 0.6],
      ]),
    ).toBe(8);
  });
});

describe("listSure", () => {
  it("names those whom a shown link or an editor ties to another of their group", () => {
    const pairs = [link(1, 2, 1), link(3, 4, 1), link(2, 5, 1)].map(({ a, b }) => ({ a, b }));
    const joined = [{ a: 6, b: 7, verdict: "same-event" as const }];
    expect(
      [
        ...listSure(
          [
            [1, 2, 3, 4],
            [5, 6, 7],
          ],
          pairs,
          new Set([0, 2]),
          joined,
        ),
      ].sort(),
    ).toEqual([1, 2, 6, 7]);
  });
});

/** The definition: all pairs of groups compared in every round. */
function groupSlowly(ids: number[], pairs: [number, number, number][]): number[][] {
  let groups = ids.map((id) => [id]);
  const known = new Map(pairs.map(([a, b, value]) => [`${a} ${b}`, value]));
  const scoreOf = (a: number, b: number) => known.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
  for (;;) {
    let best: { mean: number; i: number; j: number } | null = null;
    for (let i = 0; i < groups.length; i += 1) {
      for (let j = i + 1; j < groups.length; j += 1) {
        const [x, y] = [groups[i] ?? [], groups[j] ?? []];
        const tenths = x.flatMap((a) => y.map((b) => Math.round(10 * scoreOf(a, b)))).reduce((sum, v) => sum + v, 0);
        const mean = tenths / 10 / (x.length * y.length);
        if (best === null || mean > best.mean + 1e-9) best = { mean, i, j };
      }
    }
    if (best === null || best.mean < 0.5 - 1e-9) return groups;
    const { i, j } = best;
    const joined = [...(groups[i] ?? []), ...(groups[j] ?? [])].sort((a, b) => a - b);
    groups = groups.filter((_, k) => k !== i && k !== j);
    groups.push(joined);
    groups.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  }
}
