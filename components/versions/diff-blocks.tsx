import { Disclosure } from "@/components/ui/disclosure";
import type { DiffBlock, DiffPart } from "@/lib/analysis/versions/diff-text";
import { words } from "@/messages/words";

/** Longer stretches that are in both are folded: what changed is to be found at a glance. */
const SHOWN_CHARS = 400;

/** Changed paragraphs with what stands around them. */
export function DiffBlocks({ blocks }: { blocks: readonly DiffBlock[] }) {
  return (
    <div className="diff-text grid gap-3">
      {blocks.map(({ isSame, parts }, at) => {
        const [first] = parts;
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may be alike, and never change on the page
        return isSame && first ? <SameText key={at} text={first.text} /> : <Changed key={at} parts={parts} />;
      })}
    </div>
  );
}

function SameText({ text }: { text: string }) {
  if (text.length <= SHOWN_CHARS) return <p className="whitespace-pre-line text-ink-soft">{text}</p>;
  return (
    <Disclosure summary={words().versions.unchangedText}>
      <p className="whitespace-pre-line text-ink-soft">{text}</p>
    </Disclosure>
  );
}

function Changed({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="whitespace-pre-line">
      <DiffWords parts={parts} />
    </p>
  );
}

/** Words of both versions: what was removed and what was added is marked by colour and by a line. */
export function DiffWords({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: words repeat, and never change on the page
    if (kind === "removed") return <del key={at}>{text}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: words repeat, and never change on the page
    return kind === "added" ? <ins key={at}>{text}</ins> : text;
  });
}
