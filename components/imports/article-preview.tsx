import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { DateStamp } from "@/components/ui/date-stamp";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDate } from "@/components/ui/format-date";
import { MetaLine } from "@/components/ui/meta-line";
import type { ArticlePreview } from "@/lib/archive/desk/imports/types";
import { CorrectionForm, DATE_HINT, writeDate } from "./correction-form";
import type { ImportActions } from "./import-actions";
import { stamp } from "./issue-header";
import { LinksFound } from "./links-found";
import { PeopleFound } from "./people-found";
import { TextExcerpt } from "./text-excerpt";

type ArticlePreviewProps = { article: ArticlePreview; path: string; actions: ImportActions };

/** One article as it was found: what stands above it, its text with people marked, whom it names, what it links to. */
export function ArticleFound({ article, path, actions }: ArticlePreviewProps) {
  const { section, part, title, author, dateline, date } = article;
  const back = `${path}#article-${article.id}`;
  return (
    <article id={`article-${article.id}`} className="grid gap-3 border-rule border-t pt-5">
      <header className="grid gap-1">
        {section ? (
          <p className="label">{[section, part === null ? null : `Part ${part}`].filter(Boolean).join(", ")}</p>
        ) : null}
        <h3 className="text-item">
          <a href={article.address} className="text-ink decoration-transparent hover:decoration-accent">
            {title}
          </a>
        </h3>
        <MetaLine>
          {author ? `By ${author}` : null}
          {dateline}
          {date ? <DateStamp date={stamp(date)} /> : null}
        </MetaLine>
      </header>
      <ProposedDate article={article} back={back} action={actions.acceptDate} />
      <CorrectArticle article={article} back={back} action={actions.correctArticle} />
      <TextExcerpt article={article} />
      <PeopleFound article={article} path={path} />
      <LinksFound article={article} path={path} actions={actions.link} />
      {article.reasons.length > 0 ? (
        <Disclosure summary="Why the article was split here">
          <ul className="grid max-w-measure gap-1 text-note text-ink-soft">
            {article.reasons.map((reason) => (
              <li key={reason.rule + reason.words}>{reason.words}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </article>
  );
}

type Part = { article: ArticlePreview; back: string; action: (form: FormData) => Promise<void> };

/** An undated article's likely date is offered, never taken. */
function ProposedDate({ article, back, action }: Part) {
  const proposed = article.proposedDate;
  if (!proposed || article.date) return null;
  return (
    <div className="grid max-w-column gap-2 border-mark-edge border-l-3 bg-surface px-4 py-3">
      <p>
        Undated. Proposed: <strong>{formatDate(proposed.value)}</strong>
      </p>
      <p className="text-note text-ink-soft">{proposed.reason.words}</p>
      <form action={action}>
        <BackField path={back} />
        <input type="hidden" name="articleId" value={article.id} />
        <input type="hidden" name="date" value={writeDate(proposed.value)} />
        <Button>Accept {formatDate(proposed.value)}</Button>
      </form>
    </div>
  );
}

function CorrectArticle({ article, back, action }: Part) {
  return (
    <CorrectionForm
      summary="Correct title, section, author or date"
      action={action}
      back={back}
      subject={{ name: "articleId", id: article.id }}
      fields={[
        { name: "title", label: "Title", value: article.title, isRequired: true },
        { name: "section", label: "Section", value: article.section ?? "" },
        { name: "part", label: "Part", value: article.part === null ? "" : String(article.part) },
        { name: "author", label: "Author", value: article.author ?? "" },
        { name: "date", label: "Date of the article", value: writeDate(article.date), hint: DATE_HINT },
      ]}
    />
  );
}
