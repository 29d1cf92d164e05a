import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublisherView } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";
import { describeYears, PublicationList } from "./publication-list";

/** A publisher: how much of it is here, and its publications. */
export function PublisherSheet({ publisher }: { publisher: PublisherView }) {
  const { issues: says, parts } = words();
  const { name, publications, issueCount, articleCount } = publisher;
  return (
    <>
      <PageHeader kicker={says.publisher} title={name}>
        <MetaLine>
          {parts.issues(issueCount)}
          {parts.articles(articleCount)}
          {describeYears(publisher)}
        </MetaLine>
      </PageHeader>
      <section aria-labelledby="publications-heading">
        <SectionHeading id="publications-heading" aside={parts.publications(publications.length)}>
          {says.publications}
        </SectionHeading>
        <PublicationList publications={publications.map((one) => ({ ...one, publisher: null }))} />
      </section>
    </>
  );
}
