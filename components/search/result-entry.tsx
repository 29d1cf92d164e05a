import { ArticleDay, ArticleSource } from "@/components/articles/article-entry";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { SearchResult } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";
import { MarkedText } from "./marked-text";

/** One article found: its title, where and when, the passage that answers, and whom it names. */
export function ResultEntry({ result: { article, titleMarks, snippet, people } }: { result: SearchResult }) {
  return (
    <article className="grid gap-1">
      <h3 className="font-[520] font-serif text-item leading-snug">
        <ItemLink href={article.address}>
          <MarkedText text={article.title} marks={titleMarks} />
        </ItemLink>
      </h3>
      <MetaLine>
        <ArticleSource article={article} />
        <ArticleDay article={article} />
        {article.author ? words().search.by(article.author) : null}
      </MetaLine>
      <p dir="auto" className="max-w-measure font-serif leading-relaxed">
        {snippet.isCutBefore ? "… " : null}
        <MarkedText text={snippet.text} marks={snippet.marks} />
        {snippet.isCutAfter ? " …" : null}
      </p>
      {people.length > 0 ? (
        <ul aria-label={words().search.results.peopleInArticle} className="flex flex-wrap gap-x-4 text-small">
          {people.map((person) => (
            <li key={person.id}>
              <Link href={person.address} className="plain-link">
                <bdi>{person.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
