import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";

/** The name of the archive's software, with its sign: three issues upright, one leaning out. On a small phone the sign alone. */
export function Wordmark() {
  return (
    <Link
      href="/"
      data-shortcut="home"
      className="plain-link max-lg:min-h-11 max-lg:min-w-11 gap-2.5 font-serif text-lead tracking-tight"
      aria-label={words().layout.home}
    >
      <svg viewBox="0 0 22 20" className="h-[1.1em] w-auto" aria-hidden="true" focusable="false">
        <path d="M2 2v16M7 2v16M12 2v16" stroke="var(--accent)" strokeWidth="2.4" strokeLinecap="round" />
        <path d="M16.4 2.6l3.4 15" stroke="var(--mark-edge)" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span className="max-[24rem]:hidden">Backfile</span>
    </Link>
  );
}
