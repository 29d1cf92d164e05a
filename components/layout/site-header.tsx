import { SearchBox } from "./search-box";
import { Wordmark } from "./wordmark";

const READER_PLACES = [
  { href: "/issues", name: "Issues" },
  { href: "/events", name: "Events" },
  { href: "/people", name: "People" },
  { href: "/quotations", name: "Quotations" },
  { href: "/about", name: "About" },
];

/** The head of every page. `editor` is who is signed in. On a phone the search box stands in a line of its own. */
export function SiteHeader({ editor }: { editor: { name: string } | null }) {
  const places = editor ? [...READER_PLACES, { href: "/admin/imports", name: "Imports" }] : READER_PLACES;
  return (
    <header className="border-rule border-b">
      <div className="page-frame flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <Wordmark />
        <nav aria-label="Main" className="no-print order-1 w-full sm:order-none sm:w-auto">
          <ul className="flex flex-wrap gap-x-5">
            {places.map((place) => (
              <li key={place.href}>
                <a href={place.href} className="plain-link text-[0.9375rem]">
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="no-print order-2 w-full md:order-none md:ml-auto md:w-auto">
          <SearchBox />
        </div>
        <p className="no-print ml-auto md:ml-0 md:-mr-1">
          <EditorPlace editor={editor} />
        </p>
      </div>
    </header>
  );
}

function EditorPlace({ editor }: { editor: { name: string } | null }) {
  return (
    <a href={editor ? "/admin" : "/sign-in"} className="plain-link text-[0.9375rem] text-ink-soft">
      {editor ? editor.name : "Sign in"}
    </a>
  );
}
