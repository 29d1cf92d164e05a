import { expect, test } from "vitest";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { addPerson } from "@/lib/archive/testing/example-rows";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listMentions } from "./list-mentions";

onBothEngines("open mentions", (open) => {
  test("name whom a candidate counts as after two merges in a row", async () => {
    const { client: db } = await open();
    const { articles, people } = await fillExampleArchive(db);
    const second = await addPerson(db, "Berg-Moll", new Date("2014-03-05"));
    const third = await addPerson(db, "Anna Berg-Moll", new Date("2014-03-05"));
    await db.person.update({ where: { id: third.id }, data: { articleCount: 1 } });
    await db.person.update({ where: { id: people.anna.id }, data: { status: "merged", mergedIntoId: second.id } });
    await db.person.update({ where: { id: second.id }, data: { status: "merged", mergedIntoId: third.id } });
    const candidatesFor = async (audience: "readers" | "editors") =>
      (await listMentions(db, [articles.market.id], audience)).get(articles.market.id)?.[0]?.candidates;
    const heir = { id: third.id, slug: "anna-berg-moll", name: "Anna Berg-Moll", address: "/people/anna-berg-moll" };
    expect(await candidatesFor("readers")).toEqual([heir]);
    expect((await candidatesFor("editors"))?.map((person) => person.name)).toEqual(["Anna Berg-Moll", "Jonas Berg"]);
  });
});
