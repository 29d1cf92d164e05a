import type { ReactNode } from "react";
import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicationDesk } from "@/lib/archive/desk/splits/get-publication-desk";

type PublicationLayoutProps = {
  desk: PublicationDesk;
  path: string;
  undo: (form: FormData) => Promise<void>;
  /** The learned lines, with their switches. */
  children: ReactNode;
};

/** How the issues of a publication are laid out: the rules of editors, its sections, what is left out of it. */
export function PublicationLayout({ desk, path, undo, children }: PublicationLayoutProps) {
  return (
    <div className="grid max-w-column gap-12">
      <section aria-labelledby="rules-heading">
        <SectionHeading id="rules-heading" aside={countWords(desk.rules.length, "rule")}>
          Rules
        </SectionHeading>
        {desk.rules.length === 0 ? (
          <p className="text-ink-soft">
            None yet. Correct a line on the page of an issue’s split, then choose <em>Always treat it so</em>.
          </p>
        ) : null}
        <ul className="divide-y divide-rule">
          {desk.rules.map(({ decisionId, words }) => (
            <li key={decisionId} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
              <p className="min-w-0 flex-1 basis-[18rem] wrap-anywhere">{words}</p>
              <form action={undo}>
                <BackField path={path} />
                <input type="hidden" name="decisionId" value={decisionId} />
                <Button aria-label={`Undo: ${words}`}>Undo</Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      {children}
      <Table
        id="sections"
        title="Sections found"
        unit="article"
        rows={desk.sections.map(({ name, articles }) => ({ text: name, note: null, count: articles }))}
      />
      <Table
        id="furniture"
        title={`Left out of the newest ${countWords(desk.issuesCounted, "issue")}`}
        unit="issue"
        rows={desk.furniture.map(({ text, reason, issues }) => ({
          text: text.slice(0, 200),
          note: reason,
          count: issues,
        }))}
      />
    </div>
  );
}

type TableProps = {
  id: string;
  title: string;
  unit: string;
  rows: { text: string; note: string | null; count: number }[];
};

function Table({ id, title, unit, rows }: TableProps) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <SectionHeading id={`${id}-heading`}>{title}</SectionHeading>
      {rows.length === 0 ? <p className="text-ink-soft">None.</p> : null}
      <ul className="divide-y divide-rule">
        {rows.map(({ text, note, count }) => (
          <li key={text} className="flex items-baseline justify-between gap-x-6 py-2">
            <div className="min-w-0 wrap-anywhere">
              <p className="text-plain">{text}</p>
              {note ? <p className="text-note text-ink-soft">{note}</p> : null}
            </div>
            <p className="numeric shrink-0 text-note text-ink-soft">{countWords(count, unit)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
