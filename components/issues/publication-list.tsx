import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";

export function PublicationList({ publications }: { publications: PublicationSummary[] }) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {publications.map((publication) => (
        <li key={publication.slug} className="border-rule border-b py-2.5">
          <a href={publication.address} className="font-serif text-[1.0625rem]">
            {publication.name}
          </a>
          <MetaLine>
            {publication.publisher}
            {countWords(publication.issueCount, "issue")}
            {describeYears(publication)}
          </MetaLine>
        </li>
      ))}
    </ul>
  );
}

/** "2011 to 2014", "2013", or null when nothing is dated. */
export function describeYears({ firstDate, lastDate }: { firstDate: string | null; lastDate: string | null }) {
  if (!firstDate || !lastDate) return null;
  const [first, last] = [firstDate.slice(0, 4), lastDate.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}
