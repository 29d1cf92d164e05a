import { expect, test } from "vitest";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listPersonArticles } from "./list-person-articles";
import { readPersonQuery } from "./schema";

const DAYS = ["2013-01-02", null, "2014-05-06", "2013-01-02", null, "2012-11-30"];

onBothEngines("the articles of a person", (open) => {
  test("have the same order whether the person is named in few or in very many", async () => {
    const { client } = await open();
    const articles = Array.from({ length: 30 }, (_, at) => ({
      ...{ source: "Harbour Post", date: DAYS[at % DAYS.length] ?? null, title: `Article ${at}` },
      ...{
        text: "Anna Berg spoke, Jonas Lind did not.",
        people: [{ name: at % 8 === 7 ? "Jonas Lind" : "Anna Berg" }],
      },
      ...(at === 3 ? { status: "draft" as const } : {}),
    }));
    await writeArticles(client, articles);
    const id = await personId(client, "Anna Berg");
    for (const page of ["1", "2", "9"]) {
      const query = readPersonQuery({ page });
      const few = await listPersonArticles(client, { id, articleCount: 20 }, query);
      const many = await listPersonArticles(client, { id, articleCount: 2000 }, query);
      expect(many.articleIds).toEqual(few.articleIds);
      expect(few.articleIds).toHaveLength(page === "2" ? 6 : 20);
    }
  });
});
