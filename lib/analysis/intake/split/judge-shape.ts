import type { SourceBlock, SourceMetadata } from "@/lib/analysis/intake/document";
import type { Header } from "@/lib/analysis/intake/header/read-header";
import { PERIODICAL } from "@/lib/analysis/intake/header/read-masthead";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import { readDateline } from "@/lib/analysis/intake/lines/dateline";
import { findDates } from "@/lib/analysis/text/dates";
import { foldWord } from "@/lib/analysis/text/fold";
import type { Reason } from "@/lib/analysis/text/span";
import { SECTION_LEVEL } from "./infer-headings";
import { findPieceSign } from "./judge-pieces";
import { linkedShare } from "./title-line";

/** Whether a document is an issue of several articles or one article. */
export type Shape = { isIssue: boolean; reason: Reason };

// Headings that are links to the full story are how digests list their items.
const MIN_LINKED_HEADINGS = 3;
// A headline may name a day; what is filed under one has several parts.
const MIN_HEADINGS = 3;
const MIN_LISTED_SHARE = 0.4;

/** Judges by the strongest sign there is; a document without any sign is one article, whatever its sub-headings. */
export function judgeShape(blocks: SourceBlock[], header: Header, metadata: SourceMetadata): Shape {
  if (header.number !== null) return issue("numbered", "It carries the number of an issue.");
  if (isSignedLetter(blocks, metadata))
    return article("signed-letter", "Its sender signs it below its title, and nobody else signs a part of it.");
  if (countOpenings(blocks) >= 2)
    return issue("several-openings", "Several headlines with datelines or bylines stand in it.");
  const sections = blocks.filter(
    (block) => block.kind === "heading" && block.isInferred && block.level === SECTION_LEVEL,
  );
  if (sections.length >= 2) return issue("several-sections", "Several marked sections stand in it.");
  if (metadata.shape === "issue") return issue("metadata-issue", "Its metadata calls it an issue of a newsletter.");
  if (header.title?.reason.rule === "masthead") return issue("masthead", "It opens with the masthead of a periodical.");
  const listed = judgeListing(blocks);
  if (listed !== null) return listed;
  const sign = findPieceSign(blocks);
  if (sign !== null) return { isIssue: true, reason: sign };
  if (header.title !== null && namesDay(header.title.value) && countHeadings(blocks) >= MIN_HEADINGS)
    return issue("dated-title", "Its title names the day, week or month it is for.");
  if (metadata.shape === "article") return article("metadata-article", "Its metadata calls it one article.");
  if (header.known?.kind === "newsletter")
    return issue("known-newsletter", "The publication is known as a newsletter.");
  if (metadata.title !== null && PERIODICAL.test(metadata.title.value) && countHeadings(blocks) >= 3) {
    return issue("periodical-title", "Its title is that of a periodical.");
  }
  return article("one-article", "Nothing in it says that it holds more than one article.");
}

/** Signs that headings list stories to be read elsewhere, or that the document itself announces them as items. */
function judgeListing(blocks: SourceBlock[]): Shape | null {
  const headings = blocks.filter((block) => block.kind === "heading" && !(block.isInferred && block.look !== null));
  const linked = headings.filter((block) => linkedShare(block) >= 0.8);
  if (linked.length >= MIN_LINKED_HEADINGS)
    return issue("linked-headings", "Its headings are links to several stories.");
  if (new Set(headings.flatMap((block) => (block.isAnnounced ? [block.text] : []))).size >= 2)
    return issue("announced-headings", "It announces several of its headings at its beginning.");
  const actions = blocks.filter((block) => block.action !== undefined).length;
  if (actions >= 2 && headings.length >= actions && actions * 2 >= headings.length)
    return issue("buttons", "A button under each of its headings leads to the whole story.");
  return null;
}

/** Whether most of the text stands under headings that are links: a page of stories to be read elsewhere. */
export function isListing(blocks: SourceBlock[]): boolean {
  if (judgeListing(blocks)?.reason.rule !== "linked-headings") return false;
  let [isUnder, under, all] = [false, 0, 0];
  for (const block of blocks) {
    const { kind, text } = block;
    if (kind === "heading") isUnder = linkedShare(block) >= 0.8;
    else all += text.length;
    if (kind !== "heading" && isUnder) under += text.length;
  }
  return under >= all * MIN_LISTED_SHARE;
}

/** "Week ending 13 August 2023", "News, October 2022": a month or year alone may be part of any headline. */
export function namesDay(title: string): boolean {
  const precisions = findDates(title, null).map(({ value }) => value?.precision);
  return precisions.includes("day") || (precisions.includes("month") && PERIODICAL.test(title));
}

/** A letter: who sent it is named below its first line, and no other part is signed. */
function isSignedLetter(blocks: SourceBlock[], { author }: SourceMetadata): boolean {
  const signed = blocks.filter(({ kind, text }) => kind !== "heading" && readByline(text) !== null);
  const at = blocks.findIndex(({ text }) => text !== "");
  const byline = author === null ? null : readByline(blocks[at + 1]?.text ?? "");
  return byline !== null && foldWord(byline.author) === foldWord(author ?? "") && signed.length === 1;
}

function countHeadings(blocks: SourceBlock[]): number {
  return blocks.filter((block) => block.kind === "heading").length;
}

function countOpenings(blocks: SourceBlock[]): number {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return block.kind === "heading" && next && (readDateline(next.text) !== null || readByline(next.text) !== null);
  }).length;
}

function issue(rule: string, words: string): Shape {
  return { isIssue: true, reason: { rule, words } };
}

function article(rule: string, words: string): Shape {
  return { isIssue: false, reason: { rule, words } };
}
