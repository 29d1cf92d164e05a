import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";

type PublicationListProps = { publications: PublicationSummary[]; isColumn?: boolean };

/** Publications with what the archive holds of each, side by side on wide screens or in one column. */
export function PublicationList({ publications, isColumn = false }: PublicationListProps) {
  return (
    <ul
      className={
        isColumn ? "grid sm:max-lg:grid-cols-2 sm:max-lg:gap-x-10" : "grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3"
      }
    >
      {publications.map((publication) => (
        <li key={publication.slug} className="border-rule border-b py-2.5">
          <Link href={publication.address} className="font-serif text-row">
            {publication.name}
          </Link>
          <MetaLine>
            {publication.publisher}
            {words().parts.issues(publication.issueCount)}
            {describeYears(publication)}
          </MetaLine>
        </li>
      ))}
    </ul>
  );
}

/** "2011 to 2014", "2013", or null when nothing is dated. */
export function describeYears({ firstDate, lastDate }: Pick<PublicationSummary, "firstDate" | "lastDate">) {
  if (!firstDate || !lastDate) return null;
  const [first, last] = [firstDate.slice(0, 4), lastDate.slice(0, 4)];
  return first === last ? first : words().parts.years(first, last);
}
