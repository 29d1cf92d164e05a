import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ArticlePerson, ArticleView, MentionView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { MentionReasons } from "./mention-reasons";
import { UncertainNames } from "./uncertain-names";

type ArticlePeopleProps = {
  article: ArticleView;
  /** An editor's forms for one person of the article, for one name left open, and for names that were missed. */
  decide?: (person: ArticlePerson) => ReactNode;
  decideMention?: (mention: MentionView) => ReactNode;
  tagName?: ReactNode;
};

/** Everyone the article names: how often, with which titles, and why each mention is taken for them. */
export function ArticlePeople({ article, decide, decideMention, tagName }: ArticlePeopleProps) {
  const { people, mentions, text } = article;
  const uncertain = mentions.filter((mention) => mention.person === null);
  if (people.length === 0 && uncertain.length === 0 && !tagName) return null;
  return (
    <section aria-labelledby="people-heading">
      <SectionHeading id="people-heading" aside={words().parts.people(people.length)}>
        {words().articles.people.title}
      </SectionHeading>
      {decide ? (
        <ul className="divide-y divide-rule">
          {people.map((person) => (
            <li key={person.id} className="py-2">
              <PersonEntry person={person} text={text} mentions={mentionsOf(mentions, person.id)} />
              {decide(person)}
            </li>
          ))}
        </ul>
      ) : (
        <PeopleLine article={article} />
      )}
      <UncertainNames text={text} mentions={uncertain} decide={decideMention} />
      {tagName}
    </section>
  );
}

/** For readers: names in a row, roles and reasons on demand. */
function PeopleLine({ article: { people, mentions, text } }: { article: ArticleView }) {
  if (people.length === 0) return null;
  return (
    <>
      <ul className="flex flex-wrap gap-x-2 gap-y-2">
        {people.map((person) => (
          <li key={person.id}>
            <Link href={person.address} className="name-chip">
              <bdi>{person.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <Disclosure summary={words().articles.people.roles} className="mt-2">
        <ul className="divide-y divide-rule">
          {people.map((person) => (
            <li key={person.id} className="py-2">
              <PersonEntry person={person} text={text} mentions={mentionsOf(mentions, person.id)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

const mentionsOf = (mentions: MentionView[], id: number) => mentions.filter((mention) => mention.person?.id === id);

type PersonEntryProps = { person: ArticlePerson; text: string; mentions: MentionView[] };

function PersonEntry({ person, text, mentions }: PersonEntryProps) {
  return (
    <>
      <p>
        <Link href={person.address} className="font-serif text-row">
          <bdi>{person.name}</bdi>
        </Link>
        {person.roles.length > 0 ? <span className="text-ink-soft">, {person.roles.join("; ")}</span> : null}
      </p>
      <Disclosure summary={words().articles.people.why(mentions.length)}>
        <MentionReasons text={text} mentions={mentions} />
      </Disclosure>
    </>
  );
}
