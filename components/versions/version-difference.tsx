import { nameIssue } from "@/components/issues/name-issue";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Sentence } from "@/components/ui/sentence";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import type { ArticleDifference, VersionDifference as Difference } from "@/lib/archive/reading/versions/types";
import { words } from "@/messages/words";
import { DiffBlocks, DiffWords } from "./diff-blocks";
import { VersionName } from "./version-line";

/** How an older version of an issue differs from the one that is shown, article by article. */
export function VersionDifference({ older, shown, articles }: Difference) {
  const says = words().versions;
  const changed = articles.filter(({ kind }) => kind !== "same");
  const same = articles.filter(({ kind }) => kind === "same");
  return (
    <div className="max-w-[52rem]">
      <PageHeader kicker={says.differences} title={nameIssue(shown)}>
        <p>
          <Sentence of={says.fromTo(<Named version={older} />, <Named version={shown} />)} />
        </p>
        <p className="diff-text text-small">
          <Sentence
            of={says.legend(
              (said) => <del>{said}</del>,
              (said) => <ins>{said}</ins>,
            )}
          />
        </p>
      </PageHeader>
      {changed.length === 0 ? <p className="mb-8">{says.noDifference}</p> : null}
      {changed.map((article) => (
        <ChangedArticle key={`${article.olderId} ${article.shownId}`} article={article} />
      ))}
      {same.length > 0 ? <SameArticles articles={same} /> : null}
    </div>
  );
}

function Named({ version }: { version: IssueVersion }) {
  return (
    <Link href={version.address}>
      <VersionName version={version} />
    </Link>
  );
}

function ChangedArticle({ article }: { article: ArticleDifference }) {
  const { kind, title, address, addedWords, removedWords, blocks } = article;
  const says = words().versions;
  return (
    <article className="mb-10 border-rule border-t pt-4">
      <h2 className="diff-text text-section">
        <DiffWords parts={title} />
      </h2>
      <p className="mb-3 flex flex-wrap gap-x-4 text-small text-ink-soft">
        <span>{says.kinds[kind]}</span>
        <span>{says.changes(removedWords, addedWords)}</span>
        {address ? <Link href={address}>{says.readArticle}</Link> : null}
      </p>
      <DiffBlocks blocks={blocks} />
    </article>
  );
}

function SameArticles({ articles }: { articles: readonly ArticleDifference[] }) {
  return (
    <section aria-labelledby="same-heading" className="border-rule border-t pt-4">
      <h2 id="same-heading" className="text-item">
        {words().versions.unchanged(articles.length)}
      </h2>
      <ul className="mt-2 grid gap-1 text-plain">
        {articles.map(({ shownId, address, title }) => (
          <li key={shownId}>
            <Link href={address ?? ""}>
              <DiffWords parts={title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
