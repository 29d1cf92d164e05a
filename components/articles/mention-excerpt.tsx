import type { MentionView } from "@/lib/archive/reading/articles/types";
import { excerptAround } from "./excerpt";

/** The words around a name, the name itself leading to where it stands. */
export function MentionExcerpt({ text, mention }: { text: string; mention: MentionView }) {
  const { before, inside, after } = excerptAround(text, mention);
  return (
    <p className="font-serif">
      {before}
      <a href={`#m-${mention.id}`} className="font-[560]">
        {inside}
      </a>
      {after}
    </p>
  );
}
