import { type SourceBlock, sliceBlock } from "@/lib/analysis/intake/document";
import { toOneLine } from "@/lib/analysis/text/white-space";

export type LeadItem = { title: string; blocks: SourceBlock[] };

// Items of a list are articles when nearly all open with a title in bold and they are as long as a paragraph.
const MIN_ITEMS = 2;
const MIN_LED_SHARE = 0.8;
const MIN_MEAN_CHARS = 200;
const MAX_TITLE_CHARS = 160;
const MIN_TITLE_SHARE = 0.5;
const MIN_TITLE_WORDS = 3;

/**
 * Splits the list under a heading into articles where its items open with a title in bold ("**Fees rise:** ..."), as in
 * many technical newsletters. Null when the list is only a list. Text above the first item goes with it.
 */
export function splitLeadItems(blocks: SourceBlock[]): LeadItem[] | null {
  const starts = blocks.flatMap((block, i) => (isTopItem(block) ? [i] : []));
  const led = starts.filter((i) => leadOf(blocks[i]) !== null);
  if (led.length < MIN_ITEMS || led.length < starts.length * MIN_LED_SHARE) return null;
  if (led.filter((i) => isTitle(blocks[i])).length < led.length * MIN_TITLE_SHARE) return null;
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (chars / led.length < MIN_MEAN_CHARS) return null;
  return led.map((start, i) => {
    const title = leadOf(blocks[start]) ?? "";
    const own = blocks.slice(start, led[i + 1]).map((block, at) => (at === 0 ? withoutLead(block) : block));
    return { title, blocks: i === 0 ? [...blocks.slice(0, start), ...own] : own };
  });
}

function isTopItem(block: SourceBlock): boolean {
  return block.kind === "list-item" && block.level === 1;
}

function leadOf(block: SourceBlock | undefined): string | null {
  if (!block || block.leadChars < 3) return null;
  const lead = toOneLine(block.text.slice(0, block.leadChars)).replace(/[\s:.,;\u2013\u2014-]+$/u, "");
  return lead.length >= 3 && lead.length <= MAX_TITLE_CHARS ? lead : null;
}

/** Set off by a stop, or as long as a title; a name in bold that opens a sentence is neither. */
function isTitle(block: SourceBlock | undefined): boolean {
  if (!block) return false;
  const lead = block.text.slice(0, block.leadChars);
  const isParted = /[:.?!]\s*$/.test(lead) || /^\s*[:.\u2013\u2014\n]/u.test(block.text.slice(block.leadChars));
  return isParted || block.leadChars >= block.text.length || lead.trim().split(/\s+/).length >= MIN_TITLE_WORDS;
}

/** "Fees rise: they doubled" reads on without its lead; "**Fees** rise again" does not. */
function withoutLead(block: SourceBlock): SourceBlock {
  const lead = block.text.slice(0, block.leadChars);
  const stop = /^\s*[:.\u2013\u2014]\s/u.exec(block.text.slice(block.leadChars))?.[0] ?? "";
  const isParted = stop !== "" || /[:.?!]\s*$/.test(lead);
  const rest = sliceBlock(block, block.leadChars + stop.length);
  return isParted && rest.text !== "" ? { ...rest, leadChars: 0 } : block;
}
