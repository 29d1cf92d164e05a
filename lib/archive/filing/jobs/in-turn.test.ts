import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { type Context, createContext } from "@/lib/archive/context";
import { connect } from "@/lib/db/client";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { inTurn, isTurnTaken } from "./in-turn";

const HOUR_MS = 3_600_000;

onBothEngines("turns of two processes", (open) => {
  let database: TestDatabase;
  let here: Context;
  let there: Context;
  let nowMs: number;

  beforeEach(async () => {
    database = await open();
    nowMs = Date.UTC(2026, 0, 2);
    const options = { dataFolder: "", now: () => new Date(nowMs) };
    here = createContext(database, options);
    there = createContext(connect(database.url), options);
    return () => there.database.close();
  });

  const addFact = ({ db }: Context, key: string) =>
    db.$transaction((tx) => tx.setting.create({ data: { key, value: "" } }));
  const listFacts = async () =>
    (await database.client.setting.findMany({ orderBy: { key: "asc" } })).map((row) => row.key);

  test("never overlap, and those of one process keep their order", async () => {
    let atWork = 0;
    const order: string[] = [];
    const run = (context: Context, name: string) =>
      inTurn(context, async (held) => {
        atWork += 1;
        expect(atWork).toBe(1);
        await addFact(held, name);
        await sleep(20);
        order.push(name);
        atWork -= 1;
      });
    await Promise.all([1, 2, 3].flatMap((n) => [run(here, `here ${n}`), run(there, `there ${n}`)]));
    expect(order.filter((name) => name.startsWith("here"))).toEqual(["here 1", "here 2", "here 3"]);
    expect(order.filter((name) => name.startsWith("there"))).toEqual(["there 1", "there 2", "there 3"]);
  });

  test("cost two statements, the first of an archive as well", async () => {
    for (const _ of [1, 2]) {
      const { count, statements } = await database.statements.count(() => inTurn(here, async () => undefined));
      expect(count, statements.join("\n")).toBe(2);
    }
  });

  test("a failed turn lets the next one begin", async () => {
    const failed = inTurn(here, async () => {
      throw new Error("spilt");
    });
    await expect(failed).rejects.toThrow("spilt");
    expect(await inTurn(there, async () => "done")).toBe("done");
  });

  test("that one is taken is seen by both", async () => {
    expect(await isTurnTaken(there)).toBe(false);
    await inTurn(here, async () => {
      expect(await isTurnTaken(here)).toBe(true);
      expect(await isTurnTaken(there)).toBe(true);
    });
    expect(await isTurnTaken(here)).toBe(false);
    expect(await isTurnTaken(there)).toBe(false);
  });

  test("an expired lease is taken over, and who lost it writes nothing more", async () => {
    let goOn = () => {};
    const isTakenOver = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const loser = inTurn(here, async (held) => {
      await addFact(held, "before");
      await isTakenOver;
      const lost = expect.objectContaining({ code: "conflict" });
      await expect(addFact(held, "after")).rejects.toEqual(lost);
      expect(() => held.db.setting).toThrow(lost);
      await addFact(held, "much later");
    });
    while ((await listFacts()).length === 0) await sleep(5);
    nowMs += HOUR_MS;
    const winner = inTurn(there, async (held) => {
      goOn();
      await expect(loser).rejects.toMatchObject({ code: "conflict" });
      // Its end did not release what is no longer its own.
      expect(await isTurnTaken(there)).toBe(true);
      await addFact(held, "taken over");
    });
    await winner;
    expect(await listFacts()).toEqual(["before", "taken over"]);
  });

  test("who held the thread beyond its lease goes on when nobody took it over", async () => {
    await inTurn(here, async (held) => {
      nowMs += HOUR_MS;
      await addFact(held, "late");
      expect(await isTurnTaken(there)).toBe(true);
    });
    expect(await listFacts()).toEqual(["late"]);
  });

  test("closing waits for turns that are taken and refuses new ones", async () => {
    const turns = ["first", "second"].map((name) =>
      inTurn(there, async (held) => {
        await sleep(30);
        await addFact(held, name);
      }),
    );
    const closed = there.database.close();
    await expect(inTurn(there, async () => undefined)).rejects.toMatchObject({ code: "unavailable" });
    await closed;
    expect(await listFacts()).toEqual(["first", "second"]);
    await Promise.all(turns);
  });

  test("closing does not wait for what another process is doing", async () => {
    await inTurn(here, async () => {
      const waiting = inTurn(there, async () => undefined);
      const refused = expect(waiting).rejects.toMatchObject({ code: "unavailable" });
      await there.database.close();
      await refused;
    });
  });
});
