import { toDateTime } from "@/components/ui/format-date";
import type { Span } from "@/lib/analysis/text/span";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { type InlineRun, listInlineRuns } from "./inline-runs";
import { MentionMark } from "./mention-mark";

type InlineTextProps = {
  within: Span;
  article: Pick<ArticleView, "text" | "mentions" | "dates" | "textLinks">;
  idPrefix?: string;
};

/** A stretch of text with its names, dates and links as elements. */
export function InlineText({ within, article, idPrefix = "" }: InlineTextProps) {
  return listInlineRuns(within, article).map((run) => (
    <Run key={`${run.start}-${run.kind}`} run={run} text={article.text.slice(run.start, run.end)} idPrefix={idPrefix} />
  ));
}

function Run({ run, text, idPrefix }: { run: InlineRun; text: string; idPrefix: string }) {
  switch (run.kind) {
    case "mention":
      return (
        <MentionMark mention={run.mention} id={run.isFirst ? `${idPrefix}m-${run.mention.id}` : undefined}>
          {text}
        </MentionMark>
      );
    case "date":
      return run.date.date ? <time dateTime={toDateTime(run.date.date)}>{text}</time> : text;
    case "link":
      // Whoever wrote the original chose the address: it gets no credit from the archive, and learns nothing.
      return (
        <a href={run.href} rel="noopener noreferrer nofollow ugc">
          {text || <sup title={words().articles.people.linked}>{words().articles.people.link}</sup>}
        </a>
      );
    default:
      return text;
  }
}
