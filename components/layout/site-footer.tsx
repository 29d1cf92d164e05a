const PLACES = [
  { href: "/about", name: "How this archive works" },
  { href: "/authors", name: "Authors" },
  { href: "/feed.xml", name: "Atom feed" },
  { href: "/api/issues", name: "JSON" },
];

export function SiteFooter() {
  return (
    <footer className="no-print border-rule border-t">
      <div className="page-frame flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-[0.875rem] text-ink-soft">
        <p>Every tag and link in this archive says why it is there.</p>
        <ul className="flex flex-wrap gap-x-5">
          {PLACES.map((place) => (
            <li key={place.href}>
              <a href={place.href} className="plain-link text-ink-soft">
                {place.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
