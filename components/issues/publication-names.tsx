import type { ReactNode } from "react";
import { ReasonNote } from "@/components/ui/reason-note";
import type { OtherName } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";

type PublicationNamesProps = {
  names: OtherName[];
  /** What an editor can say of one of them. */
  decide?: (name: OtherName) => ReactNode;
};

/** The other names that issues of a publication go by, each with the reason why they are its issues. */
export function PublicationNames({ names, decide }: PublicationNamesProps) {
  if (names.length === 0) return null;
  return (
    <section aria-label={words().issues.otherNames} className="mb-6 max-w-measure text-small">
      <h2 className="label">{words().issues.alsoCalled}</h2>
      <ul className="mt-1 grid gap-2">
        {names.map((name) => (
          <li key={name.slug} className="flex flex-wrap items-baseline gap-x-4">
            <span>{name.name}</span>
            <ReasonNote reason={name.reason} />
            {decide?.(name)}
          </li>
        ))}
      </ul>
    </section>
  );
}
