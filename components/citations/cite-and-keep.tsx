import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CitedSource } from "@/lib/analysis/citations/types";
import { words } from "@/messages/words";
import { CitationBox } from "./citation-box";

type CiteAndKeepProps = {
  source: CitedSource;
  /** The page's path. */
  address: string;
  /** Ways to take the text along, where there is one. */
  children?: ReactNode;
};

/** How to cite a page, its permanent address, and files of it to keep. */
export function CiteAndKeep({ source, address, children }: CiteAndKeepProps) {
  const { citations, parts } = words();
  const outcomes = { copied: parts.copied, cannotCopy: parts.cannotCopy };
  return (
    <section id="cite" aria-labelledby="cite-heading" className="cite-and-keep">
      <SectionHeading id="cite-heading">{citations.title}</SectionHeading>
      <CitationBox
        source={source}
        address={address}
        words={{
          form: citations.form,
          copyCitation: citations.copyCitation,
          downloadFile: citations.downloadFile("{extension}"),
          outcomes,
        }}
      />
      <dl className="mt-5 grid items-baseline gap-x-6 gap-y-2 text-plain sm:grid-cols-[8rem_1fr]">
        {children ? (
          <div className="no-print contents">
            <dt className="text-ink-soft">{citations.download}</dt>
            <dd className="flex flex-wrap gap-x-5 gap-y-1">{children}</dd>
          </div>
        ) : null}
        <dt className="text-ink-soft">{citations.permanentLink}</dt>
        <dd className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="[overflow-wrap:anywhere]">{source.url}</span>
          <span className="no-print contents">
            <CopyButton text={source.url} label={citations.copyLink} outcomes={outcomes} />
          </span>
        </dd>
        {source.hashes.map((hash) => (
          <div key={hash} className="contents">
            <dt className="text-ink-soft">{citations.original}</dt>
            <dd>
              <code className="font-mono text-note [overflow-wrap:anywhere]">{hash}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
