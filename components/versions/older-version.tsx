import { ArticleText } from "@/components/articles/article-text";
import { nameIssue } from "@/components/issues/name-issue";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Sentence } from "@/components/ui/sentence";
import { publicationAddress } from "@/lib/addresses";
import type { OlderVersion as Older, OlderArticle } from "@/lib/archive/reading/versions/types";
import { words } from "@/messages/words";
import { VersionFacts, VersionName } from "./version-line";

/** An older version of an issue, with its articles as they were, and the way to the one that is shown. */
export function OlderVersion({ version, shown, articles }: Older) {
  const { publication } = version;
  const notNewest = words().versions.notNewest(
    (said) => <Link href={shown.address}>{said}</Link>,
    (said) => <Link href={version.difference ?? version.address}>{said}</Link>,
  );
  return (
    <div className="max-w-[52rem]">
      <PageHeader
        kicker={<Link href={publicationAddress(publication.slug)}>{publication.name}</Link>}
        title={nameIssue(version)}
        lead={<VersionName version={version} />}
      >
        <VersionFacts version={version} />
      </PageHeader>
      <Notice>
        <Sentence of={notNewest} />
      </Notice>
      <div className="mt-8 grid gap-10">
        {articles.map((article) => (
          <ArticleAsItWas key={article.id} article={article} />
        ))}
      </div>
    </div>
  );
}

const NOTHING_MARKED = { mentions: [], dates: [] };

function ArticleAsItWas({ article }: { article: OlderArticle }) {
  const { id, section, title, author, dateline, shown } = article;
  return (
    <article id={`article-${id}`} aria-labelledby={`title-${id}`} className="border-rule border-t pt-4">
      {section ? <p className="label">{section}</p> : null}
      <h2 id={`title-${id}`} className="text-lead">
        {shown?.isSame ? <Link href={shown.address}>{title}</Link> : title}
      </h2>
      {author ? <p className="text-small text-ink-soft">{author}</p> : null}
      <p className="mb-3 text-small text-ink-soft">
        <WhatBecameOfIt shown={shown} />
      </p>
      <div className="article-text">
        {dateline ? <p className="label">{dateline}</p> : null}
        <ArticleText article={{ ...article, ...NOTHING_MARKED }} />
      </div>
    </article>
  );
}

function WhatBecameOfIt({ shown }: Pick<OlderArticle, "shown">) {
  const says = words().versions;
  if (shown === null) return says.articleGone;
  if (shown.isSame) return says.articleSame;
  return <Sentence of={says.articleChanged(<Link href={shown.address}>{shown.title}</Link>)} />;
}
