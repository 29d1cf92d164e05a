import type { ReactNode } from "react";
import { Link } from "./link";

/** The title of one item of a list: the keys of the page lead from one to the next. A title may run in another direction than the page. */
export function ItemLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} data-shortcut="item" className="text-ink decoration-transparent hover:decoration-accent">
      <bdi>{children}</bdi>
    </Link>
  );
}
