import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PartGallery } from "@/components/parts/part-gallery";
import { listSources, ROOT } from "@/scripts/house/read-tree";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The components of `components/ui` that draw something. */
function listParts(): string[] {
  const names = listSources("components/ui")
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => [...read(file).matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name = ""]) => name));
  return names.filter((name) => name !== "JsonLd").sort();
}

test("the page of parts shows every part, and the guide names each", () => {
  const html = renderToStaticMarkup(createElement(PartGallery));
  const shown = [...html.matchAll(/<dt class="font-mono[^>]*>(\w+)<\/dt><dd[^>]*>(?!<\/dd>)/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(listParts());
  const named = [...read("docs/design.md").matchAll(/`([A-Z][a-z]\w+)`/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual(listParts());
});
