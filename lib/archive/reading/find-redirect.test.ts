import { expect, test } from "vitest";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { findRedirect } from "./find-redirect";

onBothEngines("redirects", (open) => {
  test.each([
    ["moved once", { "/people/a": "/people/b" }, "/people/a", "/people/b"],
    ["moved twice", { "/people/a": "/people/b", "/people/b": "/people/c" }, "/people/a", "/people/c"],
    ["never moved", { "/people/a": "/people/b" }, "/people/b", null],
    ["moved in a circle", { "/people/a": "/people/b", "/people/b": "/people/a" }, "/people/a", "/people/b"],
  ])("an address %s", async (_, moves, from, to) => {
    const { client } = await open();
    for (const move of Object.entries(moves)) {
      await client.redirect.create({ data: { from: move[0], to: move[1], createdAt: new Date(0) } });
    }
    expect(await findRedirect(client, from)).toBe(to);
  });
});
