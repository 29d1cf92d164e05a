import { beforeEach, expect, test } from "vitest";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { findWrongCounts, recountPersons } from "./keep-counts";
import { findWrongAppearances, refreshAppearances } from "./refresh-appearances";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

onBothEngines("appearances", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    const importId = await archive.imports.receive(
      [HARBOUR, MOUNTAIN, OTHER].map((text, index) => textFile(`${index}.txt`, text)),
    );
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
  });

  const wrong = () => findWrongAppearances(archive.database.client);
  const person = (name: string) => archive.database.client.person.findFirstOrThrow({ where: { name } });

  test("agree with the mentions after imports, corrections of persons, their undoing and a new analysis", async () => {
    const db = archive.database.client;
    const [hoxha, elena] = [await person("Arben Hoxha"), await person("Elena Markovska")];
    expect(await db.appearance.count({ where: { personId: elena.id } })).toBe(2);
    expect(await wrong()).toEqual([]);
    const merged = await archive.decisions.mergePeople(hoxha.id, elena.id, EDITOR);
    expect(await db.appearance.count({ where: { personId: hoxha.id } })).toBe(0);
    expect(await wrong()).toEqual([]);
    await archive.imports.reanalyse();
    expect(await wrong()).toEqual([]);
    if (merged.ok) await archive.decisions.undo(merged.decisionId, EDITOR);
    expect(await db.appearance.count({ where: { personId: hoxha.id } })).toBe(2);
    expect(await wrong()).toEqual([]);
  });

  test("that are missing, left over or miscounted are found by a check and mended by a new count", async () => {
    const db = archive.database.client;
    const [first, second] = await db.appearance.findMany({
      orderBy: [{ articleId: "asc" }, { personId: "asc" }],
      select: { personId: true, articleId: true },
    });
    if (!first || !second) throw new Error("Nobody appears.");
    await db.appearance.delete({ where: { personId_articleId: first } });
    await db.appearance.update({ where: { personId_articleId: second }, data: { mentionCount: 99 } });
    const stranger = await db.person.create({
      data: {
        slug: "stranger",
        ...nameColumns("Stranger"),
        nameOrigin: "editor",
        status: "active",
        createdAt: new Date(0),
      },
    });
    await db.appearance.create({ data: { personId: stranger.id, articleId: first.articleId, mentionCount: 1 } });
    const report = await archive.imports.check();
    expect(report.findings.map((finding) => finding.what)).toEqual([
      ...["appearance", "appearance", "appearance"],
      ...["count", "count"],
    ]);
    await refreshAppearances(db, [first.articleId, second.articleId]);
    await recountPersons(db);
    expect(await findWrongCounts(db)).toEqual([]);
    expect(await wrong()).toEqual([]);
  });
});
