import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicationDesk } from "@/lib/archive/desk/splits/get-publication-desk";

type Act = (form: FormData) => Promise<void>;
type LearnedLinesProps = {
  desk: Pick<PublicationDesk, "nameKey" | "learned">;
  path: string;
  set: Act;
  readAgain: Act;
};

const KINDS: Record<string, string> = { section: "a section", headline: "a headline", furniture: "left out" };

/** The lines that the publication's own issues teach, each with a switch. */
export function LearnedLines({ desk, path, set, readAgain }: LearnedLinesProps) {
  const { learned, nameKey } = desk;
  return (
    <section aria-labelledby="learned-heading">
      <SectionHeading id="learned-heading" aside={countWords(learned.length, "line")}>
        Learned lines
      </SectionHeading>
      <p className="mb-3 text-ink-soft">
        {learned.length === 0
          ? "None yet. From the third published issue on, lines that come again are learned."
          : "Lines that come again in its issues, and what they nearly always are. A new issue that has one is read the same way. A rule of an editor comes first."}
      </p>
      {learned.length > 0 ? (
        <form action={readAgain} className="mb-3">
          <BackField path={path} />
          <input type="hidden" name="publication" value={nameKey} />
          <Button>Read issues with these lines again</Button>
        </form>
      ) : null}
      <ul className="divide-y divide-rule">
        {learned.map((line) => (
          <Line key={line.words} line={line} nameKey={nameKey} path={path} set={set} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = { line: PublicationDesk["learned"][number]; nameKey: string; path: string; set: Act };

function Line({ line: { words, text, kind, issues, of, isOff }, nameKey, path, set }: LineProps) {
  const turn = isOff ? "on" : "off";
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-[18rem] wrap-anywhere">
        <p className={isOff ? "text-ink-soft line-through" : undefined}>{text}</p>
        <p className="text-note text-ink-soft">
          {KINDS[kind]} in {issues} of {countWords(of, "issue")} that have it{isOff ? "; turned off" : ""}
        </p>
      </div>
      <form action={set} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <BackField path={path} />
        <input type="hidden" name="publication" value={nameKey} />
        <input type="hidden" name="words" value={words} />
        <input type="hidden" name="turn" value={turn} />
        <label className="flex items-baseline gap-2 text-small">
          <input type="checkbox" name="readsAgain" defaultChecked />
          Read its issues again
        </label>
        <Button aria-label={`Turn ${turn}: ${text}`}>Turn {turn}</Button>
      </form>
    </li>
  );
}
