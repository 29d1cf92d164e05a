import type { Block } from "@/lib/analysis/intake/types";
import { listParagraphs } from "@/lib/analysis/text/list-paragraphs";
import type { Span } from "@/lib/analysis/text/span";

/** A block on its own, or list items that follow each other and make one list. */
export type BlockGroup = { kind: "list"; items: Block[] } | { kind: "block"; block: Block };

/**
 * Gathers list items into lists. A text without blocks is read by its blank lines.
 *
 * @param breaks offsets of items that begin a list of their own, since something stands above them
 */
export function groupBlocks(text: string, blocks: readonly Block[], breaks?: ReadonlySet<number>): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks.length > 0 ? blocks : listParagraphs(text)) {
    const last = groups.at(-1);
    if (block.kind !== "list-item") groups.push({ kind: "block", block });
    else if (last?.kind === "list" && !breaks?.has(block.start)) last.items.push(block);
    else groups.push({ kind: "list", items: [block] });
  }
  return groups;
}

export const spanOfGroup = (group: BlockGroup): Span =>
  group.kind === "list" ? spanOfItems(group.items) : group.block;

function spanOfItems(items: Block[]): Span {
  return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}
