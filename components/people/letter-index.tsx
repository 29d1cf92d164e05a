import { Link } from "@/components/ui/link";
import type { PeopleQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { peopleHref } from "./people-href";

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

type LetterIndexProps = { letters: string[]; query: PeopleQuery };

/** A to Z, by the first letter of the name as it is printed. Letters without names are no links. */
export function LetterIndex({ letters, query }: LetterIndexProps) {
  const says = words().people.letters;
  const others = letters.includes("OTHER") ? ["OTHER"] : [];
  return (
    <nav aria-label={says.label} className="mb-6">
      <ul className="-mx-1.5 flex flex-wrap">
        <li>
          <Letter href={peopleHref(query, { letter: null })} isHere={query.letter === null} name={says.all} />
        </li>
        {[...ALPHABET, ...others].map((letter) => (
          <li key={letter}>
            <Letter
              href={letters.includes(letter) ? peopleHref(query, { letter }) : null}
              isHere={query.letter === letter}
              name={letter === "OTHER" ? says.other : letter}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Letter({ href, isHere, name }: { href: string | null; isHere: boolean; name: string }) {
  const shape = "min-w-7 justify-center px-1.5 text-plain";
  if (!href) return <span className={`inline-flex min-h-7 items-center text-edge ${shape}`}>{name}</span>;
  return (
    <Link href={href} className={`plain-link ${shape}`} aria-current={isHere ? "true" : undefined}>
      {name}
    </Link>
  );
}
