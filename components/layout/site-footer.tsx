import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";
import { EditorPlace } from "./editor-place";
import { LanguageSwitch } from "./language-switch";

const PLACES = [
  { href: "/about", name: "howItWorks" },
  { href: "/shortcuts", name: "shortcuts" },
  { href: "/authors", name: "authors" },
  { href: "/feed.xml", name: "feed" },
  { href: "/api/issues", name: "json" },
] as const;

/** The foot of every page. `editor` is who is signed in; where there is room, the head says it. */
export function SiteFooter({ editor }: { editor: { name: string } | null }) {
  const says = words().layout;
  return (
    <footer className="no-print border-rule border-t">
      <div className="page-frame flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-small text-ink-soft">
        <p>{says.footer}</p>
        <ul className="flex flex-wrap gap-x-5">
          {PLACES.map((place) => (
            <li key={place.href}>
              <Link href={place.href} className="plain-link text-ink-soft">
                {says[place.name]}
              </Link>
            </li>
          ))}
        </ul>
        <p className="basis-full sm:hidden">
          <EditorPlace editor={editor} />
        </p>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
