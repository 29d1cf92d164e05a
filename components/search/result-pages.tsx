import { Link } from "@/components/ui/link";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

type ResultPagesProps = Pick<SearchResults, "page" | "pageCount" | "addresses">;

/** Previous and next; the addresses come with the results. */
export function ResultPages({ page, pageCount, addresses }: ResultPagesProps) {
  if (pageCount <= 1) return null;
  const { parts, search } = words();
  return (
    <nav
      aria-label={search.results.pages}
      className="no-print mt-10 flex items-center justify-between gap-4 border-rule border-t pt-3"
    >
      <Step href={addresses.previous} rel="prev" label={parts.previous} />
      <p className="numeric text-small text-ink-soft">{parts.pageOf(page, pageCount)}</p>
      <Step href={addresses.next} rel="next" label={parts.next} />
    </nav>
  );
}

function Step({ href, rel, label }: { href: string | null; rel: "prev" | "next"; label: string }) {
  if (!href) return <span className="w-16" />;
  return (
    <Link href={href} rel={rel} className="plain-link w-16 text-plain last:justify-end">
      {label}
    </Link>
  );
}
