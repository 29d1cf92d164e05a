import { words } from "@/messages/words";
import { Link } from "./link";

type PaginationProps = {
  page: number;
  pageCount: number;
  /** The address of a page, with all filters kept. */
  toHref: (page: number) => string;
  label?: string;
};

/** Previous and next, and where we are. Absent when there is one page. */
export function Pagination({ page, pageCount, toHref, label = words().parts.pages }: PaginationProps) {
  if (pageCount <= 1) return null;
  const { previous, next, pageOf } = words().parts;
  return (
    <nav aria-label={label} className="no-print mt-8 flex items-center justify-between gap-4 border-rule border-t pt-3">
      <Step href={page > 1 ? toHref(page - 1) : null} rel="prev" words={previous} />
      <p className="numeric text-small text-ink-soft">{pageOf(page, pageCount)}</p>
      <Step href={page < pageCount ? toHref(page + 1) : null} rel="next" words={next} />
    </nav>
  );
}

function Step({ href, rel, words: label }: { href: string | null; rel: "prev" | "next"; words: string }) {
  if (!href) return <span className="w-16" />;
  return (
    <Link href={href} rel={rel} className="plain-link min-w-16 text-plain text-accent last:justify-end">
      {label}
    </Link>
  );
}
