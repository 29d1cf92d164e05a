import type { ComparedArticle, SharedPassage } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { MATCH_LOOK } from "./match-words";

const KINDS = ["quotation", "passage", "same-facts"] as const;

/** What the marks mean, of those that stand on this page; and which of them come forward. Needs no script. */
export function CompareLegend({ shared, sides }: { shared: SharedPassage[]; sides: ComparedArticle[] }) {
  const kinds = KINDS.filter((kind) => shared.some((one) => one.kind === kind));
  const standing = listStanding(sides);
  if (kinds.length === 0 && standing.length === 0) return null;
  const { legend: says, matches } = words().compare;
  return (
    <section aria-label={says.title} className="mb-5 grid gap-3 text-small">
      <fieldset className="no-print flex flex-wrap gap-x-5" hidden={kinds.length === 0}>
        <legend className="sr-only">{says.marked}</legend>
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="radio" name="marks" id="mark-shared" defaultChecked />
          {says.shared}
        </label>
        <label className="inline-flex min-h-7 items-center gap-2">
          <input type="radio" name="marks" id="mark-only-here" />
          {says.onlyOne}
        </label>
      </fieldset>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1.5">
        {kinds.map((kind) => (
          <p key={kind}>
            <mark className={`${MATCH_LOOK[kind]} px-1`}>{matches[kind]}</mark>
          </p>
        ))}
        <p className="only-here">{says.onlyHere}</p>
        {standing.length === 0 ? null : (
          <p>
            <span className="standing">{says.standing(standing)}</span>
            <span className="text-ink-soft">{says.standingMeans}</span>
          </p>
        )}
        {kinds.length === 0 ? null : <p className="text-ink-soft">{says.jump}</p>}
      </div>
    </section>
  );
}

/** The publications that have standing text here. */
function listStanding(sides: ComparedArticle[]): string[] {
  const names = sides.flatMap(({ standing, publication }) =>
    standing.length > 0 && publication ? publication.name : [],
  );
  return [...new Set(names)];
}
