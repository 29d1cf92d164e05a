import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";
import { SearchBox } from "./search-box";
import { Wordmark } from "./wordmark";

type Place = {
  href: string;
  name: "issues" | "events" | "people" | "quotations" | "about" | "imports";
  isAlsoElsewhere?: boolean;
};

// On a phone, what the footer or the desk leads to as well gives way.
const READER_PLACES: Place[] = [
  { href: "/issues", name: "issues" },
  { href: "/events", name: "events" },
  { href: "/people", name: "people" },
  { href: "/quotations", name: "quotations" },
  { href: "/about", name: "about", isAlsoElsewhere: true },
];

/**
 * The head of every page. `editor` is who is signed in. On a phone it is two rows, and the upper one, with the search box,
 * stays in sight while the page scrolls.
 */
export function SiteHeader({ editor }: { editor: { name: string } | null }) {
  const places = editor
    ? [...READER_PLACES, { href: "/admin/imports", name: "imports", isAlsoElsewhere: true } as const]
    : READER_PLACES;
  return (
    <header className="border-rule max-lg:contents lg:border-b">
      <div className="page-frame max-lg:contents lg:flex lg:items-center lg:gap-x-8 lg:py-3">
        <div className="site-bar lg:contents">
          <Wordmark />
          <div className="no-print min-w-0 flex-1 lg:flex-none">
            <SearchBox />
          </div>
        </div>
        <div className="no-print page-frame flex items-center gap-x-4 border-rule border-b pb-1 lg:contents">
          <nav aria-label={words().layout.main} className="min-w-0 flex-1 lg:ms-auto lg:flex-none">
            <ul className="flex flex-wrap gap-x-4 sm:gap-x-5">
              {places.map((place) => (
                <li key={place.href} className={place.isAlsoElsewhere ? "max-sm:hidden" : undefined}>
                  <Link href={place.href} className="plain-link text-[0.9375rem] max-lg:min-h-11">
                    {words().layout[place.name]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <p className="lg:-me-1">
            <EditorPlace editor={editor} />
          </p>
        </div>
      </div>
    </header>
  );
}

function EditorPlace({ editor }: { editor: { name: string } | null }) {
  return (
    <Link
      href={editor ? "/admin" : "/sign-in"}
      className="plain-link whitespace-nowrap text-[0.9375rem] text-ink-soft max-lg:min-h-11"
    >
      {editor ? editor.name : words().layout.signIn}
    </Link>
  );
}
