const ADMIN_PLACES = [
  { href: "/admin", name: "Overview" },
  { href: "/admin/inbox", name: "Inbox" },
  { href: "/admin/imports", name: "Imports" },
  { href: "/admin/imports/new", name: "New import" },
  { href: "/admin/sources", name: "Sources" },
  { href: "/admin/jobs", name: "Jobs" },
  { href: "/admin/people", name: "People" },
  { href: "/admin/links", name: "Links" },
  { href: "/admin/decisions", name: "Decisions" },
  { href: "/admin/editors", name: "Editors" },
  { href: "/account", name: "Your account" },
] as const;

export type AdminPlace = (typeof ADMIN_PLACES)[number]["href"];

/** The editors' own navigation, under the readers'. */
export function AdminNav({ current }: { current: AdminPlace }) {
  return (
    <nav aria-label="For editors" className="no-print -mt-4 mb-8 border-rule border-b pb-2 sm:-mt-6">
      <ul className="flex flex-wrap gap-x-5">
        {ADMIN_PLACES.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="plain-link text-plain" aria-current={href === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
