import { formatDate } from "@/components/ui/format-date";
import { MetaLine } from "@/components/ui/meta-line";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";

/** An article that states no day, the day that is likely, and why. */
export function DateBody({ article }: { article: ArticleSummary }) {
  const { address, title, publication, proposedDate } = article;
  return (
    <>
      <p className="font-serif text-row leading-snug">
        <a href={address}>{title}</a>
      </p>
      {publication ? <MetaLine>{publication.name}</MetaLine> : null}
      {proposedDate ? (
        <p className="max-w-measure text-plain">
          <strong>{formatDate(proposedDate.value)}</strong>. {proposedDate.reason.words}
        </p>
      ) : null}
    </>
  );
}
