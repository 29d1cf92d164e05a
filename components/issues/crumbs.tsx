import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { toBreadcrumbList } from "@/lib/analysis/citations/structured-data";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import type { Crumb } from "./list-crumbs";

type CrumbsProps = {
  /** From the widest place to the page itself, whose name stands as the title below. */
  crumbs: Crumb[];
  /** The archive's own address without a last slash. */
  siteUrl: string;
};

/** The way to a page, small and above its title; programs are told of the page itself too. */
export function Crumbs({ crumbs, siteUrl }: CrumbsProps) {
  if (crumbs.length === 0) return null;
  const places = crumbs.map(({ name, address }) => ({ name, url: siteUrl + inLanguage(address) }));
  return (
    <nav aria-label={words().issues.crumbs} className="no-print -mt-3 mb-3 sm:-mt-6 sm:mb-4">
      <ol className="crumbs">
        {crumbs.slice(0, -1).map(({ name, address, shortcut }) => (
          <li key={address}>
            <Link href={address} data-shortcut={shortcut}>
              {name}
            </Link>
          </li>
        ))}
      </ol>
      <JsonLd data={toBreadcrumbList(places)} />
    </nav>
  );
}
