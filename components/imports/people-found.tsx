import { PersonCorrections } from "@/components/decisions/person-corrections";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { mergeAddress } from "@/lib/addresses";
import type { ArticlePreview, PersonPreview } from "@/lib/imports/types";
import type { ImportActions } from "./import-actions";

type PeopleFoundProps = { article: ArticlePreview; path: string; actions: ImportActions["person"] };

/** Whom the article names, how often, in which roles; each can be set right. */
export function PeopleFound({ article, path, actions }: PeopleFoundProps) {
  const openCount = article.mentions.filter((mention) => mention.person === null).length;
  return (
    <section aria-label={`People in ${article.title}`} className="grid gap-2">
      <h4 className="font-sans text-[0.875rem]">{countWords(article.people.length, "person", "people")}</h4>
      <ul className="grid gap-1 sm:grid-cols-2">
        {article.people.map((person) => (
          <li key={person.id} id={`person-${article.id}-${person.id}`} className="text-[0.875rem]">
            <Person person={person} path={path} place={`person-${article.id}-${person.id}`} actions={actions} />
          </li>
        ))}
      </ul>
      {openCount > 0 ? (
        <p className="text-[0.8125rem] text-doubt">
          {countWords(openCount, "mention")} could be of more than one person: dotted in the text.
        </p>
      ) : null}
    </section>
  );
}

type PersonProps = { person: PersonPreview; path: string; place: string; actions: ImportActions["person"] };

function Person({ person, path, place, actions }: PersonProps) {
  return (
    <Disclosure
      summary={
        <span>
          <span className="text-[0.9375rem] text-ink">{person.name}</span>{" "}
          <span>{[`${person.mentions}×`, ...person.roles.slice(0, 2)].join(", ")}</span>
        </span>
      }
    >
      <div className="pl-4">
        <a href={person.address} className="plain-link text-[0.8125rem] text-accent">
          The person's page
        </a>
        <PersonCorrections
          person={person}
          back={`${path}#${place}`}
          mergeHref={mergeAddress(person.id)}
          fieldId={place}
          actions={actions}
        />
      </div>
    </Disclosure>
  );
}
