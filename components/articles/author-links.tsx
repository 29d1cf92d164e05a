import { Fragment } from "react";
import type { AuthorRef } from "@/lib/archive/reading/articles/types";

/** "By Jane Roe, John Doe and Kim Poe", each name a link; the byline as printed where no name could be read from it. */
export function AuthorLinks({ authors, byline }: { authors: AuthorRef[]; byline: string | null }) {
  if (authors.length === 0) return byline === null ? null : <span>By {byline}</span>;
  return (
    <span>
      By{" "}
      {authors.map(({ slug, name, address }, i) => (
        <Fragment key={slug}>
          {i === 0 ? null : i === authors.length - 1 ? " and " : ", "}
          <a href={address} rel="author" className="text-ink-soft">
            {name}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
