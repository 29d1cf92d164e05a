import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { MentionView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

type MentionMarkProps = { mention: MentionView; id?: string; children: ReactNode };

/**
 * A name in the text. A resolved one leads to its person; one that is not, to the note that lists whom it may mean. The
 * reason stands in full below the text; the title only saves a mouse the way.
 */
export function MentionMark({ mention, id, children }: MentionMarkProps) {
  if (mention.person) {
    const title = `${mention.person.name}. ${mention.reason.words}`;
    return (
      <Link href={mention.person.address} id={id} className="person-mark" title={title}>
        {children}
      </Link>
    );
  }
  return (
    <a href={`#why-${mention.id}`} id={id} className="person-mark person-mark-doubt" title={mention.reason.words}>
      {children}
      <sup aria-hidden="true">?</sup>
      <span className="sr-only">{words().articles.people.uncertainMark}</span>
    </a>
  );
}
