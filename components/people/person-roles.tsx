import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { RoleTerm, RoleUse } from "@/lib/archive/reading/people/list-roles";
import { words } from "@/messages/words";
import { DateSpan } from "./date-span";
import { sourceName } from "./source-name";

const SHOWN = 6;
// Further ones are told by the articles themselves.
const SOURCES_NAMED = 3;

/** Titles and offices printed beside the name: since and until when, where an article says so, and who prints them when. */
export function PersonRoles({ roles }: { roles: RoleUse[] }) {
  if (roles.length === 0) return null;
  const says = words().people.roles;
  const rest = roles.slice(SHOWN);
  return (
    <section aria-labelledby="roles-heading">
      <SectionHeading id="roles-heading">{says.title}</SectionHeading>
      <Roles roles={roles.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Disclosure summary={says.more(rest.length)}>
          <Roles roles={rest} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Roles({ roles }: { roles: RoleUse[] }) {
  const { mentions } = words().people;
  return (
    <ul className="grid gap-2.5 text-plain">
      {roles.map((use) => (
        <li key={use.role}>
          <span className="flex justify-between gap-4">
            <bdi>{use.role}</bdi>
            <span className="text-ink-soft">
              <span aria-hidden="true" className="numeric">
                {formatCount(use.mentionCount)}
              </span>
              <span className="sr-only">{mentions(use.mentionCount)}</span>
            </span>
          </span>
          {use.terms.map((term) => (
            <Term key={`${term.from} ${term.until}`} term={term} />
          ))}
          <Printed use={use} />
        </li>
      ))}
    </ul>
  );
}

/** "since 2010, until July 2012": what an article says, and which. */
function Term({ term: { from, until, article } }: { term: RoleTerm }) {
  const says = words().people.roles;
  return (
    <span className="block text-note">
      {describeTerm(from && formatWritten(from), until && formatWritten(until))}{" "}
      <Link href={article.address} className="text-ink-soft" title={article.title}>
        {says.accordingTo(article.publication?.name ?? article.title)}
      </Link>
    </span>
  );
}

function describeTerm(from: string | null, until: string | null): string {
  const says = words().people.roles;
  if (from && until) return says.sinceUntil(from, until);
  if (from) return says.since(from);
  return until ? says.until(until) : "";
}

function Printed({ use: { first, last, sources } }: { use: RoleUse }) {
  const named = sources.slice(0, SOURCES_NAMED).map(sourceName);
  const others = sources.length - named.length;
  const says = words().people.roles;
  return (
    <span className="block text-note text-ink-soft">
      {first ? (
        <>
          <DateSpan first={first} last={last} /> ·{" "}
        </>
      ) : null}
      {others > 0 ? says.andOthers(named, others) : says.printedBy(named)}
    </span>
  );
}
