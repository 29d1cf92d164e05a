import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { describeYears } from "./publication-list";

/** What a publication is called, who publishes it and how much of it is here. */
export function PublicationHeader({ publication }: { publication: PublicationSummary }) {
  return (
    <PageHeader kicker="Publication" title={publication.name}>
      <MetaLine>
        {publication.publisher}
        {countWords(publication.issueCount, "issue")}
        {countWords(publication.articleCount, "article")}
        {describeYears(publication)}
        <a href={`${publication.address}/feed.xml`}>Atom feed</a>
      </MetaLine>
    </PageHeader>
  );
}
