import type { ReactNode } from "react";
import { countWords } from "@/components/ui/count-words";
import { PageHeader } from "@/components/ui/page-header";
import type { Comparison, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { CompareJoints } from "./compare-joints";
import { CompareLegend } from "./compare-legend";
import { CompareList } from "./compare-list";
import { CompareRibbons } from "./compare-ribbons";
import { CompareSide } from "./compare-side";
import { CompareStepper } from "./compare-stepper";
import { CompareSummary } from "./compare-summary";
import { CompareSwitch } from "./compare-switch";
import { MATCH_WORDS } from "./match-words";

type CompareViewProps = {
  comparison: Comparison;
  /** An editor's forms for one link. */
  decide?: (link: RelatedArticle) => ReactNode;
};

/** Two articles side by side, what they share joined across the gutter; on a phone one side at a time. */
export function CompareView({ comparison, decide }: CompareViewProps) {
  const { a, b, passages, sameFacts, rows } = comparison;
  const shared = [...passages, ...sameFacts].sort((x, y) => x.number - y.number);
  const steps = shared.map(({ number, id, kind, words }) => ({ number, id, words: `${MATCH_WORDS[kind]}, ${words}` }));
  return (
    <>
      <PageHeader
        kicker="Side by side"
        title={`${a.publication?.name ?? a.title} and ${b.publication?.name ?? b.title}`}
        lead={describeShared(comparison)}
      />
      <CompareSummary comparison={comparison} decide={decide} />
      <CompareLegend shared={shared} sides={[a, b]} />
      <CompareList a={a} b={b} shared={shared} />
      <div className="compare-frame">
        <div className="compare-bar no-print">
          <CompareSwitch a={a.publication?.name ?? "First article"} b={b.publication?.name ?? "Second article"} />
          <CompareStepper steps={steps} />
        </div>
        <div className="compare">
          <CompareSide side="a" article={a} other={b} shared={shared} rows={rows} />
          <CompareSide side="b" article={b} other={a} shared={shared} rows={rows} />
          <CompareJoints rows={rows} shared={shared} />
          <CompareRibbons matches={rows.flatMap((row) => row.matches)} />
        </div>
      </div>
    </>
  );
}

function describeShared({ passages, sameFacts }: Comparison): string {
  const quotations = passages.filter((passage) => passage.kind === "quotation").length;
  const others = passages.length - quotations;
  const parts = [
    quotations > 0 ? countWords(quotations, "quotation") : null,
    others > 0 ? countWords(others, "other passage") : null,
  ].filter(Boolean);
  const printed = parts.length > 0 ? `Both print ${parts.join(" and ")} in the same words` : NOTHING_PRINTED;
  if (sameFacts.length === 0) return `${printed}.`;
  return `${printed}, and tell ${countWords(sameFacts.length, "fact")} in other words.`;
}

const NOTHING_PRINTED = "The two print no passage in the same words";
