import type { SourceBlock } from "@/lib/analysis/intake/document";
import { makeBlock, sliceBlock } from "@/lib/analysis/intake/document";
import type { Furniture, HeadLink } from "@/lib/analysis/intake/types";
import { foldWord } from "@/lib/analysis/text/fold";
import { findButtons } from "./find-buttons";
import { findOrnaments, ORNAMENT } from "./find-ornaments";
import { findPolls, POLL } from "./find-polls";
import { findSmallPrint, SMALL_PRINT } from "./find-small-print";
import { END_MARK, END_MARK_AT_END, FURNITURE_RULES, SECTION_NAME } from "./furniture-rules";
import { isShareLink, leadsToUnsubscribing } from "./leads-elsewhere";

/** What was taken away, with the place of the block among those of the document. */
export type StrippedPiece = Furniture & { order?: number };
export type Stripped = { blocks: SourceBlock[]; furniture: StrippedPiece[] };

// A line above the masthead that is longer or reads like a sentence is text, and stays.
const MAX_LABEL_CHARS = 120;
// Below the line about the subscription only addresses, legal lines and links follow; longer blocks are text again.
const MAX_FOOTER_BLOCK_CHARS = 400;
const MAX_FOOTER_BLOCKS = 25;
// Longer links are headlines.
const MAX_LINK_CHARS = 24;

/**
 * Takes away what a page or mail carries around its articles; each piece is kept with the reason it was taken for.
 *
 * @param mastheadAt index of the block with which the issue names itself, or null; labels above it are furniture
 */
export function stripFurniture(blocks: SourceBlock[], mastheadAt: number | null): Stripped {
  const furniture: StrippedPiece[] = [];
  const rules = blocks.map((block) => matchRule(block.text.trim(), false));
  const footerAt = findFooter(blocks, rules);
  const announced = findContents(blocks);
  const buttons = findButtons(blocks);
  const nearFrame = findNearFrame(rules);
  const polls = findPolls(blocks);
  const ornaments = findOrnaments(blocks);
  const smallPrint = findSmallPrint(blocks, nearFrame);
  let above: Furniture["reason"] | null = null;
  const kept = blocks.flatMap((block, i) => {
    const isBelow = footerAt !== null && i >= footerAt;
    const marked = announced.has(i) ? CONTENTS : polls.has(i) ? POLL : buttons.has(block) ? BUTTON : null;
    const known = marked ?? (ornaments.has(i) ? ORNAMENT : addressOfFrame(block, above));
    const reason =
      known ??
      reasonToDrop(block, {
        ...{ isAbove: i < (mastheadAt ?? 0), isBelow },
        rule: nearFrame.has(i) && block.kind !== "heading" ? matchRule(block.text.trim(), true) : (rules[i] ?? null),
      }) ??
      (smallPrint.has(i) ? SMALL_PRINT : null);
    above = reason;
    if (reason === null) return takeEndMark(block, furniture);
    furniture.push({ text: block.text, reason, order: block.order });
    const action = ACTIONS.has(reason.rule) ? actionOf(block) : null;
    if (action !== null) return [makeBlock("paragraph", "", { action, look: block.look })];
    return reason.rule === "end-mark" ? [makeBlock("rule", "")] : [];
  });
  return { blocks: kept, furniture };
}

const BUTTON = { rule: "button", words: "A button; where it leads is kept with the article." };

// Of the links that are taken away these lead to the rest of an article, not to the publication's own pages.
const ACTIONS = new Set(["button", "navigation"]);

/** A block that is one link: a button, "Read more". */
function actionOf({ text, links }: SourceBlock): HeadLink | null {
  const [link] = links;
  if (!link || links.length > 1 || link.end - link.start < text.trim().length) return null;
  const { start, end, ...address } = link;
  return { text: text.slice(start, end), ...address };
}

function reasonToDrop(
  block: SourceBlock,
  place: { isAbove: boolean; isBelow: boolean; rule: Furniture["reason"] | null },
) {
  if (block.kind === "rule") return null;
  const text = block.text.trim();
  if (END_MARK.test(text)) return { rule: "end-mark", words: "The mark that closes an article." };
  const known = place.rule;
  if (known !== null && !isHeadingOfText(block, text, known.rule)) return known;
  if (place.isAbove && isLabel(text)) {
    return { rule: "above-masthead", words: "A label above the line with which the issue names itself." };
  }
  if (place.isBelow) return { rule: "footer", words: "It stands below what closes the issue." };
  if (leadsToUnsubscribing(block)) return { rule: "unsubscribe", words: "Its link leads out of the subscription." };
  if (block.kind !== "heading" && isShareLink(text, actionOf(block)))
    return { rule: "share-links", words: "A link for sharing." };
  return isLinkRow(block) ? { rule: "link-row", words: "A row of short links and nothing else." } : null;
}

/** "Latest" or "GitHub" above text names a section; the same words with a link are navigation. */
function isHeadingOfText(block: SourceBlock, text: string, rule: string): boolean {
  if (block.kind !== "heading") return false;
  if (rule === "navigation" && text.includes(" ")) return true;
  return (rule === "navigation" || rule === "share-links") && block.links.length === 0 && SECTION_NAME.test(text);
}

