import { expect, test } from "vitest";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import type { DecisionBody } from "./decision-kinds";
import { listInForce } from "./list-in-force";
import { recordDecision } from "./record-decision";
import { articleKey, personKey } from "./subject-keys";

const NOW = new Date("2026-03-01T12:00:00Z");
const EDITOR = { id: "editor-1", name: "Vera Editor" };
const SPLIT: DecisionBody = {
  kind: "event-split",
  payload: { eventId: 1, leaving: ["a", "b"], staying: ["c"], implied: [] },
};
const MERGE: DecisionBody = {
  kind: "person-merge",
  payload: { personId: 1, intoId: 2, previousName: "Park", before: "active" },
};

onBothEngines("decisions in force", (open) => {
  test("an act on several things is one decision, found under each of them", async () => {
    const { client: db } = await open();
    const split = await recordDecision(db, { ...SPLIT, words: "Split." }, EDITOR, NOW);
    const merge = await recordDecision(db, { ...MERGE, words: "Merged." }, EDITOR, NOW);
    for (const print of ["a", "b", "c"]) {
      expect(await listInForce(db, ["event-split"], [articleKey(print)])).toEqual([{ id: split, ...SPLIT }]);
    }
    expect(await listInForce(db, ["person-merge"], [personKey(2)])).toEqual([{ id: merge, ...MERGE }]);
    expect(await listInForce(db, ["event-split"], [articleKey("d"), personKey(1)])).toEqual([]);
    await db.decision.updateMany({ data: { undoneAt: NOW } });
    expect(await listInForce(db, ["event-split", "person-merge"], [articleKey("a"), personKey(1)])).toEqual([]);
  });

  test("are found for hundreds of articles with one statement, for thousands with a few", async () => {
    const { client: db, statements } = await open();
    await recordDecision(db, { ...SPLIT, words: "Split." }, EDITOR, NOW);
    const keys = Array.from({ length: 2500 }, (_, place) => articleKey(place === 2400 ? "b" : `other-${place}`));
    const many = await statements.count(() => listInForce(db, ["event-split"], keys));
    expect([many.result.length, many.count]).toEqual([1, 3]);
    const some = await statements.count(() => listInForce(db, ["event-split"], keys.slice(0, 800)));
    expect([some.result.length, some.count]).toEqual([0, 1]);
  });
});
