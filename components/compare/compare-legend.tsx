import type { ComparedArticle, SharedPassage } from "@/lib/archive/reading/articles/types";
import { MATCH_LOOK, MATCH_WORDS } from "./match-words";

const KINDS = ["quotation", "passage", "same-facts"] as const;

/** What the marks mean, of those that stand on this page; and which of them come forward. Needs no script. */
export function CompareLegend({ shared, sides }: { shared: SharedPassage[]; sides: ComparedArticle[] }) {
  const kinds = KINDS.filter((kind) => shared.some((one) => one.kind === kind));
  const standing = listStanding(sides);
  if (kinds.length === 0 && standing === null) return null;
  return (
    <section aria-label="Legend" className="mb-5 grid gap-3 text-[0.875rem]">
      <fieldset className="no-print flex flex-wrap gap-x-5" hidden={kinds.length === 0}>
        <legend className="sr-only">What is marked</legend>
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="radio" name="marks" id="mark-shared" defaultChecked />
          Mark what both have
        </label>
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="radio" name="marks" id="mark-only-here" />
          Mark what only one has
        </label>
      </fieldset>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1.5">
        {kinds.map((kind) => (
          <p key={kind}>
            <mark className={`${MATCH_LOOK[kind]} px-1`}>{MATCH_WORDS[kind]}</mark>
          </p>
        ))}
        <p className="only-here">Only on this side</p>
        {standing === null ? null : (
          <p>
            <span className="standing">Standing text of {standing}</span>
            <span className="text-ink-soft">: in three of its articles or more, neither shared nor only here</span>
          </p>
        )}
        {kinds.length === 0 ? null : <p className="text-ink-soft">Click a number to jump to the matching passage.</p>}
      </div>
    </section>
  );
}

/** The publications that have standing text here, in words; null when neither has. */
function listStanding(sides: ComparedArticle[]): string | null {
  const names = sides.flatMap(({ standing, publication }) =>
    standing.length > 0 && publication ? publication.name : [],
  );
  return names.length === 0 ? null : [...new Set(names)].join(" and of ");
}
