import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { RoleUse } from "@/lib/people/list-roles";
import { DateSpan } from "./date-span";

const SHOWN = 6;

/** Titles and offices printed beside the name, and from when to when. */
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
    <ul className="grid gap-1.5 text-[0.9375rem]">
      {roles.map(({ role, mentionCount, first, last }) => (
        <li key={role}>
          <span className="flex justify-between gap-4">
            {role}
            <span className="text-ink-soft">
              <span className="numeric">{formatCount(mentionCount)}</span>
              <span className="sr-only"> {mentionCount === 1 ? "mention" : "mentions"}</span>
            </span>
          </span>
          {first ? (
            <span className="block text-[0.8125rem] text-ink-soft">
              <DateSpan first={first} last={last} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
