import { expect, test } from "vitest";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { getPublication, listPublications } from "./list-publications";

onBothEngines("publications", (open) => {
  test("are listed by name with what is published of them", async () => {
    const { client } = await open();
    await fillExampleArchive(client);
    const courier = {
      slug: "city-courier",
      name: "The City Courier",
      publisher: null,
      address: "/issues/city-courier",
      issueCount: 2,
      articleCount: 3,
      firstDate: "2014-03-04",
      lastDate: "2014-03-04",
    };
    const list = await listPublications(client);
    expect(list.map((publication) => publication.name)).toEqual(["Harbour Letter", "The City Courier"]);
    expect(list[0]).toMatchObject({ issueCount: 2, articleCount: 3, firstDate: "2014-03-03", lastDate: "2014-03-10" });
    expect(await getPublication(client, "city-courier")).toEqual({ ...courier, alsoCalled: [] });
    await expect(getPublication(client, "nobody")).rejects.toMatchObject({ code: "not-found" });
  });
});
