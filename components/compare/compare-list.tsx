import { Chip } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import type { ComparedArticle, SharedPassage } from "@/lib/archive/reading/articles/types";
import { MATCH_WORDS } from "./match-words";

const TONES = { quotation: "mark", passage: "echo", "same-facts": "plain" } as const;
const EXCERPT_CHARS = 160;

type CompareListProps = { a: ComparedArticle; b: ComparedArticle; shared: SharedPassage[] };

/** Everything both have as a list: each with its address on this page, and where the articles' own pages show it. */
export function CompareList({ a, b, shared }: CompareListProps) {
  if (shared.length === 0) return null;
  return (
    <Disclosure summary={`${listed(shared.length)} as a list, each with its address`} className="mb-6">
      <ol className="grid gap-4">
        {shared.map((one) => (
          <li key={one.id} className="grid max-w-[52rem] gap-1 text-[0.9375rem]">
            <p className="font-serif leading-snug">
              <a href={`#a-${one.id}`} className="mr-2 font-sans text-[0.8125rem]">
                No. {one.number}
              </a>
              {one.kind === "same-facts" ? excerpt(a.text, one.a) : <q>{excerpt(a.text, one.a)}</q>}
            </p>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-ink-soft">
              <Chip tone={TONES[one.kind]}>{MATCH_WORDS[one.kind]}</Chip>
              <a href={one.addresses.a} className="inline-flex min-h-6 items-center">
                In {a.publication?.name ?? "the first article"}
              </a>
              <a href={one.addresses.b} className="inline-flex min-h-6 items-center">
                In {b.publication?.name ?? "the second article"}
              </a>
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

const listed = (count: number) => (count === 1 ? "The one match" : `All ${count}`);
