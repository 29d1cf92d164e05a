import { Link } from "@/components/ui/link";
import type { AuthorEntry } from "@/lib/archive/reading/authors/types";
import { words } from "@/messages/words";

/** Authors under fine rules, each with the number of articles. */
export function AuthorList({ authors }: { authors: AuthorEntry[] }) {
  const { authors: says, parts } = words();
  return (
    <ol aria-label={says.title} className="max-w-column divide-y divide-rule border-rule border-t">
      {authors.map(({ slug, name, address, articleCount }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <Link href={address} className="plain-link min-h-7 min-w-0 break-words font-[520] font-serif text-item">
            {name}
          </Link>
          <span className="text-small text-ink-soft">{parts.articles(articleCount)}</span>
        </li>
      ))}
    </ol>
  );
}
