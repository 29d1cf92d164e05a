import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Sentence } from "@/components/ui/sentence";
import type { Comparison, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { CompareJoints } from "./compare-joints";
import { CompareLegend } from "./compare-legend";
import { CompareList } from "./compare-list";
import { CompareRibbons } from "./compare-ribbons";
import { CompareSide } from "./compare-side";
import { CompareStepper } from "./compare-stepper";
import { CompareSummary } from "./compare-summary";
import { CompareSwitch } from "./compare-switch";

type CompareViewProps = {
  comparison: Comparison;
  /** An editor's forms for one link. */
  decide?: (link: RelatedArticle) => ReactNode;
};

/** Two articles side by side, what they share joined across the gutter; on a phone one side at a time. */
export function CompareView({ comparison, decide }: CompareViewProps) {
  const { a, b, passages, sameFacts, rows } = comparison;
  const shared = [...passages, ...sameFacts].sort((x, y) => x.number - y.number);
  const { compare: says, parts } = words();
  const steps = shared.map(({ number, id, kind, words: passage }) => ({
    number,
    id,
    words: says.stepper.at(number, shared.length, says.matches[kind], passage),
  }));
  return (
    <>
      <PageHeader
        kicker={says.sideBySide}
        title={says.title(a.publication?.name ?? a.title, b.publication?.name ?? b.title)}
        lead={describeShared(comparison)}
      />
      <CompareSummary comparison={comparison} decide={decide} />
      <CompareLegend shared={shared} sides={[a, b]} />
      <CompareList a={a} b={b} shared={shared} />
      <div className="compare-frame">
        <div className="compare-bar no-print">
          <CompareSwitch
            label={says.sides}
            a={a.publication?.name ?? says.first}
            b={b.publication?.name ?? says.second}
          />
          <CompareStepper
            steps={steps}
            says={{
              title: says.stepper.title,
              previous: parts.previous,
              next: parts.next,
              count: says.stepper.count(steps.length),
            }}
          >
            <Sentence of={says.stepper.keys(<kbd>n</kbd>, <kbd>p</kbd>)} />
          </CompareStepper>
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
  const says = words().compare;
  const quotations = passages.filter((passage) => passage.kind === "quotation").length;
  const others = passages.length - quotations;
  const things = [
    quotations > 0 ? says.quotations(quotations) : [],
    others > 0 ? says.otherPassages(others) : [],
  ].flat();
  const printed = things.length > 0 ? says.printed(things) : says.nothingPrinted;
  return sameFacts.length === 0 ? printed : `${printed} ${says.facts(sameFacts.length)}`;
}
