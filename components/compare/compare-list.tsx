import { Chip } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { ComparedArticle, SharedPassage } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

const TONES = { quotation: "mark", passage: "echo", "same-facts": "plain" } as const;
const EXCERPT_CHARS = 160;

type CompareListProps = { a: ComparedArticle; b: ComparedArticle; shared: SharedPassage[] };

/** Everything both have as a list: each with its address on this page, and where the articles' own pages show it. */
export function CompareList({ a, b, shared }: CompareListProps) {
  if (shared.length === 0) return null;
  const says = words().compare;
  return (
    <Disclosure summary={says.asList(shared.length)} className="mb-6">
      <ol className="grid gap-4">
        {shared.map((one) => (
          <li key={one.id} className="grid max-w-[52rem] gap-1 text-plain">
            <p className="font-serif leading-snug">
              <a href={`#a-${one.id}`} className="me-2 font-sans text-note">
                {says.numbered(one.number)}
              </a>
              {one.kind === "same-facts" ? (
                <bdi>{excerpt(a.text, one.a)}</bdi>
              ) : (
                <q dir="auto">{excerpt(a.text, one.a)}</q>
              )}
            </p>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-ink-soft">
              <Chip tone={TONES[one.kind]}>{says.matches[one.kind]}</Chip>
              <Link href={one.addresses.a} className="inline-flex min-h-6 items-center">
                {a.publication ? says.inPublication(a.publication.name) : says.inFirst}
              </Link>
              <Link href={one.addresses.b} className="inline-flex min-h-6 items-center">
                {b.publication ? says.inPublication(b.publication.name) : says.inSecond}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function excerpt(text: string, [span]: SharedPassage["a"]): string {
  const whole = span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : "";
  return whole.length <= EXCERPT_CHARS ? whole : `${whole.slice(0, EXCERPT_CHARS).replace(/\s+\S*$/, "")} …`;
}
