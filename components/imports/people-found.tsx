import { countWords } from "@/components/ui/count-words";
import { correctPersonAddress } from "@/lib/addresses";
import type { ArticlePreview, PersonPreview } from "@/lib/archive/desk/imports/types";

type PeopleFoundProps = { article: ArticlePreview; path: string };

/** Whom the article names, how often, in which roles; each can be set right. */
export function PeopleFound({ article, path }: PeopleFoundProps) {
  const openCount = article.mentions.filter((mention) => !mention.person && !mention.waiting).length;
  const waiting = [...new Set(article.mentions.flatMap((mention) => mention.waiting ?? []))];
  return (
    <div className="grid gap-1">
      <h4 className="font-sans text-small">
        {article.people.length === 0 ? "No people" : countWords(article.people.length, "person", "people")}
      </h4>
      <ul className="grid max-w-column gap-x-8 sm:grid-cols-2">
        {article.people.map((person) => (
          <Person key={person.id} person={person} path={path} place={`person-${article.id}-${person.id}`} />
        ))}
      </ul>
      {waiting.length > 0 ? (
        <p className="text-note text-ink-soft">
          {waiting.join(", ")}: perhaps no {waiting.length === 1 ? "person" : "people"}, and not shown to readers.{" "}
          <a href="/admin/people/review">Say which are</a>
        </p>
      ) : null}
      {openCount > 0 ? (
        <p className="text-note text-doubt">
          {countWords(openCount, "mention")} could be of more than one person: dotted in the text.
        </p>
      ) : null}
    </div>
  );
}

type PersonProps = { person: PersonPreview; path: string; place: string };

/** Forms for each of hundreds of people would be most of the page: they stand on a page of their own, which leads back. */
function Person({ person, path, place }: PersonProps) {
  return (
    <li id={place} className="flex min-w-0 items-baseline gap-x-2 text-note text-ink-soft">
      <span className="min-w-0">
        <a href={person.address} className="text-plain text-ink decoration-transparent hover:decoration-accent">
          {person.name}
        </a>{" "}
        {[`${person.mentions}×`, ...person.roles.slice(0, 2)].join(", ")}
      </span>
      <a
        href={correctPersonAddress(person.id, `${path}#${place}`)}
        className="plain-link ml-auto text-accent"
        aria-label={`Correct ${person.name}`}
      >
        correct
      </a>
    </li>
  );
}
