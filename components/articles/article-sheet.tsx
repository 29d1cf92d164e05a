import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { ArticlePage, ArticlePerson, MentionView, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { ArticleBody } from "./article-body";
import { ArticleDates } from "./article-dates";
import { ArticleHeader } from "./article-header";
import { ArticlePeople } from "./article-people";
import { ArticleQuotations } from "./article-quotations";
import { ArticleReasons } from "./article-reasons";
import { ArticleTimeLine } from "./article-time-line";
import { HiddenLinks } from "./hidden-links";
import { ReadingOn } from "./reading-on";
import { RelatedNotes } from "./related-notes";

type ArticleSheetProps = {
  article: ArticlePage;
  /** Given for editors: their forms for a link, the event, a person, a name left open, names that were missed. */
  decideLink?: (related: RelatedArticle) => ReactNode;
  decideEvent?: ReactNode;
  decidePerson?: (person: ArticlePerson) => ReactNode;
  decideMention?: (mention: MentionView) => ReactNode;
  tagName?: ReactNode;
  /** How to cite and keep it. */
  cite?: ReactNode;
  /** Given for editors: where the split of the issue is put right. */
  correctSplit?: ReactNode;
};

/** An article as it is read: the text, its notes in the margin, and below it everything that was found in it. */
export function ArticleSheet({
  article,
  decideLink,
  decideEvent,
  decidePerson,
  decideMention,
  tagName,
  cite,
  correctSplit,
}: ArticleSheetProps) {
  return (
    <article className="sheet">
      {article.status === "published" ? null : (
        <Notice tone="doubt">{words().articles.notShown[article.status]}</Notice>
      )}
      <ArticleHeader article={article} />
      <ArticleDates article={article} />
      <RelatedNotes article={article} decide={decideLink} decideEvent={decideEvent} />
      <ArticleBody article={article} />
      <footer className="mt-12 grid gap-8">
        <ArticlePeople article={article} decide={decidePerson} decideMention={decideMention} tagName={tagName} />
        {decideLink ? <HiddenLinks article={article} decide={decideLink} /> : null}
        <section aria-label={words().articles.more} className="grid gap-1 border-rule border-t pt-3">
          <ArticleTimeLine dates={article.dates} />
          <ArticleQuotations quotations={article.quotations} />
          <ArticleReasons reasons={article.reasons} />
          {correctSplit}
        </section>
        {cite}
        <ReadingOn {...article} />
      </footer>
    </article>
  );
}
