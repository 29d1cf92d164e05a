import type { Metadata } from "next";
import { decideOnArticle } from "@/app/_desk/on-article";
import { SaidHere } from "@/app/_desk/said-here";
import { describeGone } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { ArticleSheet } from "@/components/articles/article-sheet";
import { describeIssue } from "@/components/articles/issue-line";
import { PassageTools } from "@/components/articles/passage-tools";
import { CitationTags } from "@/components/citations/citation-tags";
import { CiteAndKeep } from "@/components/citations/cite-and-keep";
import { DownloadLinks } from "@/components/citations/download-links";
import { Crumbs } from "@/components/issues/crumbs";
import { listArticleCrumbs } from "@/components/issues/list-crumbs";
import { GonePage } from "@/components/layout/gone-page";
import type { AddressQuery } from "@/lib/archive/reading/issues/schema";
import { isPublished } from "@/lib/archive/reading/published";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadArticle } from "./load-article";

type Props = { params: Promise<{ article: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadArticle((await params).article);
  if (found.isGone) return describeGone(found);
  const { title, address, issue } = found.value;
  return {
    title,
    description: words().articles.articleOf(describeIssue(issue)),
    alternates: { canonical: inLanguage(address), types: { "application/json": `/api${address}` } },
    ...(isPublished(found.value) ? {} : { robots: { index: false } }),
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [found, editor] = await Promise.all([loadArticle((await params).article), findEditor()]);
  if (found.isGone) return <GonePage {...found} />;
  const { address } = found.value;
  const { siteUrl } = readSettings();
  const citable = getArchive().citations.article(found.value, siteUrl);
  return (
    <>
      <SaidHere query={searchParams} path={address} />
      <CitationTags {...citable} />
      <PassageTools url={citable.source.url} imprint={describeIssue(found.value.issue)} />
      {isPublished(found.value) ? <Crumbs crumbs={listArticleCrumbs(found.value)} siteUrl={siteUrl} /> : null}
      <ArticleSheet
        article={found.value}
        cite={
          <CiteAndKeep source={citable.source} address={address}>
            <DownloadLinks address={address} />
          </CiteAndKeep>
        }
        {...(editor ? decideOnArticle(found.value) : {})}
      />
    </>
  );
}
