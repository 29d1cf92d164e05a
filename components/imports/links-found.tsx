import { LinkVerdict } from "@/components/decisions/link-verdict";
import { countWords } from "@/components/ui/count-words";
import { DateStamp } from "@/components/ui/date-stamp";
import { MetaLine } from "@/components/ui/meta-line";
import { compareAddress } from "@/lib/addresses";
import type { ArticlePreview, LinkPreview } from "@/lib/archive/desk/imports/types";
import type { ImportActions } from "./import-actions";

type LinksFoundProps = { article: ArticlePreview; path: string; actions: ImportActions["link"] };

/** Which other articles report the same event, and why the machine thinks so. */
export function LinksFound({ article, path, actions }: LinksFoundProps) {
  if (article.links.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-sans text-small">{countWords(article.links.length, "link")}: the same event elsewhere</h4>
      <ul className="grid gap-3">
        {article.links.map((link) => (
          <li
            key={link.id}
            id={`link-${article.id}-${link.id}`}
            className="grid gap-1 border-echo-edge border-l-3 pl-3"
          >
            <LinkLine link={link} articleId={article.id} />
            <LinkVerdict
              linkId={link.id}
              status={link.status}
              back={`${path}#link-${article.id}-${link.id}`}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LinkLine({ link, articleId }: { link: LinkPreview; articleId: number }) {
  const { other, summary } = link;
  return (
    <>
      <p className="font-serif text-plain">
        <a href={other.address}>{other.title}</a>
      </p>
      <MetaLine>
        {other.publication ?? "Unknown publication"}
        <DateStamp date={other.date} />
        <a href={compareAddress(articleId, other.id)}>compare</a>
      </MetaLine>
      <p className="max-w-measure text-note text-ink-soft">{summary}</p>
    </>
  );
}
