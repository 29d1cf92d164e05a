import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { MentionView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { MentionExcerpt } from "./mention-excerpt";

type UncertainNamesProps = {
  text: string;
  mentions: MentionView[];
  /** An editor's form for one of them. */
  decide?: (mention: MentionView) => ReactNode;
};

/** Names that were found but not given to anyone: whom they may mean, and why that is open. */
export function UncertainNames({ text, mentions, decide }: UncertainNamesProps) {
  if (mentions.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="label mb-2 text-doubt">{words().articles.people.uncertain}</h3>
      <ul className="grid gap-3 text-small">
        {mentions.map((mention) => (
          <li key={mention.id} id={`why-${mention.id}`} className="border-doubt border-s-2 ps-3">
            <MentionExcerpt text={text} mention={mention} />
            <p className="text-note text-ink-soft" data-rule={mention.reason.rule}>
              {mention.reason.words}
            </p>
            <Candidates mention={mention} />
            {decide?.(mention)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Candidates({ mention: { candidates } }: { mention: MentionView }) {
  if (candidates.length === 0) return null;
  return (
    <p>
      <Sentence
        of={words().articles.people.mayBe(
          candidates.map(({ id, name, address }) => (
            <Link key={id} href={address}>
              {name}
            </Link>
          )),
        )}
      />
    </p>
  );
}
