import { formatCount } from "@/components/ui/count-words";
import type { SearchResults } from "@/lib/archive/reading/search/view";

type ResultPagesProps = Pick<SearchResults, "page" | "pageCount" | "addresses">;

/** Previous and next; the addresses come with the results. */
export function ResultPages({ page, pageCount, addresses }: ResultPagesProps) {
  if (pageCount <= 1) return null;
  return (
    <nav
      aria-label="Pages of results"
      className="no-print mt-10 flex items-center justify-between gap-4 border-rule border-t pt-3"
    >
      <Step href={addresses.previous} rel="prev" words="Previous" />
      <p className="numeric text-[0.875rem] text-ink-soft">
        Page {formatCount(page)} of {formatCount(pageCount)}
      </p>
      <Step href={addresses.next} rel="next" words="Next" />
    </nav>
  );
}

function Step({ href, rel, words }: { href: string | null; rel: "prev" | "next"; words: string }) {
  if (!href) return <span className="w-16" />;
  return (
    <a href={href} rel={rel} className="plain-link w-16 text-[0.9375rem] last:justify-end">
      {words}
    </a>
  );
}
