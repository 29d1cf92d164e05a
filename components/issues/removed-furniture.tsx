import { Disclosure } from "@/components/ui/disclosure";
import type { Furniture } from "@/lib/analysis/intake/types";
import { words } from "@/messages/words";

// Some pages are nearly all menu; the rest is in the original.
const MAX_SHOWN = 60;
const MAX_CHARS = 300;

/** What stood around the articles and was left out of their text, each with the reason. */
export function RemovedFurniture({ furniture }: { furniture: Furniture[] }) {
  if (furniture.length === 0) return null;
  // A line that stands at the top and again at the bottom is shown once.
  const pieces = [...new Map(furniture.map((piece) => [piece.text, piece])).values()];
  return (
    <Disclosure summary={words().issues.removed(pieces.length)}>
      <ul className="grid gap-2.5 text-small">
        {pieces.slice(0, MAX_SHOWN).map(({ text, reason }) => (
          <li key={text} className="border-rule border-s-2 ps-3">
            <p className="wrap-anywhere font-serif">{shorten(text)}</p>
            <p className="text-note text-ink-soft" data-rule={reason.rule}>
              {reason.words}
            </p>
          </li>
        ))}
      </ul>
      {pieces.length > MAX_SHOWN ? (
        <p className="mt-2 text-small text-ink-soft">{words().issues.moreInOriginal(pieces.length - MAX_SHOWN)}</p>
      ) : null}
    </Disclosure>
  );
}

const shorten = (text: string) => (text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)} …` : text);
