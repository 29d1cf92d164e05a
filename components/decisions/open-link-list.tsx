import type { ReactNode } from "react";
import { ArticleDay } from "@/components/articles/article-entry";
import { ScoreParts } from "@/components/articles/score-parts";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { MetaLine } from "@/components/ui/meta-line";
import type { OpenLink } from "@/lib/archive/desk/decisions/list-open-links";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";

const WAYS = [
  { key: "suggested", href: "/admin/links", name: "Suggested, least certain first" },
  { key: "shown", href: "/admin/links?of=shown", name: "Shown, drawn at random" },
  { key: "precision", href: "/admin/links/precision", name: "Link accuracy" },
] as const;

/** The ways through the links. */
export function LinkWays({ current }: { current: (typeof WAYS)[number]["key"] }) {
  return (
    <nav aria-label="Ways through the links">
      <ul className="flex flex-wrap gap-x-5 text-plain">
        {WAYS.map(({ key, href, name }) => (
          <li key={key}>
            <a href={href} className="plain-link" aria-current={key === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type OpenLinkListProps = { links: OpenLink[]; total: number; decide: (link: OpenLink) => ReactNode };

/** Links no editor has decided on, each with both articles, why it was made, and the verdict's buttons. */
export function OpenLinkList({ links, total, decide }: OpenLinkListProps) {
  return (
    <>
      <p className="mb-3 text-small text-ink-soft">{countWords(total, "link")} without an editor’s word</p>
      <ol className="max-w-[60rem] divide-y divide-rule">
        {links.map((link) => (
          <li key={link.id} id={`link-${link.id}`} className="grid gap-2 py-5 first:pt-1">
            <OpenLinkBody link={link} />
            {decide(link)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Both articles of a link, and why it was made. */
export function OpenLinkBody({ link }: { link: OpenLink }) {
  return (
    <>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <Side article={link.a} />
        <Side article={link.b} />
      </div>
      <p className="max-w-measure text-plain">
        <span className="numeric">{Math.round(link.score * 100)} %</span> likely one event, the machine says.{" "}
        {link.summary}
      </p>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-1 text-small">
        <a href={link.compareAddress} className="inline-flex min-h-7 items-center">
          Read side by side
        </a>
        {link.eventAddress ? (
          <a href={link.eventAddress} className="inline-flex min-h-7 items-center">
            The event of both
          </a>
        ) : null}
        <Disclosure summary="How it was weighed">
          <ScoreParts score={link.score} parts={link.parts} />
        </Disclosure>
      </div>
    </>
  );
}

function Side({ article }: { article: ArticleSummary }) {
  return (
    <div className="min-w-0">
      <p className="font-serif text-row leading-snug">
        <a href={article.address}>{article.title}</a>
      </p>
      <MetaLine>
        {article.publication?.name}
        <ArticleDay article={article} />
      </MetaLine>
    </div>
  );
}
