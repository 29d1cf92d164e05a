import { countWords } from "@/components/ui/count-words";
import { PageHeader } from "@/components/ui/page-header";
import type { Comparison } from "@/lib/articles/types";
import { CompareLegend } from "./compare-legend";
import { CompareSide } from "./compare-side";
import { CompareSummary } from "./compare-summary";

/** Two articles side by side; on a phone one below the other, with the way across from each passage. */
export function CompareView({ comparison }: { comparison: Comparison }) {
  const { a, b, passages } = comparison;
  return (
    <>
      <PageHeader
        kicker="Side by side"
        title={`${a.publication?.name ?? a.title} and ${b.publication?.name ?? b.title}`}
        lead={describeShared(comparison)}
      />
      <CompareSummary comparison={comparison} />
      <CompareLegend hasPassages={passages.length > 0} />
      <nav aria-label="Sides" className="no-print mb-4 flex gap-5 lg:hidden">
        <a href="#side-a">{a.publication?.name ?? "First article"}</a>
        <a href="#side-b">{b.publication?.name ?? "Second article"}</a>
      </nav>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
        <CompareSide side="a" article={a} other={b} passages={passages} />
        <CompareSide side="b" article={b} other={a} passages={passages} />
      </div>
    </>
  );
}

function describeShared({ passages }: Comparison): string {
  const quotations = passages.filter((passage) => passage.kind === "quotation").length;
  const others = passages.length - quotations;
  if (passages.length === 0) return "The two print no passage in the same words.";
  const parts = [
    quotations > 0 ? countWords(quotations, "quotation") : null,
    others > 0 ? countWords(others, "other passage") : null,
  ].filter(Boolean);
  return `Both print ${parts.join(" and ")} in the same words.`;
}
