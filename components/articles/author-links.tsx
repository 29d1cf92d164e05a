import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { AuthorRef } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

/** "By Jane Roe, John Doe and Kim Poe", each name a link; the byline as printed where no name could be read from it. */
export function AuthorLinks({ authors, byline }: { authors: AuthorRef[]; byline: string | null }) {
  const { by } = words().articles;
  if (authors.length === 0) return byline === null ? null : <span>{by([byline]).join("")}</span>;
  const links = authors.map(({ slug, name, address }) => (
    <Link key={slug} href={address} rel="author" className="text-ink-soft">
      {name}
    </Link>
  ));
  return (
    <span>
      <Sentence of={by(links)} />
    </span>
  );
}
