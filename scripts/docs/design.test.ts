import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSources, ROOT } from "@/scripts/house/read-tree";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const guide = read("docs/design.md");
const tokens = read("app/tokens.css");

test("the guide names every token, and none that is not there", () => {
  // What Tailwind calls a colour is the colour of the same name.
  const defined = [...tokens.matchAll(/^ {2}(--[a-z-]+):/gm)].flatMap(([, name = ""]) =>
    name.startsWith("--color-") ? [] : [name],
  );
  const named = [...guide.matchAll(/`(--[a-z-]+)`/g)].map(([, name = ""]) => name);
  expect([...new Set(named)].sort()).toEqual([...new Set(defined)].sort());
});

test("sizes of type and corners are those of the tokens", () => {
  const own = ["app", "components"].flatMap(listSources).flatMap((file) => {
    const found = read(file).match(/\b(?:text|rounded(?:-[a-z])?)-\[[0-9.]+(?:rem|px|em)\]/g) ?? [];
    return found.map((size) => `${file}: ${size}`);
  });
  const inStyle = read("app/globals.css").match(/(?:font-size: [0-9.]+rem|border-radius: [1-9]\d*px)/g) ?? [];
  expect([...own, ...inStyle]).toEqual([]);
});
