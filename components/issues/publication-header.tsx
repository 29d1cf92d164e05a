import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import { publisherAddress } from "@/lib/addresses";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";
import { describeYears } from "./publication-list";

/** What a publication is called, who publishes it and how much of it is here. */
export function PublicationHeader({ publication }: { publication: PublicationSummary }) {
  return (
    <PageHeader kicker={words().issues.publication} title={publication.name}>
      <MetaLine>
        {publication.publisher ? (
          <Link href={publisherAddress(publication.publisher)}>{publication.publisher}</Link>
        ) : null}
        {words().parts.issues(publication.issueCount)}
        {words().parts.articles(publication.articleCount)}
        {describeYears(publication)}
        <Link href={`${publication.address}/feed.xml`}>{words().parts.atomFeed}</Link>
      </MetaLine>
    </PageHeader>
  );
}
