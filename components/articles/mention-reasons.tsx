import type { MentionView } from "@/lib/archive/reading/articles/types";
import { MentionExcerpt } from "./mention-excerpt";

/** Each mention in its words, leading to its place in the text, with the reason it is taken for this person. */
export function MentionReasons({ text, mentions }: { text: string; mentions: MentionView[] }) {
  return (
    <ol className="grid gap-2 text-small">
      {mentions.map((mention) => (
        <li key={mention.id} className="border-rule border-s-2 ps-3">
          <MentionExcerpt text={text} mention={mention} />
          <p className="text-note text-ink-soft" data-rule={mention.reason.rule}>
            {mention.reason.words}
          </p>
        </li>
      ))}
    </ol>
  );
}
