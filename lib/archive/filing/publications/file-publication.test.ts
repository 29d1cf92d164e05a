import { expect, test } from "vitest";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { filePublication } from "./file-publication";

const NOW = new Date("2013-02-01T09:00:00Z");

onBothEngines("the address of a publication", (open) => {
  test("is the name it is filed under first, in ASCII words, and stays when another spelling follows", async () => {
    const { client } = await open();
    const names = [
      "The New York Times",
      "Süddeutsche Zeitung",
      "L’Avenir",
      "朝日新聞",
      "조선일보",
      "the new york times",
    ];
    for (const name of names) await filePublication(client, { name, publisher: null }, NOW);
    const rows = await client.publication.findMany({ orderBy: { id: "asc" }, select: { name: true, slug: true } });
    expect(rows).toEqual([
      { name: "The New York Times", slug: "the-new-york-times" },
      { name: "Süddeutsche Zeitung", slug: "suddeutsche-zeitung" },
      { name: "L’Avenir", slug: "lavenir" },
      { name: "朝日新聞", slug: "publication" },
      { name: "조선일보", slug: "publication-2" },
    ]);
  });
});
