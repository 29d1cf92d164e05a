import { countWords } from "@/components/ui/count-words";
import type { AuthorEntry } from "@/lib/archive/reading/authors/types";

/** Authors under fine rules, each with the number of articles. */
export function AuthorList({ authors }: { authors: AuthorEntry[] }) {
  return (
    <ol aria-label="Authors" className="max-w-[48rem] divide-y divide-rule border-rule border-t">
      {authors.map(({ slug, name, address, articleCount }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <a href={address} className="plain-link min-h-7 min-w-0 break-words font-[520] font-serif text-[1.125rem]">
            {name}
          </a>
          <span className="text-[0.875rem] text-ink-soft">{countWords(articleCount, "article")}</span>
        </li>
      ))}
    </ol>
  );
}
