import { ArticleEntry } from "@/components/articles/article-entry";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { NamingArticle } from "@/lib/archive/reading/people/list-person-articles";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { personHref } from "./people-href";

type PersonArticlesProps = { person: PersonView; query: PersonQuery };

/** The articles, newest first, with the words around the name. */
export function PersonArticles({ person, query }: PersonArticlesProps) {
  const { people: says, parts } = words();
  const { articles, total, page, pageCount } = person.articles;
  return (
    <section aria-labelledby="articles">
      <SectionHeading id="articles" aside={parts.articles(total)}>
        {says.articles.title}
      </SectionHeading>
      {articles.length === 0 ? (
        <EmptyState title={says.articles.none} />
      ) : (
        <ol className="divide-y divide-rule">
          {articles.map((article) => (
            <li key={article.id} className="py-3.5 first:pt-1">
              <ArticleEntry article={article}>
                <SnippetLine article={article} />
              </ArticleEntry>
            </li>
          ))}
        </ol>
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        label={says.articles.pages}
        toHref={(to) => `${personHref(person.address, query, { page: to })}#articles`}
      />
    </section>
  );
}

function SnippetLine({ article }: { article: NamingArticle }) {
  const { snippet, mentionCount } = article;
  return (
    <p dir="auto" className="max-w-measure font-serif text-plain text-ink-soft">
      {snippet.before}
      <span className="font-[560] text-ink">{snippet.form}</span>
      {snippet.after}
      {mentionCount > 1 ? (
        <span className="ms-1.5 font-sans text-note">
          <bdi>{words().people.mentions(mentionCount)}</bdi>
        </span>
      ) : null}
    </p>
  );
}
