import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDate } from "@/components/ui/format-date";
import { SectionHeading } from "@/components/ui/section-heading";
import type { RoleTerm, RoleUse } from "@/lib/archive/reading/people/list-roles";
import { DateSpan } from "./date-span";

const SHOWN = 6;
// Further ones are told by the articles themselves.
const SOURCES_NAMED = 3;

/** Titles and offices printed beside the name: since and until when, where an article says so, and who prints them when. */
export function PersonRoles({ roles }: { roles: RoleUse[] }) {
  if (roles.length === 0) return null;
  const rest = roles.slice(SHOWN);
  return (
    <section aria-labelledby="roles-heading">
      <SectionHeading id="roles-heading">Titles and roles</SectionHeading>
      <Roles roles={roles.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Disclosure summary={`and ${rest.length} more`}>
          <Roles roles={rest} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Roles({ roles }: { roles: RoleUse[] }) {
  return (
    <ul className="grid gap-2.5 text-[0.9375rem]">
      {roles.map((use) => (
        <li key={use.role}>
          <span className="flex justify-between gap-4">
            {use.role}
            <span className="text-ink-soft">
              <span className="numeric">{formatCount(use.mentionCount)}</span>
              <span className="sr-only"> {use.mentionCount === 1 ? "mention" : "mentions"}</span>
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

/** "since 2010", "until July 2012": what an article says, and which. */
function Term({ term: { from, until, article } }: { term: RoleTerm }) {
  const words = [from ? `since ${nameDay(from)}` : "", until ? `until ${nameDay(until)}` : ""]
    .filter(Boolean)
    .join(", ");
  return (
    <span className="block text-[0.8125rem]">
      {words}{" "}
      <a href={article.address} className="text-ink-soft" title={article.title}>
        says {article.publication?.name ?? article.title}
      </a>
    </span>
  );
}

function Printed({ use: { first, last, sources } }: { use: RoleUse }) {
  const named = sources.slice(0, SOURCES_NAMED).map((source) => source.name);
  const others = sources.length - named.length;
  return (
    <span className="block text-[0.8125rem] text-ink-soft">
      {first ? (
        <>
          <DateSpan first={first} last={last} />,{" "}
        </>
      ) : null}
      {named.join(", ")}
      {others > 0 ? ` and ${others} more` : ""}
    </span>
  );
}

/** A date as precise as it is written: `2012`, `2012-07` or `2012-07-15`. */
function nameDay(date: string): string {
  const precision = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  return formatDate({ date, precision });
}
