import { PublicationList } from "@/components/issues/publication-list";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";

// Four rows of a wide screen.
const MAX_PUBLICATIONS = 12;

type HomePublicationsProps = { publications: PublicationSummary[]; isColumn?: boolean };

/** The publications with most issues, by name; of one alone the rest of the page tells. */
export function HomePublications({ publications, isColumn = false }: HomePublicationsProps) {
  if (publications.length < 2) return null;
  const shown = publications.toSorted((a, b) => b.issueCount - a.issueCount).slice(0, MAX_PUBLICATIONS);
  const isCut = shown.length < publications.length;
  return (
    <section aria-labelledby="publications-heading">
      <SectionHeading
        id="publications-heading"
        aside={isCut ? <Link href="/issues">{words().home.allEvents(publications.length)}</Link> : undefined}
      >
        {words().issues.publications}
      </SectionHeading>
      <PublicationList publications={publications.filter((one) => shown.includes(one))} isColumn={isColumn} />
    </section>
  );
}
