import type { ReactNode } from "react";
import { words } from "@/messages/words";
import { Link } from "./link";

/** Above a list: how many things are in it, and the feed of the same things. */
export function ListHead({ feedHref, children }: { feedHref: string; children: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 text-small text-ink-soft">
      <p role="status">{children}</p>
      <Link href={feedHref} className="no-print inline-flex min-h-7 items-center">
        {words().parts.feedOfThese}
      </Link>
    </div>
  );
}
