import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";
import { EditorPlace } from "./editor-place";
import { SearchBox } from "./search-box";
import { Wordmark } from "./wordmark";

const PLACES = [
  { href: "/issues", name: "issues" },
  { href: "/events", name: "events" },
  { href: "/people", name: "people" },
  { href: "/quotations", name: "quotations" },
] as const;

// Where there is little room these give way: the footer or the desk leads there as well.
const FOR_READERS = { href: "/about", name: "about" } as const;
const FOR_EDITORS = { href: "/admin/imports", name: "imports" } as const;

/**
 * The head of every page. `editor` is who is signed in. On a phone it is two rows, and the upper one, with the search box,
 * stays in sight while the page scrolls; the lower one has room for the longest names of places of all languages on one line,
 * since who is signed in stands in the footer there.
 */
export function SiteHeader({ editor }: { editor: { name: string } | null }) {
  const last = editor ? FOR_EDITORS : FOR_READERS;
  return (
    <header className="border-rule max-lg:contents lg:border-b">
      <div className="page-frame max-lg:contents lg:flex lg:items-center lg:gap-x-8 lg:py-3">
        <div className="site-bar lg:contents">
          <Wordmark />
          <div className="no-print min-w-0 flex-1 lg:max-w-80">
            <SearchBox />
          </div>
        </div>
        <div className="no-print page-frame flex items-center gap-x-4 border-rule border-b pb-1 lg:contents">
          <nav aria-label={words().layout.main} className="min-w-0 flex-1 lg:ms-auto lg:flex-none">
            <ul className="flex flex-wrap gap-x-1.5 max-sm:justify-between sm:gap-x-5">
              {[...PLACES, last].map((place) => (
                <li key={place.href} className={place === last ? "max-md:hidden lg:max-xl:hidden" : undefined}>
                  <Link
                    href={place.href}
                    className="plain-link whitespace-nowrap text-nav max-lg:min-h-11 max-lg:min-w-11 max-lg:justify-center"
                  >
                    {words().layout[place.name]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <p className="max-sm:hidden lg:-me-1">
            <EditorPlace editor={editor} />
          </p>
        </div>
      </div>
    </header>
  );
}
