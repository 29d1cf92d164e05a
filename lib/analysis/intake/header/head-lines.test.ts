import { expect, it } from "vitest";
import { makeBlock } from "@/lib/analysis/intake/document";
import { listHeadLines } from "./head-lines";

it("lists the short lines above the text, and no endless list of them", () => {
  const head = [makeBlock("heading", "Harbour Weekly"), makeBlock("paragraph", "Issue 12\n9 May 2012")];
  const lines = (text: string) => listHeadLines([...head, makeBlock("paragraph", text)]).map((line) => line.text);
  expect(lines(`The ferry ${"runs again ".repeat(20)}`)).toEqual(["Harbour Weekly", "Issue 12", "9 May 2012"]);
  expect(lines("a\n".repeat(100_000)).length).toBeLessThan(200);
});
