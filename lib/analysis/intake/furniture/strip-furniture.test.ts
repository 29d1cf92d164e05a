import { describe, expect, it } from "vitest";
import type { BlockLook } from "@/lib/analysis/html/types";
import { makeBlock, type SourceBlock } from "@/lib/analysis/intake/document";
import { findButtons } from "./find-buttons";
import { stripFurniture } from "./strip-furniture";

const TEXT = "The ferry to Vik will run again on Friday, said the harbour master, once the pier is mended.";
const LOOK: BlockLook = {
  size: 16,
  colour: "000000",
  ground: "ffffff",
  isBold: false,
  linkedChars: 0,
  jumpChars: 0,
  cell: 0,
};

const paragraph = (text: string) => makeBlock("paragraph", text, { look: LOOK });
const heading = (text: string) => makeBlock("heading", text, { level: 2 });

function link(text: string, look: Partial<BlockLook> = {}): SourceBlock {
  const links = [{ start: 0, end: text.length, href: "https://vik.example/1" }];
  return makeBlock("paragraph", text, { links, look: { ...LOOK, linkedChars: text.length, ...look } });
}

const isKept = (blocks: SourceBlock[], text: string) =>
  stripFurniture(blocks, null).blocks.some((block) => block.text === text);

describe("stripFurniture", () => {
  it.each([
    "Freiburg klettert auf Tabellenplatz 4",
    "Boy, 9, killed crossing Mill Road",
    "Top 10 Cases Facing Supreme Court",
    "400 face eviction along High Street",
  ])("keeps %s, which is no address", (text) => {
    expect(isKept([paragraph(text), paragraph(TEXT)], text)).toBe(true);
    expect(isKept([heading(text), paragraph(TEXT), paragraph("Unsubscribe")], text)).toBe(true);
  });

  it("takes an address beside the line about the subscription", () => {
    const address = "14 Old Harbour Road, Ferrisport";
    const body = Array.from({ length: 30 }, () => paragraph(TEXT));
    expect(isKept([paragraph(address), paragraph("Unsubscribe"), ...body], address)).toBe(false);
  });

  it.each(["Share prices fall sharply in Seoul", "Like father, like son: the Linds of Vik"])(
    "keeps the linked headline %s",
    (text) => expect(isKept([link(text), paragraph(TEXT)], text)).toBe(true),
  );

  it.each(["Share", "Share this post", "Tweet this", "Forward to a friend"])("takes the link %s", (text) =>
    expect(isKept([paragraph(TEXT), link(text)], text)).toBe(false),
  );

  it.each(["Podcast", "GitHub", "Latest"])("keeps the heading %s", (text) => {
    expect(isKept([heading(text), paragraph(TEXT)], text)).toBe(true);
    expect(isKept([{ ...link(text), kind: "heading" }, paragraph(TEXT)], text)).toBe(false);
  });
});

describe("findButtons", () => {
  const around = [paragraph(TEXT), paragraph(TEXT)];

  it.each([
    ["larger than the text", link("New ferry for Vik", { ground: "202020", size: 22 })],
    ["on a pale strip above its text", link("비크에 새 여객선", { ground: "eeeeee" })],
  ])("takes no headline %s for a button", (_, block) => {
    expect(findButtons([...around, block, paragraph(TEXT)]).has(block)).toBe(false);
  });

  it("takes a short link on a ground of its own", () => {
    const button = link("Claim your spot", { ground: "0a58ca" });
    expect(findButtons([...around, button, paragraph(TEXT)]).has(button)).toBe(true);
  });

  it("takes a symbol above a heading, and keeps one in the text", () => {
    const symbol = paragraph("\u{1F6A2}");
    expect(isKept([paragraph(TEXT), symbol, heading("Harbour"), paragraph(TEXT)], symbol.text)).toBe(false);
    expect(isKept([paragraph(TEXT), symbol, paragraph(TEXT)], symbol.text)).toBe(true);
    expect(isKept([paragraph(TEXT), paragraph("42"), heading("Harbour"), paragraph(TEXT)], "42")).toBe(true);
  });
});
