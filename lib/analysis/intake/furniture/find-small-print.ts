import type { SourceBlock } from "@/lib/analysis/intake/document";

const MAX_CHARS = 200;
const MAX_SCALE = 0.9;
const MIN_TEXT_CHARS = 60;
// Small lines of one look above: the same look right below the last text closes the last article.
const MIN_ALIKE = 2;

/** Why small print is taken away. */
export const SMALL_PRINT = {
  rule: "small-print",
  words: "Small print beside the lines about the subscription, below the last article.",
};

/**
 * The places of lines in small type that stand beside the lines about the subscription, in the lower half and below all
 * running text: the name and address of the sender, in whatever language.
 */
export function findSmallPrint(blocks: SourceBlock[], nearFrame: ReadonlySet<number>): Set<number> {
  const texts = blocks.flatMap(({ look, text, kind }) =>
    look !== null && kind !== "heading" && text.length >= MIN_TEXT_CHARS ? [look.size] : [],
  );
  const usual = texts.sort((a, b) => a - b)[Math.floor(texts.length / 2)];
  if (usual === undefined) return new Set();
  const isSmall = ({ look }: SourceBlock) => look !== null && look.size <= usual * MAX_SCALE;
  const last = blocks.findLastIndex((block) => block.look !== null && block.text !== "" && !isSmall(block));
  const closing = blocks.findIndex((block, i) => i > last && block.text !== "");
  const alike = blocks.slice(0, Math.max(0, last)).filter((block) => isAlike(block, blocks[closing]));
  const isClosing = (i: number) => i === closing && alike.length >= MIN_ALIKE;
  return new Set(
    blocks.flatMap((block, i) => {
      const isBelow = i > last && i >= blocks.length / 2 && block.kind !== "heading" && !isClosing(i);
      return isBelow && isSmall(block) && block.text.length <= MAX_CHARS && nearFrame.has(i) ? [i] : [];
    }),
  );
}

function isAlike(a: SourceBlock, b: SourceBlock | undefined): boolean {
  const isShort = a.text.length <= MIN_TEXT_CHARS && (b?.text.length ?? 0) <= MIN_TEXT_CHARS;
  return isShort && a.look?.size === b?.look?.size && a.look?.colour === b?.look?.colour;
}
