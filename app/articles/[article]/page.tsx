import type { Metadata } from "next";
import { ArticleSheet } from "@/components/articles/article-sheet";
import { describeIssue } from "@/components/articles/issue-line";
import { GonePage } from "@/components/layout/gone-page";
import { loadArticle } from "./load-article";

type Props = { params: Promise<{ article: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadArticle((await params).article);
  if (found.isGone) return { title: "Taken back", robots: { index: false } };
  const { title, address, status, issue } = found.value;
  return {
    title,
    description: `An article of ${describeIssue(issue)}`,
    alternates: { canonical: address, types: { "application/json": `/api${address}` } },
    ...(status === "published" ? {} : { robots: { index: false } }),
  };
}

export default async function ArticlePage({ params }: Props) {
  const found = await loadArticle((await params).article);
  return found.isGone ? <GonePage words={found.words} /> : <ArticleSheet article={found.value} />;
}