const FRAME_RULES = new Set(["unsubscribe", "subscription", "copyright", "view-in-browser", "forwarded"]);
const ADDRESS_ALONE = /^[<(]?https?:\/\/\S+$/i;

/** In plain text the address of "Read it on the web" or "Unsubscribe" stands on the line below. */
function addressOfFrame({ kind, gap, text }: SourceBlock, above: Furniture["reason"] | null) {
  const isAddress = kind === "paragraph" && gap === 0 && ADDRESS_ALONE.test(text.trim());
  return isAddress && above !== null && FRAME_RULES.has(above.rule) ? above : null;
}

// Senders print their address beside the lines about the subscription; elsewhere the same words are a headline.
const MAX_BLOCKS_TO_FRAME = 4;

/** The places of blocks that stand beside a line of the frame. */
function findNearFrame(rules: readonly (Furniture["reason"] | null)[]): Set<number> {
  const near = new Set<number>();
  for (const [i, known] of rules.entries()) {
    if (!FRAME_RULES.has(known?.rule ?? "")) continue;
    for (let at = i - MAX_BLOCKS_TO_FRAME; at <= i + MAX_BLOCKS_TO_FRAME; at += 1) if (at !== i) near.add(at);
  }
  return near;
}

/** Navigation without known words: two or more short links that make up the whole block. */
function isLinkRow(block: SourceBlock): boolean {
  if (block.kind === "heading" || block.kind === "list-item" || block.links.length < 2 || !isLabel(block.text))
    return false;
  const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0);
  const letters = block.text.replace(/[\s|\u00B7\u2022,/-]+/g, "").length;
  return linked >= letters && linked / block.links.length <= MAX_LINK_CHARS;
}

const CONTENTS = { rule: "contents", words: "It announces a headline that stands below." };

/** List items and numbered lines that repeat a block further down word for word. */
function findContents(blocks: SourceBlock[]): Set<number> {
  const lastPlace = new Map<string, number>();
  const keys = blocks.map((block) => (block.text.length <= MAX_LABEL_CHARS * 2 ? contentsKey(block.text) : ""));
  const isItem = (block: SourceBlock) =>
    block.kind === "list-item" || CONTENTS_MARK.test(block.text) || (block.look?.jumpChars ?? 0) >= block.text.length;
  // Only a line of its own can be the headline that is announced; two equal items of a list are two items.
  // So is a numbered line with its text right below.
  const isHead = (block: SourceBlock, below: SourceBlock | undefined) =>
    !isItem(block) ||
    (block.kind !== "list-item" && below !== undefined && below.kind === "paragraph" && !isItem(below));
  for (const [i, block] of blocks.entries()) if (keys[i] && isHead(block, blocks[i + 1])) lastPlace.set(keys[i], i);
  const places = blocks.flatMap((block, i) => (isItem(block) && (lastPlace.get(keys[i] ?? "") ?? i) > i ? [i] : []));
  const found = new Set(places);
  return new Set([...places, ...blocks.flatMap((block, i) => (isContentsLabel(block, i, found) ? [i] : []))]);
}

// Fewer links within the page under a label are notes, or two headlines that say the same.
const MIN_CONTENTS = 3;
const MAX_CONTENTS_LABEL_CHARS = 40;

/** What stands above a list of contents: "In this issue". */
function isContentsLabel({ kind, text, links, look }: SourceBlock, at: number, contents: ReadonlySet<number>): boolean {
  const isLabelLike =
    text.length <= MAX_CONTENTS_LABEL_CHARS && links.length === 0 && (look?.isBold || kind === "heading");
  if (!isLabelLike || at === 0 || contents.has(at)) return false;
  return [1, 2, MIN_CONTENTS].every((step) => contents.has(at + step));
}

const CONTENTS_MARK = /^\s*(?:\d{1,2}[.)]|[-*\u2022\u00B7\u2013])\s+/;

function contentsKey(text: string): string {
  return foldWord(text.replace(CONTENTS_MARK, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function matchRule(text: string, mayBeAddress: boolean) {
  const found = FURNITURE_RULES.find(
    ({ rule, maxChars, pattern }) =>
      text.length <= maxChars && (mayBeAddress || rule !== "postal-address") && pattern.test(text),
  );
  return found ? { rule: found.rule, words: found.words } : null;
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_CHARS && !/[.!?]["'\u201D\u2019)]?$/.test(text);
}

/**
 * The first block of a closing run that holds short lines only, and begins with a line about the subscription or stands
 * below the mark that closes the last article.
 */
function findFooter(blocks: SourceBlock[], rules: readonly (Furniture["reason"] | null)[]): number | null {
  const from = Math.max(1, blocks.length - MAX_FOOTER_BLOCKS);
  for (let i = from; i < blocks.length; i += 1) {
    const rule = rules[i]?.rule;
    const isBelowMark = END_MARK.test(blocks[i - 1]?.text.trim() ?? "");
    if (rule !== "unsubscribe" && rule !== "copyright" && !isBelowMark) continue;
    const rest = blocks.slice(i);
    if (rest.every((block) => block.text.length <= MAX_FOOTER_BLOCK_CHARS && !isArticleText(block))) return i;
  }
  return null;
}

function isArticleText(block: SourceBlock): boolean {
  return block.kind === "heading" || (block.text.match(/[.!?](?:\s|$)/g)?.length ?? 0) > 3;
}

function takeEndMark(block: SourceBlock, furniture: StrippedPiece[]): SourceBlock[] {
  const match = END_MARK_AT_END.exec(block.text.slice(-20));
  if (!match) return [block];
  const end = block.text.length - match[0].length;
  const reason = { rule: "end-mark", words: "The mark that closes an article." };
  furniture.push({ text: match[0].trim(), reason, order: block.order });
  return [sliceBlock(block, 0, end), makeBlock("rule", "")];
}
